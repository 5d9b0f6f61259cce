import { z } from "zod";
import { feiteisSchema } from "./feit.ts";
import { geldigheidSchema, slugSchema } from "./slug.ts";
import { vindplaatsSchema } from "./regel.ts";

/**
 * What a source says about a whole area without giving a rule: that there is no basis, or that another route
 * decides. Keeps "examined, none found" apart from "never examined" (contract, rules of reading 3 and 9).
 */
export const uitspraakSchema = z.strictObject({
  id: slugSchema,
  soort: z.enum(["geen-grondslag", "andere-route"]),
  domeinen: z.array(slugSchema).min(1),
  richtingen: z.array(slugSchema).min(1),
  /** `alle` = every partner. */
  partners: z.union([z.literal("alle"), z.array(slugSchema).min(1)]),
  /** Only for these purposes; absent = for every purpose. */
  doelen: z.array(slugSchema).min(1).optional(),
  /** Only where the question is about one of these kinds of data; absent = whatever the data. */
  gegevens: z.array(slugSchema).min(1).optional(),
  /** Only where the question tells all of these; absent = whatever it tells. */
  feiten: z.array(feiteisSchema).min(1).optional(),
  /** From and to when it holds; absent = always. */
  geldig: geldigheidSchema.optional(),
  /** B1 sentence for the answer. */
  tekst: z.string().min(1),
  vindplaats: vindplaatsSchema.nullable(),
});

export type Uitspraak = z.infer<typeof uitspraakSchema>;
