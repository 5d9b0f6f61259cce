import { z } from "zod";
import { datumSchema, slugSchema } from "../model/slug.ts";
import { BEGINSELEN } from "./beginselen.ts";
import { BETEKENISSEN, type Betekenis } from "./betekenis.ts";
import { BINDINGEN, conditieSchema } from "./conditie/conditie.ts";
import { WAARDE_SCHEMA, type Soort } from "./waarden.ts";

export const zin = z.string().trim().min(1).max(4_000);

const optieSchema = z.strictObject({ id: slugSchema, tekst: zin, hulp: zin.optional() });

const WOORDENLIJSTEN = ["domeinen", "richtingen", "partners", "doelen", "betrokkenen", "herkomst"] as const;

/** More questions, steps or options than any form can bear: what is larger is not a stappenplan. */
export const MAX_VRAGEN = 500;

const uitBlokSchema = z.strictObject({
  blok: slugSchema,
  /** Version in the library; absent = a block of the definition itself. */
  versie: z.int().positive().optional(),
  /** Prefix of the ids where it was used. */
  als: slugSchema.optional(),
});

export const stapVraagSchema = z.strictObject({
  id: slugSchema,
  soort: z.enum(Object.keys(WAARDE_SCHEMA) as [Soort, ...Soort[]]),
  /** The question itself, at B1. For `uitleg` the heading. */
  titel: zin,
  /** "Waarom vragen we dit?" For `uitleg` the text. */
  waarom: zin,
  hulp: zin.optional(),
  sterkVoorbeeld: zin.optional(),
  zwakVoorbeeld: zin.optional(),
  verplicht: z.boolean().default(true),
  /** Needed only then. A question that is not shown is never needed. */
  verplichtAls: conditieSchema.optional(),
  conditie: conditieSchema.optional(),
  /** Field of the engine's question that the answer fills. */
  bindt: z.enum(BINDINGEN).optional(),
  /** Circumstance of the person (a `feit` of the vocabulary) that the answer to a question of yes or no gives. */
  feit: slugSchema.optional(),
  betekenis: z.enum(Object.keys(BETEKENISSEN) as [Betekenis, ...Betekenis[]]).optional(),
  /** Point of the written account: 0 = with whom and why, 1 to 11. */
  punt: z.int().min(0).max(11).optional(),
  beginsel: z.enum(BEGINSELEN).optional(),
  /** How the answer reads in the account, in the first person: "Het kan niet met minder gegevens." per choice. */
  inVerslag: z.record(slugSchema, zin).optional(),
  /** The same for an answer that is not one of a few choices: "De gegevens gaan over: {antwoord}." */
  verslagzin: zin.optional(),
  /** For ja/nee/twijfel: which choices demand an explanation. */
  toelichtingBij: z.array(slugSchema).default([]),
  /** For ja/nee/twijfel: an explanation is demanded then, whatever the choice. */
  toelichtingAls: conditieSchema.optional(),
  opties: z.array(optieSchema).max(MAX_VRAGEN).default([]),
  /** Options from the vocabulary of the tabelversie, before `opties`. */
  uit: z.enum(WOORDENLIJSTEN).optional(),
  /** For `tekst`: facts and impressions are asked apart. */
  scheidFeiten: z.boolean().default(false),
  /** Earlier questions whose answer this one leans on: when they change it must be looked at again. */
  hangtAfVan: z.array(slugSchema).max(MAX_VRAGEN).default([]),
  /** For `datum`: the day of today stands ready, because it often is the answer. */
  biedtVandaag: z.boolean().optional(),
  /** Where the question or its help comes from; absent = from the source of its step. */
  bron: zin.optional(),
  /** The block this question came from when the definition was unfolded. */
  uitBlok: uitBlokSchema.optional(),
});

export const stapSchema = z.strictObject({
  id: slugSchema,
  titel: zin,
  /** "Handleiding 2019, stap 2". */
  bron: z.string().trim(),
  waarom: zin,
  conditie: conditieSchema.optional(),
  vragen: z.array(stapVraagSchema).max(MAX_VRAGEN),
});

/** A versioned form: what is asked, in which order, why, and for which point of the account. */
export const stappenplanSchema = z.strictObject({
  id: slugSchema,
  versie: z.int().positive(),
  titel: zin,
  toelichting: zin,
  bron: zin,
  /** Day this version was written. */
  datum: datumSchema,
  stappen: z.array(stapSchema).min(1).max(MAX_VRAGEN),
});

export type Optie = z.infer<typeof optieSchema>;
export type StapVraag = z.infer<typeof stapVraagSchema>;
export type Stap = z.infer<typeof stapSchema>;
export type Stappenplan = z.infer<typeof stappenplanSchema>;
