"use client";

import type { FeitTerm, TabelversieInhoud } from "@core/grondslagen";
import { Keuzelijst, TekstVeld, VeldGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { useFout } from "../bewerken/velden/bewerk-context.ts";
import { Datum } from "../bewerken/velden/datum.tsx";
import { optiesVan } from "../bewerken/velden/opties.ts";
import { Veldblok } from "../bewerken/velden/veldblok.tsx";
import { Vinkjes } from "../bewerken/velden/vink.tsx";
import { KeuzeVeld } from "../regels/keuze-veld.tsx";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import type { VoorbeeldFormulier } from "./formulier.ts";

export type VoorbeeldVeldenProps = {
  formulier: VoorbeeldFormulier;
  zet: (deel: Partial<VoorbeeldFormulier>) => void;
  inhoud: TabelversieInhoud;
};

/** The question, with the fields a medewerker fills in when looking something up, in the same order. */
export function VraagVelden({ formulier, zet, inhoud }: VoorbeeldVeldenProps): ReactElement {
  const w = inhoud.woordenlijst;
  const een = (
    veld: "domein" | "richting" | "betrokkene" | "partner" | "doel" | "herkomst",
    label: string,
    opties: ReturnType<typeof optiesVan>,
    eenheid: { een: string; meer: string },
    optioneel = false,
  ) => (
    <Een
      veld={veld}
      label={label}
      opties={opties}
      eenheid={eenheid}
      optioneel={optioneel}
      waarde={formulier[veld]}
      onChange={(waarde) => zet({ [veld]: waarde })}
    />
  );
  return (
    <Veldblok veld="vraag">
      {een(
        "domein",
        "Namens welk domein",
        w.domeinen.map(({ id, naam, rol, aliassen }) => ({
          id,
          label: naam,
          aliassen: [rol, ...aliassen],
        })),
        { een: "domein", meer: "domeinen" },
      )}
      {een("richting", "Wat de medewerker wil doen", optiesVan(w.richtingen), {
        een: "richting",
        meer: "richtingen",
      })}
      <Gegevens formulier={formulier} zet={zet} inhoud={inhoud} />
      {een("betrokkene", "Over wie", optiesVan(w.betrokkenen), { een: "persoon", meer: "personen" }, true)}
      {een("partner", "Met wie", optiesVan(w.partners), { een: "partner", meer: "partners" })}
      {een(
        "doel",
        "Waarvoor",
        [
          ...optiesVan(w.doelen),
          { id: "anders", label: "Een doel dat niet in de lijst staat", aliassen: [] },
        ],
        { een: "doel", meer: "doelen" },
        true,
      )}
      {een(
        "herkomst",
        "Waar de gegevens vandaan komen",
        optiesVan(w.herkomst),
        { een: "herkomst", meer: "herkomsten" },
        true,
      )}
      <Datum
        id="peildatum"
        label="Geldend op"
        toelichting="De dag waarop de gegevens worden gedeeld."
        waarde={formulier.peildatum}
        onChange={(peildatum) => zet({ peildatum })}
      />
      {(w.feiten ?? []).length === 0 ? null : (
        <VeldGroep
          id="feiten"
          label="Over de situatie"
          toelichting="Vul alleen in wat in dit voorbeeld bekend is."
        >
          {(w.feiten ?? []).map((term) => (
            <Feit key={term.id} term={term} formulier={formulier} zet={zet} />
          ))}
        </VeldGroep>
      )}
    </Veldblok>
  );
}

function Een(props: {
  veld: string;
  label: string;
  opties: ReturnType<typeof optiesVan>;
  eenheid: { een: string; meer: string };
  optioneel: boolean;
  waarde: string | null;
  onChange: (waarde: string | null) => void;
}): ReactElement {
  const { veld, label, opties, eenheid, optioneel, waarde, onChange } = props;
  const fout = useFout(veld);
  return (
    <Keuzelijst
      name={veld}
      label={label}
      opties={opties}
      eenheid={eenheid}
      value={waarde}
      onChange={onChange}
      {...(optioneel ? { optioneel: true } : {})}
      {...fout}
    />
  );
}

function Gegevens({ formulier, zet, inhoud }: VoorbeeldVeldenProps): ReactElement {
  const fout = useFout("gegevens");
  return (
    <VeldGroep id="gegevens" label="Welke gegevens" {...fout}>
      <Vinkjes
        id="gegevens"
        opties={inhoud.woordenlijst.gegevens.map(({ id, naam }) => ({ id, naam: hoofdletter(naam) }))}
        waarden={formulier.gegevens}
        onChange={(gegevens) => zet({ gegevens })}
      />
    </VeldGroep>
  );
}

function Feit(props: Pick<VoorbeeldVeldenProps, "formulier" | "zet"> & { term: FeitTerm }): ReactElement {
  const { term, formulier, zet } = props;
  const waarde = formulier.feiten[term.id];
  const schrijf = (nieuw: boolean | number | null) => {
    const { [term.id]: _oud, ...rest } = formulier.feiten;
    zet({ feiten: nieuw === null ? rest : { ...rest, [term.id]: nieuw } });
  };
  if (term.soort === "leeftijd")
    return (
      <TekstVeld
        name={`feit-${term.id}`}
        label={term.vraag}
        optioneel
        breedte="kort"
        inputMode="numeric"
        maxLength={3}
        value={typeof waarde === "number" ? String(waarde) : ""}
        onChange={(event) => {
          const cijfers = event.target.value.replaceAll(/\D/g, "");
          schrijf(cijfers === "" ? null : Number(cijfers));
        }}
      />
    );
  return (
    <KeuzeVeld
      name={`feit-${term.id}`}
      label={term.vraag}
      alle="Niet bekend"
      opties={[
        { id: "ja", naam: "Ja" },
        { id: "nee", naam: "Nee" },
      ]}
      value={waarde === undefined ? null : waarde === true ? "ja" : "nee"}
      onChange={(keuze) => schrijf(keuze === null ? null : keuze === "ja")}
    />
  );
}
