import type { TweedeStap } from "@deelwijzer/server";
import { Alinea, Melding, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { NieuweHerstelcodes } from "./nieuwe-herstelcodes.tsx";

/** So few codes are left that the next loss of a phone may find none. */
const WEINIG = 3;

export interface TweedeStapDeelProps {
  readonly tweedeStap: TweedeStap;
  /** Says a day. */
  readonly inWoorden: (dag: Extract<TweedeStap, { soort: "telefoon" }>["sinds"]) => string;
  /** Where one goes on once new codes are kept. */
  readonly terug: string;
}

/** How the second step stands, and other codes for when the phone is gone. */
export function TweedeStapDeel({ tweedeStap, inWoorden, terug }: TweedeStapDeelProps): ReactElement {
  switch (tweedeStap.soort) {
    case "inlog-van-gemeente":
      return <Alinea>U logt in met het account van uw gemeente. Uw gemeente regelt de tweede stap.</Alinea>;
    case "niet-gevraagd":
      return <Alinea>Dit is een demo. Daarin vragen wij geen tweede stap.</Alinea>;
    case "telefoon": {
      const { sinds, codesOver } = tweedeStap;
      return (
        <Stapel ruimte="l">
          <Alinea>
            U logt in met uw wachtwoord en een code van uw telefoon. Dat is zo sinds {inWoorden(sinds)}.{" "}
            {over(codesOver)}
          </Alinea>
          {codesOver > WEINIG ? null : (
            <Melding soort="let op" kop="u hebt bijna geen herstelcodes meer">
              <p>Maak nu nieuwe. Anders komt u er zonder uw telefoon straks niet meer in.</p>
            </Melding>
          )}
          <NieuweHerstelcodes terug={terug} />
        </Stapel>
      );
    }
  }
}

function over(aantal: number): string {
  if (aantal === 0) return "U hebt geen herstelcodes meer.";
  return aantal === 1 ? "U hebt nog 1 herstelcode." : `U hebt nog ${aantal} herstelcodes.`;
}
