export type Laagcode =
  | "onbekend"
  | "vaste-betekenis"
  | "leeg-bereik"
  | "zonder-effect"
  | "tegenspraak"
  | "dubbel"
  | "partij-ontbreekt"
  | "convenant-verlopen"
  | "convenant-verloopt"
  | "geen-dekking"
  | "geen-reglement";

/** Something in a layer that somebody should look at, and what can be done about it. */
export interface Laagbevinding {
  readonly code: Laagcode;
  /** `fout`: it cannot do what it was recorded for. `let-op`: it can, but look whether that is meant. */
  readonly ernst: "fout" | "let-op";
  /** Of the provision or the policy it is about, and of the other one where there are two. */
  readonly id: string;
  readonly ander?: string;
  readonly tekst: string;
}
