import { z } from "zod";
import { slugSchema } from "../model/slug.ts";

const bereikDeelSchema = z.union([z.literal("alle"), z.array(slugSchema).min(1)]);

/** Where something of the gemeente itself holds. */
export const bereikSchema = z.strictObject({
  domeinen: bereikDeelSchema,
  richtingen: bereikDeelSchema,
  /** Partners of the national tables, and partners of this gemeente by their own id. */
  partners: bereikDeelSchema,
  /** Kinds of data; a prohibition can be for special data only. */
  gegevens: bereikDeelSchema.default("alle"),
  /** Purposes; absent = every purpose. */
  doelen: bereikDeelSchema.optional(),
});

export type Bereik = z.infer<typeof bereikSchema>;
export type Bereikdeel = z.infer<typeof bereikDeelSchema>;
