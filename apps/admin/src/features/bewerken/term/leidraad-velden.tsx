"use client";

import { controleSchema, leidraadSchema, naamVanRegel, veldnaam } from "@core/grondslagen";
import { KeuzeGroep, TekstVak, VeldGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { KeuzeVeld } from "../../regels/keuze-veld.tsx";
import { hoofdletter, STAAT } from "../../woorden/regel-in-woorden.ts";
import type { LeidraadFormulier } from "../term-formulier/leidraad.ts";
import { useBewerkOmgeving } from "../velden/bewerk-context.ts";
import { Datum } from "../velden/datum.tsx";
import { Meerkeuze } from "../velden/meerkeuze.tsx";
import { optiesVan } from "../velden/opties.ts";
import { Veldblok } from "../velden/veldblok.tsx";
import { Vink, Vinkjes } from "../velden/vink.tsx";
import { LeidraadArtikelen, LeidraadVindplaatsen } from "./leidraad-plaatsen.tsx";
import type { TermVeldenProps } from "./term-velden.tsx";
import { LEIDRAADSOORT } from "./termwoorden.ts";

/** What is asked and what the answer is. */
export function VraagEnAntwoord({ formulier, zet }: TermVeldenProps): ReactElement {
  const { fouten } = useBewerkOmgeving();
  const { leidraad } = formulier;
  const wijzig = (deel: Partial<LeidraadFormulier>) => zet({ leidraad: { ...leidraad, ...deel } });
  const vak = (veld: "vraag" | "kort" | "antwoord" | "nodig", rows: number, toelichting: string) => (
    <Veldblok veld={veld}>
      <TekstVak
        name={veld}
        label={veldnaam(veld)}
        toelichting={toelichting}
        optioneel={
          (veld === "vraag" && leidraad.soort !== "vraag-antwoord") ||
          (veld === "nodig" && leidraad.soort !== "uitzondering-art9")
        }
        rows={rows}
        maxLength={8000}
        value={leidraad[veld]}
        fout={fouten.get(veld)}
        onChange={(event) => wijzig({ [veld]: event.target.value })}
      />
    </Veldblok>
  );
  return (
    <>
      <Veldblok veld="soort">
        <KeuzeVeld
          name="leidraadsoort"
          label="Soort"
          alle={null}
          opties={leidraadSchema.shape.soort.options.map((id) => ({ id, naam: LEIDRAADSOORT[id] }))}
          value={leidraad.soort}
          onChange={(soort) => wijzig({ soort: soort ?? "vraag-antwoord" })}
        />
      </Veldblok>
      {vak("vraag", 2, "Zoals iemand op het werk het vraagt.")}
      {vak("kort", 2, "Dit leest iemand het eerst.")}
      {vak("antwoord", 8, "Korte zinnen, gewone woorden. Elke alinea op een eigen regel.")}
      {vak(
        "nodig",
        3,
        "Staat bij het antwoord onder “Schrijf dit op”. Zet elk punt op een eigen regel. Nodig bij een uitzondering van artikel 9 AVG: noem dan de bepaling.",
      )}
      <Veldblok veld="trefwoorden">
        <TekstVak
          name="trefwoorden"
          label="Trefwoorden"
          toelichting="Woorden waarmee mensen zoeken. Zet elk woord op een eigen regel."
          rows={3}
          maxLength={2000}
          value={leidraad.trefwoorden}
          fout={fouten.get("trefwoorden")}
          onChange={(event) => wijzig({ trefwoorden: event.target.value })}
        />
      </Veldblok>
    </>
  );
}

/** To what it belongs: nothing named means that it is not tied to one. */
export function LeidraadBereik({ formulier, zet, inhoud }: TermVeldenProps): ReactElement {
  const { fouten } = useBewerkOmgeving();
  const { leidraad } = formulier;
  const w = inhoud.woordenlijst;
  const wijzig = (deel: Partial<LeidraadFormulier>) => zet({ leidraad: { ...leidraad, ...deel } });
  const regels = inhoud.regels.map((regel) => ({
    id: regel.id,
    label: naamVanRegel(regel, w),
    aliassen: [regel.id],
  }));
  const keuzes = [
    { veld: "partners", label: "Partners", opties: optiesVan(w.partners), een: "partner", meer: "partners" },
    { veld: "doelen", label: "Doelen", opties: optiesVan(w.doelen), een: "doel", meer: "doelen" },
    {
      veld: "gegevens",
      label: "Gegevens",
      opties: optiesVan(w.gegevens),
      een: "soort gegevens",
      meer: "soorten gegevens",
    },
    { veld: "regels", label: "Regels die dit uitlegt", opties: regels, een: "regel", meer: "regels" },
  ] as const;
  return (
    <>
      <Veldblok veld="domeinen">
        <VeldGroep id="domeinen" label="Domeinen" fout={fouten.get("domeinen")}>
          <Vink
            id="domeinen-alle"
            label="Geldt voor alle domeinen"
            aan={leidraad.alleDomeinen}
            onChange={(alleDomeinen) => wijzig({ alleDomeinen })}
          />
          {leidraad.alleDomeinen ? null : (
            <Vinkjes
              id="domeinen"
              opties={w.domeinen.map(({ id, naam }) => ({ id, naam: hoofdletter(naam) }))}
              waarden={leidraad.domeinen}
              onChange={(domeinen) => wijzig({ domeinen })}
            />
          )}
        </VeldGroep>
      </Veldblok>
      {keuzes.map(({ veld, label, opties, een, meer }) => (
        <Veldblok key={veld} veld={veld}>
          <VeldGroep id={veld} label={label} optioneel>
            <Meerkeuze
              id={veld}
              opties={opties}
              waarden={leidraad[veld]}
              eenheid={{ een, meer }}
              onChange={(waarden) => wijzig({ [veld]: waarden })}
            />
          </VeldGroep>
        </Veldblok>
      ))}
    </>
  );
}

/** Where it was read, and whether somebody compared it with the law. */
export function LeidraadHerkomst(props: TermVeldenProps): ReactElement {
  const { formulier, zet } = props;
  const { leidraad } = formulier;
  const wijzig = (deel: Partial<LeidraadFormulier>) => zet({ leidraad: { ...leidraad, ...deel } });
  return (
    <>
      <LeidraadArtikelen {...props} />
      <LeidraadVindplaatsen {...props} />
      <Veldblok veld="controle">
        <KeuzeGroep
          name="controle"
          label="Controle"
          opties={controleSchema.options.map((value) => ({ value, label: STAAT[value].woord }))}
          value={leidraad.controle}
          onChange={(controle) => wijzig({ controle })}
        />
      </Veldblok>
      <Veldblok veld="laatstGecontroleerd">
        <Datum
          id="laatstGecontroleerd"
          label="Laatst gecontroleerd"
          waarde={leidraad.laatstGecontroleerd}
          onChange={(laatstGecontroleerd) => wijzig({ laatstGecontroleerd })}
        />
      </Veldblok>
    </>
  );
}
