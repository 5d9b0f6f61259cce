import type { Conflict } from "@core/grondslagen";
import { z } from "zod";
import { dagVeld, keuzesVeld, setId } from "../../wijzigingsset/invoer.ts";

export const werkBijInvoer = z.strictObject({
  id: setId,
  expectedVersion: z.int().positive(),
  keuzes: keuzesVeld.default([]),
  /** Makes the set anew on the version that holds just before this day, also when that is still planned. */
  ingangsdatum: dagVeld.nullable().default(null),
});

export type BijgewerkteSet =
  | { readonly soort: "bewaard"; readonly versie: number }
  /** Nothing was written: `onze` is of the set, `hunne` of the newer version. */
  | { readonly soort: "conflict"; readonly conflicten: readonly Conflict[] };
