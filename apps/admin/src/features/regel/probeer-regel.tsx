"use client";

import {
  beantwoord,
  datumInWoorden,
  leesVraag,
  naam,
  vraagAlsZin,
  type Datum,
  type Kennis,
  type Regel,
  type Tabelversie,
  type Woordenlijst,
} from "@core/grondslagen";
import { AntwoordWeergave } from "@deelwijzer/grondslagen-react";
import { Alinea, Stapel } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { KeuzeVeld } from "../regels/keuze-veld.tsx";
import { hoofdletter, RICHTING_KORT } from "../woorden/regel-in-woorden.ts";
import stijl from "./regel.module.css";
import { ruweVraag, vraagVanRegel, type ProefKeuze } from "./vraag-van-regel.ts";

export type ProbeerRegelProps = { regel: Regel; versie: Tabelversie; kennis: Kennis; vandaag: Datum };

/** The engine's own answer to a question made from this rule, as a medewerker would see it. */
export function ProbeerRegel({ regel, versie, kennis, vandaag }: ProbeerRegelProps): ReactElement {
  const w = versie.inhoud.woordenlijst;
  const [keuze, setKeuze] = useState(() => vraagVanRegel(regel, regel.laatstGecontroleerd));
  const gelezen = leesVraag(ruweVraag(keuze, regel, versie.nummer), w);
  const velden = veldenVan(regel, vandaag, w);
  if (!gelezen.ok) return <Alinea>{gelezen.fout.melding}</Alinea>;
  const antwoord = beantwoord(gelezen.vraag, versie, kennis);
  const treffer = antwoord.grondslagen.some((grondslag) => grondslag.regel === regel.id);
  return (
    <Stapel ruimte="l">
      <Alinea gedempt>
        Dit antwoord krijgt een medewerker op een vraag bij deze regel. Er wordt niets opgeslagen.
      </Alinea>
      <form
        method="post"
        className={`dw-niet-drukken ${stijl["proefvelden"]}`}
        onSubmit={(event) => event.preventDefault()}
      >
        {velden.map(({ veld, label, opties }) => (
          <KeuzeVeld
            key={veld}
            name={`probeer-${veld}`}
            label={label}
            alle={null}
            opties={opties}
            value={keuze[veld]}
            onChange={(waarde) => setKeuze({ ...keuze, [veld]: waarde })}
          />
        ))}
      </form>
      <p className={stijl["vraag"]}>{vraagAlsZin(gelezen.vraag, w)}</p>
      <p role="status" className={stijl["gedempt"]}>
        {treffer
          ? "Deze regel staat in het antwoord."
          : "Deze regel staat niet in het antwoord. Lees hieronder waarom."}
      </p>
      <AntwoordWeergave
        antwoord={antwoord}
        vraag={gelezen.vraag}
        versie={versie}
        kennis={kennis}
        niveau={3}
      />
    </Stapel>
  );
}

type Proefveld = { veld: keyof ProefKeuze; label: string; opties: readonly { id: string; naam: string }[] };

/** A field for everything in which the rule leaves a choice, and for the date. */
function veldenVan(regel: Regel, vandaag: Datum, w: Woordenlijst): Proefveld[] {
  const waarden = (dimensie: "zwijgt" | readonly string[]) => (dimensie === "zwijgt" ? [] : dimensie);
  const uit = (
    lijst: "partners" | "gegevens" | "betrokkenen" | "doelen" | "herkomst",
    ids: readonly string[],
  ) => ids.map((id) => ({ id, naam: hoofdletter(naam(w, lijst, id)) }));
  const velden: Proefveld[] = [
    {
      veld: "richting",
      label: "Richting",
      opties: regel.richtingen.map((id) => ({ id, naam: RICHTING_KORT[id] ?? id })),
    },
    { veld: "partner", label: "Partner", opties: uit("partners", regel.partners) },
    { veld: "doel", label: "Doel", opties: uit("doelen", waarden(regel.doelen)) },
    { veld: "gegevens", label: "Gegevens", opties: uit("gegevens", regel.gegevens.draagt) },
    { veld: "betrokkene", label: "Over wie", opties: uit("betrokkenen", waarden(regel.betrokkenen)) },
    {
      veld: "herkomst",
      label: "Herkomst",
      opties: regel.richtingen.includes("intern") ? [] : uit("herkomst", waarden(regel.herkomst)),
    },
  ];
  return [
    {
      veld: "peildatum",
      label: "Geldend op",
      opties: [
        {
          id: regel.laatstGecontroleerd,
          naam: `${datumInWoorden(regel.laatstGecontroleerd)} (dag van de bron)`,
        },
        { id: vandaag, naam: `${datumInWoorden(vandaag)} (vandaag)` },
      ],
    },
    ...velden.filter(({ opties }) => opties.length > 1),
  ];
}
