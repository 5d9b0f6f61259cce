import { z } from "zod";
import { datumSchema, slugSchema } from "./slug.ts";

/** A source as a user reads it. `verwijzing` is the start of every `bron` line: "Handleiding gegevens delen 2019". */
export const bronSchema = z.strictObject({
  id: slugSchema,
  titel: z.string().min(1),
  verwijzing: z.string().min(1),
  toelichting: z.string().min(1),
  /** Date the source describes the law at; null where it gives none. */
  peildatum: datumSchema.nullable(),
  /** Where it can be read; absent where it is on paper only, or not public. */
  adres: z.url({ protocol: /^https$/ }).optional(),
  /** When somebody last looked whether it is still there and still says this; absent = nobody wrote that down. */
  laatstGecontroleerd: datumSchema.optional(),
});

export type Bron = z.infer<typeof bronSchema>;
