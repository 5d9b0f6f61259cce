import { Alinea, Sectie, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Overzicht } from "../../use-cases/lees-overzicht/typen.ts";
import { Cijfers } from "./cijfers.tsx";
import { OverTijd } from "./over-tijd.tsx";
import type { Noem } from "./woorden.ts";
import { delenVan, zinInzage } from "./zinnen.ts";

/** How often somebody was let into a dossier of another team; an emergency apart. */
export function Inzage({ overzicht, noem }: { overzicht: Overzicht; noem: Noem }): ReactElement {
  return (
    <Sectie maat="l" kop="Hoe vaak keek iemand in een dossier van een ander team?" id="inzage">
      <Stapel ruimte="m">
        <Alinea>{zinInzage(overzicht)}</Alinea>
        {delenVan(overzicht, "inzage", 1).length === 0 ? null : (
          <OverTijd
            overzicht={overzicht}
            maat="inzage"
            bijschrift="Gewone inzage en noodtoegang, per kwartaal"
            noem={noem}
          />
        )}
        <Cijfers
          overzicht={overzicht}
          maat="inzage"
          wat="inzage in dossiers van een ander team"
          kolommen={["Soort", "Domein van wie keek"]}
          noem={noem}
        />
      </Stapel>
    </Sectie>
  );
}
