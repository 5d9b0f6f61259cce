"use client";

import type { Feiten, FeitTerm } from "@core/grondslagen";
import { KeuzeGroep, Stapel, TekstVeld } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { alsLeeftijd } from "./feiten-in-adres.ts";
import type { TeVragenFeit } from "./te-vragen-feiten.ts";
import stijl from "./opzoeken.module.css";

export type FeitenVraagProps = {
  feiten: Feiten;
  vragen: readonly TeVragenFeit[];
  onChange: (feiten: Feiten) => void;
};

const WEET_NIET = "onbekend";
const JA_NEE = [
  { value: "ja", label: "Ja" },
  { value: "nee", label: "Nee" },
  { value: WEET_NIET, label: "Weet ik niet" },
];

/** Circumstances of the person that a rule asks for. They say nothing about who it is. */
export function FeitenVraag({ feiten, vragen, onChange }: FeitenVraagProps): ReactElement {
  const zet = (id: string, waarde: boolean | number | null) => {
    const { [id]: _oud, ...rest } = feiten;
    onChange(waarde === null ? rest : { ...rest, [id]: waarde });
  };
  const beslissend = vragen.some((vraag) => vraag.beslissend);
  return (
    <section aria-label="Over de situatie" className={stijl["velden"]}>
      <Stapel ruimte="m">
        <p>
          <strong>Over de situatie.</strong>{" "}
          {beslissend
            ? "Het antwoord hangt hiervan af."
            : "De regel geldt alleen in een bepaalde situatie. Weet u dit, dan is het antwoord zekerder."}
        </p>
        {vragen.map(({ term }) =>
          term.soort === "leeftijd" ? (
            <Leeftijd
              key={term.id}
              term={term}
              waarde={feiten[term.id]}
              onChange={(waarde) => zet(term.id, waarde)}
            />
          ) : (
            <KeuzeGroep
              key={term.id}
              name={`feit-${term.id}`}
              label={term.vraag}
              toelichting={term.toelichting}
              naast
              opties={JA_NEE}
              value={alsKeuze(feiten[term.id])}
              onChange={(keuze) => zet(term.id, keuze === WEET_NIET ? null : keuze === "ja")}
            />
          ),
        )}
      </Stapel>
    </section>
  );
}

function alsKeuze(waarde: boolean | number | undefined): string {
  return waarde === undefined ? WEET_NIET : waarde === true ? "ja" : "nee";
}

function Leeftijd(props: {
  term: FeitTerm;
  waarde: boolean | number | undefined;
  onChange: (leeftijd: number | null) => void;
}): ReactElement {
  const { term, waarde, onChange } = props;
  const [tekst, setTekst] = useState(typeof waarde === "number" ? String(waarde) : "");
  const [fout, setFout] = useState<string | null>(null);
  const [vorige, setVorige] = useState(waarde);
  if (waarde !== vorige) {
    // "Back" or another link told something else.
    setVorige(waarde);
    if (alsLeeftijd(tekst) !== (waarde ?? null)) setTekst(typeof waarde === "number" ? String(waarde) : "");
  }
  const klaar = () => {
    const leeftijd = alsLeeftijd(tekst);
    const leeg = tekst.trim() === "";
    setFout(leeftijd === null && !leeg ? "Schrijf een leeftijd in hele jaren, bijvoorbeeld 17." : null);
    if ((leeftijd !== null || leeg) && leeftijd !== (waarde ?? null)) onChange(leeftijd);
  };
  return (
    <TekstVeld
      name={`feit-${term.id}`}
      label={term.vraag}
      toelichting={term.toelichting}
      optioneel
      breedte="kort"
      inputMode="numeric"
      maxLength={3}
      fout={fout}
      value={tekst}
      onChange={(event) => setTekst(event.target.value)}
      onBlur={klaar}
      onKeyDown={(event) => {
        if (event.key === "Enter") klaar();
      }}
    />
  );
}
