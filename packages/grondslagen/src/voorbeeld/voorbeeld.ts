import { z } from "zod";
import { controleSchema, vereistenStatusSchema, avgGrondslagSchema } from "../model/regel.ts";
import { leidraadVindplaatsSchema } from "../model/leidraad.ts";
import { hashSchema, slugSchema } from "../model/slug.ts";

/**
 * What a jurist expects of one question. Every field that is named must hold; what is not named is free. A list stands
 * for a set: order and repetition do not count.
 */
export const verwachtingSchema = z
  .strictObject({
    uitkomst: z.enum(["grondslag", "geen-grondslag", "onvolledig"]).optional(),
    /** The question is refused, because of this field of it. */
    fout: z.string().min(1).optional(),
    /** Exactly these rules stand in the answer. */
    regels: z.array(slugSchema).optional(),
    /** "wmo-2015 5.1.1 lid 4 onder a". */
    artikelen: z.array(z.string().min(1)).optional(),
    avg: z.array(avgGrondslagSchema.nullable()).optional(),
    vereisten: z.array(slugSchema).optional(),
    vereistenStatus: vereistenStatusSchema.optional(),
    controle: z.array(controleSchema).optional(),
    /** Dimensions that have to be chosen first. */
    open: z.array(z.string().min(1)).optional(),
    waarschuwingen: z.array(z.string().min(1)).optional(),
    nietWaarschuwingen: z.array(z.string().min(1)).optional(),
    /** For each of these some near miss lacks exactly these dimensions. */
    bijna: z.array(z.array(z.string().min(1))).optional(),
    eersteBijnaBevat: z.string().min(1).optional(),
    /** Part of the source, and of the literal text, of the first basis. */
    bronBevat: z.string().min(1).optional(),
    tekstBevat: z.string().min(1).optional(),
    /** Parts of the reasoning as a reader gets it. */
    motiveringBevat: z.array(z.string().min(1)).optional(),
  })
  .refine(
    ({ uitkomst, fout }) => (uitkomst === undefined) !== (fout === undefined),
    "noem de uitkomst, of het veld waarom de vraag wordt geweigerd",
  );

/** What a question was answered with, as far as a jurist looks at it. */
const gekregenSchema = z.strictObject({
  uitkomst: z.enum(["grondslag", "geen-grondslag", "onvolledig", "geweigerd"]),
  regels: z.array(slugSchema),
  vereisten: z.array(slugSchema),
});

/** A question with the answer it must have: what the tables say, in a form a jurist can read and try. */
export const voorbeeldSchema = z.strictObject({
  id: slugSchema,
  /** Heading it stands under: a law, a subject, a chapter of a training. */
  groep: z.string().min(1),
  titel: z.string().min(1),
  /** Why the answer is this one. */
  toelichting: z.string().min(1).optional(),
  /** As it is asked; read by the engine, so that a refusal can be expected too. */
  vraag: z.record(z.string(), z.unknown()),
  verwacht: verwachtingSchema,
  /** Where it was read; absent: it follows from the rule that answers it. */
  vindplaatsen: z.array(leidraadVindplaatsSchema).min(1).optional(),
  /**
   * Somebody looked at the other answer and let it stand: why, and which answer it was. It covers that answer only;
   * with the next other one the example differs again.
   */
  aanvaard: z.strictObject({ reden: z.string().min(1), kreeg: gekregenSchema }).optional(),
});

/** Example cases belong to one tabelversie: with another, another answer can be right. */
export const voorbeeldenSchema = z
  .strictObject({ tabelversie: hashSchema, gevallen: z.array(voorbeeldSchema) })
  .refine(
    ({ gevallen }) => new Set(gevallen.map(({ id }) => id)).size === gevallen.length,
    "twee voorbeelden hebben dezelfde id",
  );

export type Gekregen = z.infer<typeof gekregenSchema>;
export type Verwachting = z.infer<typeof verwachtingSchema>;
export type Voorbeeld = z.infer<typeof voorbeeldSchema>;
export type Voorbeelden = z.infer<typeof voorbeeldenSchema>;
