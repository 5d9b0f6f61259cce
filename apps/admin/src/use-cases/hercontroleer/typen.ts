import { slugSchema } from "@core/grondslagen";
import { z } from "zod";
import { NAKIJKSOORTEN } from "../../nakijken/nakijkpunten.ts";
import { setId } from "../../wijzigingsset/invoer.ts";

export const hercontroleerInvoer = z.strictObject({
  onderdelen: z
    .array(z.strictObject({ soort: z.enum(NAKIJKSOORTEN), id: slugSchema }))
    .min(1, "Kies wat u hebt nagekeken.")
    .max(2_000),
  /** Null: a new set. */
  setId: setId.nullable(),
  bevinding: z.string().trim().min(1, "Schrijf op waarmee u het hebt vergeleken, en wat u zag.").max(2_000),
});

export interface Hercontrole {
  readonly setId: string;
  readonly aantal: number;
}
