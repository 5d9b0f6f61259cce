"use client";

import { Alinea, Knop, Kop, KopieerKnop, Lijst, Melding, Rij, Stapel } from "@deelwijzer/ui";
import { useEffect } from "react";

export interface HerstelcodesProps {
  readonly codes: readonly string[];
  /** What was done, in one sentence. */
  readonly gedaan: string;
  readonly terug: string;
}

const KOP = "herstelcodes-kop";

/** Shown once, between making them and the work. */
export function Herstelcodes({ codes, gedaan, terug }: HerstelcodesProps) {
  useEffect(() => document.getElementById(KOP)?.focus(), []);
  return (
    <Stapel ruimte="l">
      <Melding soort="gelukt" live>
        {gedaan}
      </Melding>
      <div>
        <Kop niveau={2} maat="m" id={KOP} tabIndex={-1}>
          Bewaar deze herstelcodes
        </Kop>
        <Alinea>
          Is uw telefoon weg? Dan logt u in met een van deze codes. Elke code werkt één keer. U ziet ze alleen
          nu. Bewaar ze niet op uw telefoon.
        </Alinea>
      </div>
      <Lijst>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </Lijst>
      <Rij>
        <KopieerKnop tekst={codes.join("\n")} label="Kopieer de codes" soort="secundair" />
        <Knop soort="primair" href={terug}>
          Ik heb ze bewaard, ga verder
        </Knop>
      </Rij>
    </Stapel>
  );
}
