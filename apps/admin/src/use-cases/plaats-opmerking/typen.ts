import { z } from "zod";
import { redenVeld, setId } from "../../wijzigingsset/invoer.ts";

export const plaatsOpmerkingInvoer = z.strictObject({
  id: setId,
  plaats: z.string().min(1).max(300).nullable(),
  tekst: redenVeld,
});

export interface GeplaatsteOpmerking {
  readonly opmerkingId: string;
}
