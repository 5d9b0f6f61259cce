import type { VereisteBewijs } from "../stappenplan/waarden.ts";
import type { Datum } from "../time/datum.ts";
import type { Dekking } from "./dekking-schema.ts";
import type { Vastlegging } from "./toestemmingsvraag.ts";

type Wie = NonNullable<VereisteBewijs["gegevenDoor"]>;

export type ToestemmingGebeurtenisSoort =
  | "geregistreerd"
  | "gevraagd"
  | "geopend"
  | "gegeven"
  | "geweigerd"
  | "verlopen"
  | "ingetrokken"
  | "verwerkt";

/** `gevraagd` and `geopend` wait for an answer; `verlopen` can no longer be answered. */
export type ToestemmingStand = "gevraagd" | "geopend" | "gegeven" | "geweigerd" | "verlopen" | "ingetrokken";

/** What is recorded of one consent: facts, that no answer in a form can change. */
export interface Toestemmingsfeit {
  readonly id: string;
  readonly vereiste: string;
  readonly wijze: "gesprek" | "link";
  readonly stand: ToestemmingStand;
  /** Who said or clicked, and on which day. */
  readonly door: Wie | null;
  readonly beantwoordOp: Datum | null;
  readonly ingetrokkenOp: Datum | null;
  readonly ingetrokkenDoor: Wie | null;
  /** The medewerker has dealt with the withdrawal. */
  readonly verwerkt: boolean;
  readonly dekking: Dekking & { readonly tot: Datum };
  /** Why it was asked, as the resident read it. */
  readonly waarom: string;
  readonly vastlegging: Vastlegging;
}

/** Where a consent stands after these events; `nu` and `vervaltOp` are moments in ISO 8601, in UTC. */
export function toestemmingStand(
  soorten: readonly ToestemmingGebeurtenisSoort[],
  { nu, vervaltOp }: { readonly nu: string; readonly vervaltOp: string | null },
): ToestemmingStand {
  const laatste = soorten.at(-1) ?? "gevraagd";
  switch (laatste) {
    case "gevraagd":
    case "geopend":
      return vervaltOp !== null && nu >= vervaltOp ? "verlopen" : laatste;
    case "geregistreerd":
      return "gevraagd";
    case "verwerkt":
      return "ingetrokken";
    default:
      return laatste;
  }
}
