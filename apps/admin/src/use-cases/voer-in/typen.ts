import { slugSchema } from "@core/grondslagen";
import { z } from "zod";
import { bladVeld } from "../../wijzigingsset/invoer-blad.ts";
import { redenVeld, setId } from "../../wijzigingsset/invoer.ts";

/** The same sheet again: what is done is what the server reads in it now, never what a browser says it was. */
export const voerInInvoer = z.strictObject({
  id: setId,
  /** Version of the dry run that was confirmed. */
  expectedVersion: z.int().positive(),
  blad: bladVeld,
  reden: redenVeld,
  bron: slugSchema.nullable().optional(),
});

export interface Ingevoerd {
  readonly versie: number;
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly beeindigd: number;
}
