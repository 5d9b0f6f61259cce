import { hashSchema, SETACTIES, type Setstatus } from "@core/grondslagen";
import { z } from "zod";
import { dagVeld, redenVeld, setId } from "../../wijzigingsset/invoer.ts";

export const doeSetactieInvoer = z.strictObject({
  id: setId,
  expectedVersion: z.int().positive(),
  actie: z.enum(SETACTIES).exclude(["bewerken"]),
  /** For `goedkeuren`: the hash of what stood on the screen of the reviewer. */
  gezien: hashSchema.optional(),
  reden: redenVeld.optional(),
  /** For `inplannen`. `publiceren` is always today. */
  ingangsdatum: dagVeld.optional(),
});

export interface GedaneSetactie {
  readonly status: Setstatus;
  readonly versie: number;
  /** Number of the tabelversie it became or will become. */
  readonly nummer: number | null;
  /** The second click of a double click: the first one did it, this one did nothing. */
  readonly herhaald: boolean;
}
