import { foutTekst, type Fout } from "@deelwijzer/server";
import { Alinea, Kop, Koppeling, Stapel } from "@deelwijzer/ui";
import { MetStatus } from "@deelwijzer/web";
import Link from "next/link";
import type { ReactElement } from "react";

/** For who came to a page of the beheerder by its address. */
export function GeenBeheerder({ fout }: { fout: Fout }): ReactElement {
  return (
    <MetStatus fout={fout}>
      <Stapel ruimte="l">
        <Kop niveau={1}>
          {fout.soort === "geen-toegang"
            ? "U hebt geen toegang tot het beheer"
            : "Deze pagina kunnen wij niet tonen"}
        </Kop>
        <Stapel ruimte="m">
          <Alinea>{foutTekst(fout)}</Alinea>
          {fout.soort === "geen-toegang" ? (
            <Alinea>
              Mensen, teams en instellingen zijn er voor de beheerder.{" "}
              <Koppeling als={Link} href="/wie-mag-wat">
                Bekijk wie wat mag
              </Koppeling>
              .
            </Alinea>
          ) : null}
          <Alinea maat="klein" gedempt>
            Code van deze melding: {fout.foutId}
          </Alinea>
        </Stapel>
      </Stapel>
    </MetStatus>
  );
}
