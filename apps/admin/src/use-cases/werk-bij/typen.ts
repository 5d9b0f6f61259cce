import type { Conflict } from "@core/grondslagen";
import { z } from "zod";
import { dagVeld, keuzesVeld, setId } from "../../wijzigingsset/invoer.ts";

export const werkBijInvoer = z.strictObject({
  id: setId,
  expectedVersion: z.int().positive(),
  keuzes: keuzesVeld.default([]),
  /**
   * The day the set is meant for: it is made anew on the version that holds just before it, also when that is still
   * planned. Null: no day, so on what answers now. Absent: the day the set had.
   */
  ingangsdatum: dagVeld.nullable().optional(),
});

export type BijgewerkteSet =
  | { readonly soort: "bewaard"; readonly versie: number }
  /** Nothing was written: `onze` is of the set, `hunne` of the newer version. */
  | { readonly soort: "conflict"; readonly conflicten: readonly Conflict[] };
