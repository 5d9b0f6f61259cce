import { z } from "zod";
import { artikelSchema } from "./artikel.ts";
import { controleSchema } from "./regel.ts";
import { datumSchema, geldigheidSchema, slugSchema } from "./slug.ts";

export const leidraadSoortSchema = z.enum([
  "spelregel",
  "vraag-antwoord",
  "uitzondering-art9",
  "verenigbaarheid",
  "geheimhouding",
  "politiegegevens",
  "samenwerking",
  "bewaren",
  "plicht",
  "meldcode",
  "toestemming",
  "grondslag-genoemd",
]);

export const leidraadVindplaatsSchema = z.strictObject({
  bron: slugSchema,
  /** Page, section or lines, as a user finds it: "Meldingsplicht, regels 232-239". */
  plaats: z.string().min(1),
});

/**
 * Guidance beside the rules: how to read them, what else has to be weighed, and what a source answers to a question
 * from practice. It is never a basis and the engine does not ask it; only a rule grants.
 */
export const leidraadSchema = z.strictObject({
  id: slugSchema,
  soort: leidraadSoortSchema,
  titel: z.string().min(1),
  /** As somebody at work asks it. */
  vraag: z.string().min(1).optional(),
  /** One paragraph a line. */
  antwoord: z.string().min(1),
  /** The answer in one sentence. */
  kort: z.string().min(1),
  domeinen: z.union([z.literal("alle"), z.array(slugSchema).min(1)]),
  /** Absent: not tied to one. The same for `doelen` and `gegevens`. */
  partners: z.array(slugSchema).min(1).optional(),
  doelen: z.array(slugSchema).min(1).optional(),
  gegevens: z.array(slugSchema).min(1).optional(),
  /** Ids of the rules it explains. */
  regels: z.array(slugSchema).default([]),
  artikelen: z.array(artikelSchema).default([]),
  trefwoorden: z.array(z.string().min(1)).min(1),
  vindplaatsen: z.array(leidraadVindplaatsSchema).min(1),
  /** Where a source speaks of law that is no more: what it says, and what took its place. */
  vervangt: z
    .strictObject({ was: z.string().min(1), wasArtikelen: z.string().min(1), werd: z.string().min(1) })
    .optional(),
  /** Sources that say otherwise; both stand. */
  anders: z
    .array(leidraadVindplaatsSchema.extend({ tekst: z.string().min(1) }))
    .min(1)
    .optional(),
  /** Which of them is followed here, and why. */
  keuze: z.string().min(1).optional(),
  /** What has to be recorded when it is used; with an exception of AVG art. 9 the national provision it needs. */
  nodig: z.array(z.string().min(1)).min(1).optional(),
  controle: controleSchema,
  laatstGecontroleerd: datumSchema,
  geldig: geldigheidSchema,
});

export type Leidraad = z.infer<typeof leidraadSchema>;
export type LeidraadSoort = z.infer<typeof leidraadSoortSchema>;
