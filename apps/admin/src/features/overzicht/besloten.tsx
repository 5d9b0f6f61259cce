import { Alinea, Sectie, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Overzicht } from "../../use-cases/lees-overzicht/typen.ts";
import { Cijfers } from "./cijfers.tsx";
import { OverTijd } from "./over-tijd.tsx";
import type { Noem } from "./woorden.ts";
import { delenVan, zinBesloten } from "./zinnen.ts";

const TEKST = {
  "niet-delen": {
    kop: "Hoe vaak werd er niet gedeeld?",
    bijschrift: "Besluiten om niet te delen, per domein en kwartaal",
    wat: "besluiten om niet te delen",
  },
  uitzondering: {
    kop: "Hoe vaak werd er bij uitzondering gedeeld?",
    bijschrift: "Uitzonderingen, per domein en kwartaal",
    wat: "besluiten om bij uitzondering te delen",
  },
} as const;

export type BeslotenProps = { overzicht: Overzicht; maat: keyof typeof TEKST; noem: Noem };

/** Refusals, or deviations from the law, per domain over time; per partner in the table. */
export function Besloten({ overzicht, maat, noem }: BeslotenProps): ReactElement {
  const { kop, bijschrift, wat } = TEKST[maat];
  return (
    <Sectie maat="l" kop={kop} id={maat}>
      <Stapel ruimte="m">
        <Alinea>{zinBesloten(overzicht, maat, noem)}</Alinea>
        {maat === "uitzondering" ? (
          <Alinea>
            Een uitzondering wijkt af van de wet. De FG kreeg van elke uitzondering meteen bericht.
          </Alinea>
        ) : null}
        {delenVan(overzicht, maat, 1).length === 0 ? null : (
          <OverTijd overzicht={overzicht} maat={maat} bijschrift={bijschrift} noem={noem} />
        )}
        <Cijfers overzicht={overzicht} maat={maat} wat={wat} kolommen={["Domein", "Partner"]} noem={noem} />
      </Stapel>
    </Sectie>
  );
}
