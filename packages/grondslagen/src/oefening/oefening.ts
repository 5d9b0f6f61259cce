import { z } from "zod";
import { artikelSchema } from "../model/artikel.ts";
import { datumSchema, hashSchema, slugSchema } from "../model/slug.ts";
import type { Waarde } from "../stappenplan/waarden.ts";

const tekst = z.string().trim().min(1).max(2_000);
const artikelen = z
  .array(artikelSchema.pick({ wet: true, artikel: true, lid: true, onderdeel: true }))
  .default([]);

/** What follows from an answer that differs from the example: never only that it is wrong. */
const gevolgSchema = z.strictObject({
  /** The choices this is about. */
  als: z.array(slugSchema).min(1),
  gevolg: tekst,
  /** What the tables answer with this choice in place of that of the example; a test asks them. */
  dan: z.enum(["grondslag", "geen-grondslag"]).optional(),
  artikelen,
});

/** One question of the stappenplan, with what the example answers and why. */
const terugkoppelingSchema = z.strictObject({
  vraag: slugSchema,
  /** Read against its question by `checkOefening`. Absent where the example leaves the question open. */
  antwoord: z.custom<Waarde>((waarde) => waarde !== null).optional(),
  /** What the example does here, and why. */
  waarom: tekst,
  artikelen,
  /** Where in the source it stands, for what is no article. */
  bron: tekst.optional(),
  /** Where the source is silent or leaves room: what was chosen here, and what is possible too. */
  ruimte: tekst.optional(),
  /** Of an answer in one's own words: what it should hold. */
  kern: z.array(tekst).default([]),
  anders: z.array(gevolgSchema).default([]),
  /** For every other answer. */
  andersOverig: tekst.optional(),
});

/** One way through the stappenplan: what somebody wants to do with data of this family. */
const opdrachtSchema = z.strictObject({
  id: slugSchema,
  titel: tekst,
  /** Who one is, and what one wants to know. */
  situatie: z.array(tekst).min(1),
  bron: tekst,
  terugkoppeling: z.array(terugkoppelingSchema).min(1),
  /** What to take along, on the last page. */
  lessen: z.array(tekst).min(1),
});

/** A made-up case to learn with. Nothing of it is a dossier: it has no owner, no gemeente and no day of its own. */
export const oefeningBronSchema = z.strictObject({
  id: slugSchema,
  versie: z.int().positive(),
  titel: tekst,
  inleiding: tekst,
  bron: tekst,
  verhaal: z.array(z.strictObject({ kop: tekst, tekst: z.array(tekst).min(1) })).min(1),
  /** What the makers added to the source, so that nobody takes it for the source. */
  erbij: z.array(tekst).default([]),
  peildatum: datumSchema,
  stappenplan: z.strictObject({ id: slugSchema, versie: z.int().positive() }),
  tabelversie: z.int().positive(),
  opdrachten: z.array(opdrachtSchema).min(1),
});

/** An exercise as it is kept: with the exact stappenplan and tables it was written for. */
export const oefeningSchema = oefeningBronSchema.extend({
  stappenplan: z.strictObject({ id: slugSchema, versie: z.int().positive(), hash: hashSchema }),
  tabelversie: z.strictObject({ nummer: z.int().positive(), hash: hashSchema }),
});

export type OefeningBron = z.infer<typeof oefeningBronSchema>;
export type Oefening = z.infer<typeof oefeningSchema>;
export type Opdracht = Oefening["opdrachten"][number];
export type Terugkoppeling = Opdracht["terugkoppeling"][number];
