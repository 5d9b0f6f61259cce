import { z } from "zod";
import { HOOGSTE_LEEFTIJD } from "./hoogste-leeftijd.ts";
import { slugSchema } from "./slug.ts";

const leeftijdSchema = z.int().min(0).max(HOOGSTE_LEEFTIJD);

const gemeen = {
  /** Which sentence of `voorwaarden` it stands for, the first being 1; several facts may share one sentence. */
  voorwaarde: z.int().positive(),
  /**
   * As long as it is not known the rule stays open. Absent: the rule applies with the sentence as a warning (contract, rule
   * of reading 8).
   */
  beslissend: z.literal(true).optional(),
};

const janee = z.strictObject({ feit: slugSchema, is: z.boolean() });
const leeftijd = z.strictObject({
  feit: slugSchema,
  van: leeftijdSchema.nullable(),
  tot: leeftijdSchema.nullable(),
});

/** What a fact must be: a yes or a no, or an age from (inclusive) and to (exclusive). */
export const feiteisSchema = z.union([janee, leeftijd]);

/** A condition of a rule that a question can carry. */
export const feitvoorwaardeSchema = z.union([janee.extend(gemeen), leeftijd.extend(gemeen)]);

export type Feiteis = z.infer<typeof feiteisSchema>;
export type Feitvoorwaarde = z.infer<typeof feitvoorwaardeSchema>;

/** Circumstances of the person a question is about, by the slug of the fact. */
export type Feiten = Readonly<Record<string, boolean | number>>;
