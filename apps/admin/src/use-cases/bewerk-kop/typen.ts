import { z } from "zod";
import { kopVelden, setId } from "../../wijzigingsset/invoer.ts";

export const bewerkKopInvoer = z.strictObject({
  id: setId,
  expectedVersion: z.int().positive(),
  ...kopVelden,
});

export interface BewerkteKop {
  readonly versie: number;
}
