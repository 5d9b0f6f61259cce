"use client";

import type { Feiten, TeVragenFeit } from "@core/grondslagen";
import { FeitVeld, type Feitwaarde } from "@deelwijzer/grondslagen-react";
import { Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import stijl from "./opzoeken.module.css";

export type FeitenVraagProps = {
  feiten: Feiten;
  vragen: readonly TeVragenFeit[];
  onChange: (feiten: Feiten) => void;
};

/** Circumstances of the person that a rule asks for. They say nothing about who it is. */
export function FeitenVraag({ feiten, vragen, onChange }: FeitenVraagProps): ReactElement {
  const zet = (id: string, waarde: Feitwaarde) => {
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
        {vragen.map(({ term }) => (
          <FeitVeld
            key={term.id}
            name={`feit-${term.id}`}
            term={term}
            waarde={feiten[term.id] ?? null}
            onChange={(waarde) => zet(term.id, waarde)}
          />
        ))}
      </Stapel>
    </section>
  );
}
