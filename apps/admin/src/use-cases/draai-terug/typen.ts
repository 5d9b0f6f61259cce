import { z } from "zod";
import { redenVeld } from "../../wijzigingsset/invoer.ts";

export const draaiTerugInvoer = z.strictObject({
  /** Number of the version to go back to; it must have answered before. */
  naar: z.int().positive(),
  reden: redenVeld,
});

export interface Teruggedraaid {
  /** Of the new set, in concept: it goes through review as every other. */
  readonly id: string;
}
