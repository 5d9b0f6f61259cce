import { z } from "zod";
import { geldigheidSchema, slugSchema } from "./slug.ts";

/** Reference to a provision. `null` = the source does not name that level, or it is not certain. */
export const artikelSchema = z.strictObject({
  wet: slugSchema,
  artikel: z.string().min(1).nullable(),
  lid: z.string().min(1).nullable().default(null),
  onderdeel: z.string().min(1).nullable().default(null),
  /** Literal text of a garbled cell, beside the parts that are certain (contract, rule of reading 10). */
  tekst: z.string().min(1).optional(),
  /**
   * From and to when the provision stood at this place, where it was renumbered. A letter moves while the rule keeps
   * its id. Absent = as long as the rule holds.
   */
  geldig: geldigheidSchema.optional(),
});

export type Artikel = z.infer<typeof artikelSchema>;
