import type { Ernst } from "../../keuring/keuringspunt.ts";

export type Stappenplansoort =
  | "vorm"
  | "te-groot"
  | "blok"
  | "dubbele-id"
  | "conditie"
  | "kring"
  | "onbereikbaar"
  | "loopt-dood"
  | "niet-nagegaan"
  | "geen-punt"
  | "geen-bron"
  | "keuzes"
  | "betekenis"
  | "binding"
  | "geen-hulp"
  | "taal";

/** One finding about a stappenplan: where, how serious, what is wrong, and how to mend it. B1. */
export interface Stappenplanpunt {
  readonly soort: Stappenplansoort;
  /** `fout`: it cannot be used so. `waarschuwing`: somebody has to look. */
  readonly ernst: Exclude<Ernst, "informatie">;
  /** Path of keys and ids: `vragen.besluit.conditie`. */
  readonly pad: string;
  readonly melding: string;
  readonly remedie: string;
}

/** A finding that keeps the definition from being used. */
export function fout(
  soort: Stappenplansoort,
  pad: string,
  melding: string,
  remedie: string,
): Stappenplanpunt {
  return { soort, ernst: "fout", pad, melding, remedie };
}

export function waarschuwing(
  soort: Stappenplansoort,
  pad: string,
  melding: string,
  remedie: string,
): Stappenplanpunt {
  return { soort, ernst: "waarschuwing", pad, melding, remedie };
}
