import { z } from "zod";
import { BEGINSELEN } from "../beginselen.ts";
import { conditieSchema } from "../conditie/conditie.ts";
import {
  MAX_VRAGEN,
  stappenplanSchema,
  stapSchema,
  stapVraagSchema,
  zin,
  type StapVraag,
} from "../definitie.ts";
import { slugSchema } from "../../model/slug.ts";
import { WAARDE_SCHEMA, type Soort } from "../waarden.ts";

/** A question outside the block that its conditions lean on; whoever uses the block says which one that is. */
const parameterSchema = z.strictObject({
  id: slugSchema,
  uitleg: zin,
  soort: z.enum(Object.keys(WAARDE_SCHEMA) as [Soort, ...Soort[]]).optional(),
});

/** Stands where a question could stand: here come the questions of that block. */
export const blokgebruikSchema = z.strictObject({
  blok: slugSchema,
  /** Version of a block in the library, pinned; absent = a block of this definition itself. */
  versie: z.int().positive().optional(),
  /** Put before the ids of the block's questions; absent = they keep their own. */
  als: slugSchema.optional(),
  /** Guards the block as a whole, beside the conditions of its questions. */
  conditie: conditieSchema.optional(),
  /** Parameter of the block → question here. */
  koppel: z.record(slugSchema, slugSchema).optional(),
});

export type Blokgebruik = z.infer<typeof blokgebruikSchema>;
export type Onderdeel = StapVraag | Blokgebruik;

/** A question or the use of a block, judged as what it says to be, so that a mistake is found where it stands. */
const onderdeelSchema: z.ZodType<Onderdeel> = z.unknown().transform((ruw, ctx): Onderdeel => {
  const schema: z.ZodType<Onderdeel> =
    typeof ruw === "object" && ruw !== null && "blok" in ruw ? blokgebruikSchema : stapVraagSchema;
  const gelezen = schema.safeParse(ruw, { reportInput: true });
  if (gelezen.success) return gelezen.data;
  for (const issue of gelezen.error.issues) ctx.issues.push({ ...issue } as z.core.$ZodRawIssue);
  return z.NEVER;
});

/** Questions that belong together with their logic, to be used in more than one place or stappenplan. */
export const blokSchema = z.strictObject({
  id: slugSchema,
  /** For a block in a library. A version that is in use never changes. */
  versie: z.int().positive().optional(),
  titel: zin,
  toelichting: zin.optional(),
  /** Source of its questions, where they name none of their own. */
  bron: zin,
  /** Point of the account and principle of its questions, where they name none of their own. */
  punt: z.int().min(0).max(11).optional(),
  beginsel: z.enum(BEGINSELEN).optional(),
  parameters: z.array(parameterSchema).max(MAX_VRAGEN).optional(),
  vragen: z.array(onderdeelSchema).min(1).max(MAX_VRAGEN),
});

/** A stappenplan as it is written: its steps may use blocks. Unfolded it is a plain `Stappenplan`. */
export const stappenplanBronSchema = stappenplanSchema.extend({
  blokken: z.array(blokSchema).max(MAX_VRAGEN).optional(),
  stappen: z
    .array(stapSchema.extend({ vragen: z.array(onderdeelSchema).max(MAX_VRAGEN) }))
    .min(1)
    .max(MAX_VRAGEN),
});

export type Blok = z.infer<typeof blokSchema>;
export type StappenplanBron = z.infer<typeof stappenplanBronSchema>;

export function isBlokgebruik(onderdeel: Onderdeel): onderdeel is Blokgebruik {
  return "blok" in onderdeel;
}
