import { z } from "zod";
import { MAX_LIJST, MAX_TEKST } from "../../stappenplan/grenzen.ts";

const tekst = z
  .string()
  .trim()
  .min(1)
  .max(MAX_TEKST)
  .refine((waarde) => waarde.isWellFormed() && !waarde.includes("\u0000"));
const alineas = z.array(tekst).max(MAX_LIJST);

const puntinhoudSchema = z.strictObject({
  feiten: alineas,
  indrukken: alineas,
  leegReden: tekst.nullable(),
});

const aanpassingBasis = {
  /** What was composed from the answers when this was written; may hold longer paragraphs than a person types. */
  samengesteld: z.strictObject({
    feiten: z.array(z.string()),
    indrukken: z.array(z.string()),
    leegReden: z.string().nullable(),
  }),
  door: z.strictObject({ naam: z.string(), functie: z.string().nullable() }),
  op: z.iso.datetime(),
};

/** One point as a person wrote it. */
export const aanpassingSchema = z.strictObject({
  punt: z.int().min(1).max(11),
  ...puntinhoudSchema.shape,
  ...aanpassingBasis,
});
export type Aanpassing = z.infer<typeof aanpassingSchema>;

/** What stands beside a point that was written otherwise. */
export type Puntaanpassing = Pick<Aanpassing, "samengesteld" | "door" | "op">;
