import { Grafiek, hoogste, KolomGrafiek, Kop } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { getalInWoorden, getalVan } from "../../overzicht/lees-getal.ts";
import type { Maat } from "../../overzicht/maten.ts";
import type { Overzicht } from "../../use-cases/lees-overzicht/typen.ts";
import stijl from "./overzicht.module.css";
import { getalKort, kwartaalInWoorden, kwartaalKort, type Noem } from "./woorden.ts";
import { delenVan } from "./zinnen.ts";

export type OverTijdProps = {
  overzicht: Overzicht;
  maat: Maat;
  bijschrift: string;
  noem: Noem;
  /** More than these are read in the table. */
  hoogstens?: number;
};

/** One small chart per part, all on one scale, so that they can be compared. */
export function OverTijd({ overzicht, maat, bijschrift, noem, hoogstens = 6 }: OverTijdProps): ReactElement {
  const delen = delenVan(overzicht, maat, 1).slice(0, hoogstens);
  const reeksen = delen.map(({ pad }) => ({
    id: pad.join("-"),
    naam: pad.map(noem).join(" met "),
    kwartalen: overzicht.kwartalen.map(({ kwartaal, maten }) => ({
      kwartaal,
      getal: getalVan(maten[maat], pad),
    })),
  }));
  const alles = reeksen.flatMap(({ kwartalen }) => kwartalen.map(({ getal }) => getal));
  return (
    <Grafiek bijschrift={bijschrift} onzeker={alles.some(({ min, max }) => min < max)}>
      <div className={stijl["reeksen"]}>
        {reeksen.map(({ id, naam, kwartalen }) => (
          <div key={id}>
            <Kop niveau={3} maat="s">
              {naam}
            </Kop>
            <KolomGrafiek
              schaal={hoogste(alles)}
              omschrijving={`${naam}: ${kwartalen
                .map(({ kwartaal, getal }) => `${kwartaalInWoorden(kwartaal)} ${getalInWoorden(getal)}`)
                .join(", ")}.`}
              kolommen={kwartalen.map(({ kwartaal, getal }) => ({
                id: kwartaal,
                label: kwartaalKort(kwartaal),
                waarde: getalKort(getal),
                ...getal,
              }))}
            />
          </div>
        ))}
      </div>
    </Grafiek>
  );
}
