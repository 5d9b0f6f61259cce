import { veldnaam, veldwaarde, verschilInVelden, type Entiteit, type Leeswoorden } from "@core/grondslagen";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";

export interface WasWordt {
  readonly veld: string;
  readonly label: string;
  readonly was: string;
  readonly wordt: string;
}

/** Every field that differs from what the tables said, in words. */
export function verschilInWoorden(voor: Entiteit, na: Entiteit, w: Leeswoorden): WasWordt[] {
  return verschilInVelden(voor, na).map(({ veld, oud, nieuw }) => ({
    veld,
    label: veldnaam(veld),
    was: hoofdletter(veldwaarde(veld, oud, w)),
    wordt: hoofdletter(veldwaarde(veld, nieuw, w)),
  }));
}
