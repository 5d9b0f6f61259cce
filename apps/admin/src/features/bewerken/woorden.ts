import {
  datumInWoorden,
  isDatum,
  veldnaam,
  veldwaarde,
  verschilInVelden,
  type Entiteit,
  type Woordenlijst,
} from "@core/grondslagen";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import { laatsteDag } from "./formulier/datumwaarde.ts";

/** Fields that end half open; on the screen one reads the last day. */
const EINDE: ReadonlySet<string> = new Set(["geldig.tot", "eind"]);

/** A field as the form calls it. */
export function labelVan(veld: string): string {
  return EINDE.has(veld) ? "Geldt tot en met" : veldnaam(veld);
}

/** A value of a field in words. */
export function inWoorden(veld: string, waarde: unknown, w: Woordenlijst): string {
  if (EINDE.has(veld))
    return isDatum(waarde) ? datumInWoorden(laatsteDag(waarde) ?? waarde) : "geen einde bekend";
  return hoofdletter(veldwaarde(veld, waarde, w));
}

export interface WasWordt {
  readonly veld: string;
  readonly label: string;
  readonly was: string;
  readonly wordt: string;
}

/** Every field that differs from what the tables said, in words. */
export function verschilInWoorden(voor: Entiteit, na: Entiteit, w: Woordenlijst): WasWordt[] {
  return verschilInVelden(voor, na).map(({ veld, oud, nieuw }) => ({
    veld,
    label: labelVan(veld),
    was: inWoorden(veld, oud, w),
    wordt: inWoorden(veld, nieuw, w),
  }));
}
