import { Alinea, Grafiek, Sectie, StaafGrafiek, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { getalInWoorden } from "../../overzicht/lees-getal.ts";
import type { Overzicht } from "../../use-cases/lees-overzicht/typen.ts";
import { Cijfers } from "./cijfers.tsx";
import type { Noem } from "./woorden.ts";
import { delenVan, zinGestopt, zinZonderGrondslag } from "./zinnen.ts";

/** More than this is read in the table. */
const HOOGSTENS = 8;

/** Where the law gives no basis for what is asked: what a bill or an agreement would have to mend. */
export function WaarGeenGrondslag({ overzicht, noem }: { overzicht: Overzicht; noem: Noem }): ReactElement {
  const delen = delenVan(overzicht, "zonder-grondslag", 2);
  const zin = zinZonderGrondslag(overzicht, noem);
  return (
    <Sectie maat="l" kop="Waar ontbrak een grondslag?" id="zonder-grondslag">
      <Stapel ruimte="m">
        <Alinea>{zin}</Alinea>
        {delen.length === 0 ? null : (
          <Grafiek
            bijschrift={
              delen.length > HOOGSTENS
                ? `De ${HOOGSTENS} partners waar het vaakst een grondslag ontbrak`
                : "Partners waar een grondslag ontbrak"
            }
            onzeker={delen.slice(0, HOOGSTENS).some(({ getal }) => getal.min < getal.max)}
          >
            <StaafGrafiek
              omschrijving={`Staven per domein en partner. ${zin} Alle cijfers staan in de tabel hierna.`}
              staven={delen.slice(0, HOOGSTENS).map(({ pad, getal }) => ({
                id: pad.join("-"),
                label: noem(pad[1] ?? ""),
                bij: noem(pad[0] ?? ""),
                waarde: getalInWoorden(getal),
                ...getal,
              }))}
            />
          </Grafiek>
        )}
        <Cijfers
          overzicht={overzicht}
          maat="zonder-grondslag"
          wat="besluiten over een vraag zonder grondslag"
          kolommen={["Domein", "Partner"]}
          noem={noem}
        />
        <Alinea>{zinGestopt(overzicht)}</Alinea>
        <Cijfers
          overzicht={overzicht}
          maat="gestopt-zonder-grondslag"
          wat="afwegingen die zonder grondslag zijn ingetrokken"
          kolommen={["Domein", "Partner"]}
          noem={noem}
        />
      </Stapel>
    </Sectie>
  );
}
