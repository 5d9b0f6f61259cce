import { z } from "zod";
import { artikelSchema } from "./artikel.ts";
import { slugSchema } from "./slug.ts";

/** What a provision says, explained at B1. It stands beside the rules: many rest on one provision. */
export const artikeluitlegSchema = z.strictObject({
  id: slugSchema,
  /** The provision; several where it was renumbered, each with its time, as in a rule. */
  artikelen: z.array(artikelSchema).min(1),
  toelichting: z.string().min(1),
});

export type Artikeluitleg = z.infer<typeof artikeluitlegSchema>;
