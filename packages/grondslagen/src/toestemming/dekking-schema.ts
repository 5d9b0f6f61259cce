import { z } from "zod";
import { slugSchema } from "../model/slug.ts";

/** Exactly what a consent is about: which data, by whom, to or from whom, for what (AVG 4, onder 11: specific). */
export const dekkingSchema = z.strictObject({
  domein: slugSchema,
  richting: slugSchema,
  partner: slugSchema,
  doel: slugSchema.nullable(),
  betrokkene: slugSchema.nullable(),
  gegevens: z
    .array(z.strictObject({ soort: slugSchema, omschrijving: z.string().min(1) }))
    .min(1)
    .max(200),
});
export type Dekking = z.infer<typeof dekkingSchema>;
