import { Details, Tabel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { getalInWoorden, getalVan, paden, somVan } from "../../overzicht/lees-getal.ts";
import type { Maat } from "../../overzicht/maten.ts";
import type { Overzicht } from "../../use-cases/lees-overzicht/typen.ts";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import stijl from "./overzicht.module.css";
import { kwartaalKort, type Noem } from "./woorden.ts";

export type CijfersProps = {
  overzicht: Overzicht;
  maat: Maat;
  /** What is counted, as the caption says it. */
  wat: string;
  /** How each level of the split is called. */
  kolommen: readonly string[];
  noem: Noem;
};

/** The numbers of a chart, all of them, per quarter. */
export function Cijfers({ overzicht, maat, wat, kolommen, noem }: CijfersProps): ReactElement {
  const { kwartalen } = overzicht;
  const bomen = kwartalen.map(({ maten }) => maten[maat]);
  return (
    <div className={stijl["cijfers"]}>
      <Details samenvatting={`De cijfers als tabel: ${wat}`} id={`cijfers-${maat}`}>
        <Tabel
          bijschrift={`${hoofdletter(wat)}, per kwartaal`}
          kolommen={[
            ...kolommen.map((kop, i) => ({ id: `d${i}`, kop, rijkop: i === kolommen.length - 1 })),
            ...kwartalen.map(({ kwartaal }) => ({ id: kwartaal, kop: kwartaalKort(kwartaal), getal: true })),
            { id: "samen", kop: "Samen", getal: true },
          ]}
          rijen={[[], ...paden(bomen)].map((pad) => ({
            id: `${maat}-${["rij", ...pad].join("-")}`,
            cellen: {
              ...Object.fromEntries(kolommen.map((_, i) => [`d${i}`, celVan(pad, i, noem)])),
              ...Object.fromEntries(
                kwartalen.map(({ kwartaal, maten }) => [
                  kwartaal,
                  getalInWoorden(getalVan(maten[maat], pad)),
                ]),
              ),
              samen: getalInWoorden(somVan(bomen, pad)),
            },
          }))}
        />
      </Details>
    </div>
  );
}

/** The level above is named again in every row: a row is read on its own. */
function celVan(pad: readonly string[], diepte: number, noem: Noem): string {
  const deel = pad[diepte];
  return deel === undefined ? "Alles samen" : noem(deel);
}
