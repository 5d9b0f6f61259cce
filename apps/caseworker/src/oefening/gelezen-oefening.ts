import type { Oefening, Stappenplan } from "@core/grondslagen";

export interface GelezenOefening {
  readonly oefening: Oefening;
  readonly definitie: Stappenplan;
  /** The tables it was written for are in force here; without them there is no answer to learn from. */
  readonly teDoen: boolean;
}
