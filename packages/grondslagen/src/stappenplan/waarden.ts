import { z } from "zod";
import { HOOGSTE_LEEFTIJD } from "../model/hoogste-leeftijd.ts";
import { datumSchema, slugSchema } from "../model/slug.ts";
import { geenDubbele, isBewaarbaar, MAX_LIJST, MAX_TEKST } from "./grenzen.ts";

/** Bounded text that a database and a hash can hold: no U+0000, no half surrogate pairs. */
const tekst = z
  .string("schrijf tekst")
  .max(MAX_TEKST, "de tekst is te lang (ten hoogste 100.000 tekens)")
  .refine(isBewaarbaar, "de tekst bevat een teken dat niet kan worden bewaard");
const keuzeSchema = z.enum(["ja", "nee", "twijfel"], "kies ja, nee of ik twijfel");
/** A date, or empty while it was not filled in yet. */
const datumOfLeeg = z.union([z.literal(""), datumSchema], "geen bestaande datum (JJJJ-MM-DD)");
const rijId = z.string().min(1).max(100);

function lijst<T extends z.ZodType>(schema: T) {
  return z
    .array(schema, "geef een lijst")
    .max(MAX_LIJST, `de lijst is te lang (ten hoogste ${MAX_LIJST} regels)`)
    .refine(geenDubbele, "twee regels hebben dezelfde id");
}

/** One person: never a name, only the role towards the client. */
const persoonSchema = z.strictObject({
  id: rijId,
  rol: slugSchema,
  leeftijd: z.int().min(0).max(130).nullable(),
  /** Can this person oversee what they consent to? */
  kanOverzien: keuzeSchema.nullable(),
  /** Who speaks for this person, as a role ("mentor", "ouder met gezag"). */
  vertegenwoordiger: tekst.optional(),
});

/** One datum with the purpose it serves; `nodig: "nee"` = struck out, and `waarvoor` then says why. */
const gegevenSchema = z.strictObject({
  id: rijId,
  omschrijving: tekst,
  soort: slugSchema,
  nodig: z.enum(["ja", "nee"]).nullable(),
  waarvoor: tekst,
});

/** The person the data are about, or who decides for this person (UAVG art. 5). */
const gegevenDoorSchema = z.enum(["persoon-zelf", "vertegenwoordiger"]);

const vereisteBewijsSchema = z.strictObject({
  status: z.enum(["voldaan", "niet-voldaan", "onbekend"]),
  /** Not met: it was refused, or it cannot be had at all. */
  waaromNiet: z.enum(["geweigerd", "onmogelijk"]).nullable().optional(),
  /** Id of the recorded consent this leans on: what is recorded there goes before what stands here. */
  toestemming: rijId.optional(),
  /** Consent: by whom, how, when, for what. */
  door: tekst.optional(),
  gegevenDoor: gegevenDoorSchema.nullable().optional(),
  hoe: tekst.optional(),
  /** "gedrag" = shown by what the person did, without a yes of their own. */
  wijze: z.enum(["mondeling", "schriftelijk", "digitaal", "gedrag"]).nullable().optional(),
  wanneer: datumOfLeeg.optional(),
  waarvoor: tekst.optional(),
  /** Was it given for this partner, this purpose and these data? */
  pastBijVraag: keuzeSchema.nullable().optional(),
  kanOverzien: keuzeSchema.nullable().optional(),
  vertegenwoordiger: tekst.optional(),
  ingetrokkenOp: datumOfLeeg.optional(),
  ingetrokkenDoor: gegevenDoorSchema.nullable().optional(),
  /** A suspicion: the facts it rests on. */
  feiten: tekst.optional(),
  /** A weighing: what sharing serves, and what it does to the person the data are about. */
  belangDelen: tekst.optional(),
  belangBetrokkene: tekst.optional(),
  /** A secret: what lifts it, or that there is none. */
  opheffing: z
    .enum(["geen-geheim", "toestemming", "wettelijke-plicht", "nood", "behandeling", "zelfde-doel"])
    .nullable()
    .optional(),
  toelichting: tekst,
});

const overlegSchema = z.strictObject({
  id: rijId,
  soort: z.enum(["collega", "privacy-ambassadeur", "privacyadviseur", "anders"]),
  metRol: tekst,
  wanneer: datumOfLeeg,
  uitkomst: tekst,
  oneens: z.boolean(),
});

/** Circumstances of the person, by the fact of the vocabulary; null = asked, and not known. */
const feitenSchema = z
  .record(slugSchema, z.union([z.boolean(), z.int().min(0).max(HOOGSTE_LEEFTIJD)]).nullable())
  .refine((feiten) => Object.keys(feiten).length <= MAX_LIJST, "te veel feiten");

/** Shape of one answer per kind of question. A shape may still be unfinished: see `gemisVan`. */
export const WAARDE_SCHEMA = {
  "ja-nee-twijfel": z.strictObject({ keuze: keuzeSchema, toelichting: tekst.optional() }),
  keuze: slugSchema.nullable(),
  meerkeuze: lijst(slugSchema),
  tekst: z.strictObject({ feiten: tekst, indrukken: tekst.optional() }),
  datum: datumSchema.nullable(),
  personen: lijst(persoonSchema),
  "gegevens-per-doel": lijst(gegevenSchema),
  vereisten: z
    .record(slugSchema, vereisteBewijsSchema)
    .refine((waarde) => Object.keys(waarde).length <= MAX_LIJST, "te veel vereisten"),
  overleg: lijst(overlegSchema),
  grondslag: z.strictObject({ gezien: z.literal(true) }),
  uitleg: z.strictObject({ gezien: z.literal(true) }),
  feiten: feitenSchema,
} as const;

export type Soort = keyof typeof WAARDE_SCHEMA;
export type WaardePerSoort = { readonly [S in Soort]: z.infer<(typeof WAARDE_SCHEMA)[S]> };
export type Waarde = WaardePerSoort[Soort];
/** Answers by question id. Hidden questions keep theirs: nothing is cleared silently. */
export type Antwoorden = Readonly<Record<string, Waarde>>;

export type Keuze = z.infer<typeof keuzeSchema>;
export type JaNeeTwijfel = WaardePerSoort["ja-nee-twijfel"];
export type Tekst = WaardePerSoort["tekst"];
export type Persoon = WaardePerSoort["personen"][number];
export type GegevenPerDoel = WaardePerSoort["gegevens-per-doel"][number];
export type VereisteBewijs = z.infer<typeof vereisteBewijsSchema>;
export type VereistenBewijs = WaardePerSoort["vereisten"];
export type FeitenAntwoord = WaardePerSoort["feiten"];
export type Overleg = WaardePerSoort["overleg"][number];
