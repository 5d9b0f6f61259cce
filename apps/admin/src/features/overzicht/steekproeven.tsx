import { Alinea, Details, Grafiek, Sectie, StaafGrafiek, Stapel, Tabel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { getalInWoorden } from "../../overzicht/lees-getal.ts";
import type { Overzicht } from "../../use-cases/lees-overzicht/typen.ts";
import { Cijfers } from "./cijfers.tsx";
import { kwartaalInWoorden, type Noem } from "./woorden.ts";
import { delenVan, zinBevindingen } from "./zinnen.ts";

const SOORTEN = [
  { maat: "inzagebevinding", kop: "Wat de FG vond van inzage in dossiers", wat: "bevindingen bij inzage" },
  {
    maat: "uitzonderingsbevinding",
    kop: "Wat de FG vond van uitzonderingen",
    wat: "bevindingen bij uitzonderingen",
  },
] as const;

/** The samples the FG drew, and what was found. */
export function Steekproeven({ overzicht, noem }: { overzicht: Overzicht; noem: Noem }): ReactElement {
  return (
    <Sectie maat="l" kop="Wat vond de FG?" id="bevindingen">
      <Stapel ruimte="m">
        <Alinea>{zinBevindingen(overzicht)}</Alinea>
        {SOORTEN.map(({ maat, kop, wat }) => {
          const delen = delenVan(overzicht, maat, 1);
          return (
            <Stapel key={maat} ruimte="m">
              {delen.length === 0 ? null : (
                <Grafiek bijschrift={kop} onzeker={delen.some(({ getal }) => getal.min < getal.max)}>
                  <StaafGrafiek
                    omschrijving={`${kop}: ${delen.map(({ pad, getal }) => `${noem(pad[0] ?? "")} ${getalInWoorden(getal)}`).join(", ")}.`}
                    staven={delen.map(({ pad, getal }) => ({
                      id: pad.join("-"),
                      label: noem(pad[0] ?? ""),
                      waarde: getalInWoorden(getal),
                      ...getal,
                    }))}
                  />
                </Grafiek>
              )}
              <Cijfers overzicht={overzicht} maat={maat} wat={wat} kolommen={["Bevinding"]} noem={noem} />
            </Stapel>
          );
        })}
        <Details samenvatting="De cijfers als tabel: steekproeven" id="cijfers-steekproeven">
          <Tabel
            bijschrift="Steekproeven, per kwartaal"
            kolommen={[
              { id: "kwartaal", kop: "Kwartaal", rijkop: true },
              { id: "aantal", kop: "Steekproeven", getal: true },
            ]}
            rijen={overzicht.kwartalen.map(({ kwartaal, steekproeven }) => ({
              id: `steekproeven-${kwartaal}`,
              cellen: { kwartaal: kwartaalInWoorden(kwartaal), aantal: String(steekproeven) },
            }))}
          />
        </Details>
      </Stapel>
    </Sectie>
  );
}
