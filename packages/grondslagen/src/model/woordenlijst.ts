import { z } from "zod";
import { datumSchema, geldigheidSchema, slugSchema } from "./slug.ts";

/** Another name of the same thing: of before or after, or in one law while others keep the old one. */
const anderenaamSchema = z.strictObject({
  naam: z.string().min(1),
  inZin: z.string().min(1).optional(),
  geldig: geldigheidSchema,
  /** Only in this law; absent = everywhere. */
  wet: slugSchema.optional(),
});

/** One concept of the vocabulary: how it is called, explained at B1, and found again. */
export const termSchema = z.strictObject({
  id: slugSchema,
  naam: z.string().min(1),
  /** Short name for use inside a sentence: "de SVB", "uw cliënt". */
  inZin: z.string().min(1).optional(),
  toelichting: z.string().min(1).optional(),
  aliassen: z.array(z.string().min(1)).default([]),
  /** From and to when the concept exists in law; absent = no known limit. */
  geldig: geldigheidSchema.optional(),
  /** Names it had or has beside `naam`, with their dates: a rename never makes a new id. */
  namen: z.array(anderenaamSchema).min(1).optional(),
});

/** A partner may be related to another without being it (contract: partners match exactly). */
export const partnerTermSchema = termSchema.extend({
  soort: z.enum(["intern-domein", "toezichthouder", "bestuursorgaan", "zorg", "onderwijs", "overig"]),
  /** For `intern-domein`: the domain that holds the data. */
  domein: slugSchema.optional(),
  verwant: z.array(slugSchema).default([]),
});

export const domeinTermSchema = termSchema.extend({
  wet: slugSchema,
  /** What the professional of this domain is called, for "Als …". */
  rol: z.string().min(1),
  /** Origin implied when this domain holds the data (contract, rule of reading 6). */
  herkomst: slugSchema,
});

export const gegevensTermSchema = termSchema.extend({
  /** AVG categories: ordinary, special (art. 9), criminal (art. 10), national number (art. 46 UAVG). */
  categorie: z.enum(["gewoon", "bijzonder", "strafrechtelijk", "bsn"]),
});

/**
 * Evidence that can be chosen for a requirement. Necessity and the two secrets are not among them: they are looked at
 * in every case, whatever a rule asks. That something is a consent its id says; here only how sure it must be.
 */
export const bewijssoortSchema = z.enum([
  "uitleg",
  "afweging",
  "redelijk-vermoeden",
  "gegrond-vermoeden",
  "instemming",
  "uitdrukkelijke-toestemming",
  "ondubbelzinnige-toestemming",
  "toestemming",
]);

export const vereisteTermSchema = termSchema.extend({
  /** Which evidence satisfies it; absent = by its id, or an explanation. */
  bewijs: bewijssoortSchema.optional(),
});

export const herkomstTermSchema = termSchema.extend({
  /** Origins this one also counts as; `betwist` where the source contradicts itself on that. */
  ookAls: z.array(z.strictObject({ herkomst: slugSchema, betwist: z.boolean() })).default([]),
});

/** A circumstance of the person a question is about, that conditions of rules ask for. */
export const feitTermSchema = termSchema.extend({
  soort: z.enum(["ja-nee", "leeftijd"]),
  /** As a form asks it. */
  vraag: z.string().min(1),
  /** For `ja-nee`: both answers as the end of "Deze regel geldt alleen als …". */
  ja: z.string().min(1).optional(),
  nee: z.string().min(1).optional(),
});

export const wetSchema = z.strictObject({
  id: slugSchema,
  naam: z.string().min(1),
  /** BWB id of the national regulation; null where there is none (EU law) or it was not found. */
  bwb: z
    .string()
    .regex(/^BWBR\d{7}$/)
    .nullable(),
  /** CELEX number for EU law. */
  celex: z.string().min(1).nullable().default(null),
  /** First day the law applied to these tasks (contract, rule of reading 1); null = not needed or not known. */
  begin: datumSchema.nullable(),
  /** First day the law applied no more; absent = no known end. */
  eind: datumSchema.optional(),
});

export const woordenlijstSchema = z.strictObject({
  domeinen: z.array(domeinTermSchema),
  richtingen: z.array(termSchema),
  partners: z.array(partnerTermSchema),
  gegevens: z.array(gegevensTermSchema),
  betrokkenen: z.array(termSchema),
  herkomst: z.array(herkomstTermSchema),
  doelen: z.array(termSchema),
  vereisten: z.array(vereisteTermSchema),
  wetten: z.array(wetSchema),
  /** Absent where there are none, never empty: versions of before this collection keep their hash. */
  feiten: z.array(feitTermSchema).min(1).optional(),
});

export type Term = z.infer<typeof termSchema>;
export type DomeinTerm = z.infer<typeof domeinTermSchema>;
export type PartnerTerm = z.infer<typeof partnerTermSchema>;
export type GegevensTerm = z.infer<typeof gegevensTermSchema>;
export type Bewijssoort = z.infer<typeof bewijssoortSchema>;
export type HerkomstTerm = z.infer<typeof herkomstTermSchema>;
export type FeitTerm = z.infer<typeof feitTermSchema>;
export type Wet = z.infer<typeof wetSchema>;
export type Woordenlijst = z.infer<typeof woordenlijstSchema>;
