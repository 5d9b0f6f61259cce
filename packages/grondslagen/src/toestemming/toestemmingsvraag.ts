import { z } from "zod";
import { datumSchema } from "../model/slug.ts";
import { dekkingSchema } from "./dekking-schema.ts";

const regel = z.string().trim().min(1).max(500);
const tekst = z.string().trim().min(1).max(4_000);
const wie = z.enum(["persoon-zelf", "vertegenwoordiger"]);

/** What a resident reads: which data, with whom, why, until when, and what a no means. No names. */
export const inwonerTekstSchema = z.strictObject({
  gemeente: regel,
  /** One sentence: who wants to do what with data, with whom. */
  wat: tekst,
  waarom: tekst,
  gegevens: z
    .array(z.strictObject({ wat: tekst, waarvoor: tekst }))
    .min(1)
    .max(200),
  bijNee: tekst,
  tot: datumSchema,
  /** Who is asked to decide: the person, or who decides for this person. */
  voorWie: wie,
  /** Where a question or a complaint goes; null where the gemeente did not fill it in. */
  contact: tekst.nullable(),
});
export type InwonerTekst = z.infer<typeof inwonerTekstSchema>;

/** What the medewerker records beside it: who was asked, how one knows who that is, what a child says itself. */
export const vastleggingSchema = z.strictObject({
  /** A role, never a name. */
  aanWie: regel,
  gegevenDoor: wie,
  identiteit: z.enum(["bekend", "document", "vragen", "niet-vastgesteld"]),
  kanOverzien: z.enum(["ja", "nee", "twijfel"]),
  vertegenwoordiger: z.string().trim().max(500),
  /** What the child itself thinks of it, where there is one; not asked is an answer too. */
  kind: z.enum(["eens", "niet-eens", "niet-gevraagd"]).nullable(),
  waar: z.enum(["aan-tafel", "brief", "gesprek", "telefoon", "op-papier"]),
  /** The day it was said, where that was in a conversation; what is clicked has its own moment. */
  gezegdOp: datumSchema.nullable(),
  toelichting: z.string().trim().max(4_000),
});
export type Vastlegging = z.infer<typeof vastleggingSchema>;

/** What the page of the resident shows; the salt keeps its hash from telling what it says. */
export const inwonerVraagSchema = z.strictObject({
  formaat: z.literal(1),
  zout: z.string().min(22).max(100),
  inwoner: inwonerTekstSchema,
});
export type InwonerVraag = z.infer<typeof inwonerVraagSchema>;

/** The question as it was asked, kept with the dossier. */
export const toestemmingsvraagSchema = z.strictObject({
  ...inwonerVraagSchema.shape,
  dekking: dekkingSchema,
  vastlegging: vastleggingSchema,
});
export type Toestemmingsvraag = z.infer<typeof toestemmingsvraagSchema>;
