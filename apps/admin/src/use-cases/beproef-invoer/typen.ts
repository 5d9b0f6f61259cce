import { z } from "zod";
import type { Bladproef } from "../../regelblad/proef.ts";
import { bladVeld } from "../../wijzigingsset/invoer-blad.ts";
import { setId } from "../../wijzigingsset/invoer.ts";

export const beproefInvoerInvoer = z.strictObject({ id: setId, blad: bladVeld });

export interface BeproefdeInvoer {
  /** Version of the set it was held against: a confirmation counts for this one only. */
  readonly versie: number;
  readonly proef: Bladproef;
}
