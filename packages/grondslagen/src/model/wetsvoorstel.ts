import { z } from "zod";
import {
  beeindigenSchema,
  schrappenSchema,
  toevoegenSchema,
  wijzigenSchema,
} from "../publication/wijzigingsset.ts";
import { artikelSchema } from "./artikel.ts";
import { datumSchema, hashSchema, slugSchema } from "./slug.ts";

const standSchema = z.enum([
  "consultatie",
  "ingediend",
  "tweede-kamer",
  "eerste-kamer",
  "aangenomen-zonder-datum",
  "in-werking",
  "vervallen",
  "onbekend",
]);

const zekerheidSchema = z.enum(["hoog", "middel", "laag"]);

/** One step of the bill; `sinds: null` = that it came so far is known, the day is not. */
export const stapSchema = z.strictObject({
  stand: standSchema,
  sinds: datumSchema.nullable(),
  bron: z.string().min(1),
});

/** Parts of one act that begin on different days. */
export const faseSchema = z.strictObject({
  id: slugSchema,
  datum: datumSchema.nullable(),
  tekst: z.string().min(1),
  zekerheid: zekerheidSchema,
});

export const verwachtSchema = z.strictObject({
  datum: datumSchema.nullable(),
  zekerheid: zekerheidSchema,
  tekst: z.string().min(1),
});

const fase = { fase: slugSchema.optional() };

/**
 * An operation of a set, without the days on which a law begins or ends: those are not known of a bill. What is added
 * with `geldig.van: null` begins, and what is ended ends, on the day the bill is taken to enter into force.
 */
export const voorsteloperatieSchema = z.discriminatedUnion("op", [
  toevoegenSchema.extend(fase),
  wijzigenSchema.extend(fase),
  beeindigenSchema.omit({ tot: true }).extend(fase),
  schrappenSchema.extend(fase),
]);

/** A bill in parliament. Applies only when a question names it; the answer is then hypothetical. */
export const wetsvoorstelSchema = z.strictObject({
  dossiernummer: z.string().regex(/^\d{5}$/),
  titel: z.string().min(1),
  /** As it stands at the last update of the register. */
  stand: standSchema,
  /** Since when; null = not known. */
  standSinds: datumSchema.nullable().optional(),
  /** How it came there, oldest first; the last step is `stand`. */
  verloop: z.array(stapSchema).min(1).optional(),
  /** When it is expected to be law; null = no expectation was found. Absent = it is law, or lapsed. */
  verwacht: verwachtSchema.optional(),
  fasen: z.array(faseSchema).min(1).optional(),
  /** Provisions it would add or change, as far as they are known. */
  artikelen: z.array(artikelSchema).min(1).optional(),
  /** Announcements about it once it was adopted. */
  aankondigingen: z.array(slugSchema).min(1).optional(),
  tekst: z.string().min(1),
  bron: z.string().min(1),
  /** What a source of the tables says of it, where that is not right; kept as it stands, with the correction beside it. */
  volgensBron: z
    .strictObject({
      bron: slugSchema,
      plaats: z.string().min(1),
      tekst: z.string().min(1),
      /** The day of commencement that the source gives. */
      ingang: datumSchema.nullable(),
      correctie: z.string().min(1),
    })
    .optional(),
  /** Hash of the tabelversie that the operations were written on. */
  basis: hashSchema.optional(),
  /** What it would add, change or end in the tables. Absent = the text is not in hand. */
  operaties: z.array(voorsteloperatieSchema).min(1).optional(),
});

export type Wetsvoorstel = z.infer<typeof wetsvoorstelSchema>;
export type Voorsteloperatie = z.infer<typeof voorsteloperatieSchema>;
export type Voorstelstand = z.infer<typeof standSchema>;
