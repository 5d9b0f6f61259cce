import { z } from "zod";
import { redenVeld, setId } from "../../wijzigingsset/invoer.ts";

export const beantwoordOpmerkingInvoer = z.strictObject({
  id: setId,
  opmerkingId: z.uuid(),
  antwoord: redenVeld,
});

export interface BeantwoordeOpmerking {
  readonly opmerkingId: string;
}
