import { z } from "zod";
import { artikelSchema } from "./artikel.ts";
import { feitvoorwaardeSchema } from "./feit.ts";
import { datumSchema, geldigheidSchema, slugSchema } from "./slug.ts";

/** A dimension of a rule: the values it names, or `zwijgt` where the source says nothing about it. */
const dimensieSchema = z.union([z.literal("zwijgt"), z.array(slugSchema).min(1)]);

export const controleSchema = z.enum(["uit-bron", "te-controleren", "gecontroleerd", "betwist"]);
export const avgGrondslagSchema = z.enum(["6-1-a", "6-1-b", "6-1-c", "6-1-d", "6-1-e", "6-1-f"]);
export const vereistenStatusSchema = z.enum(["vermeld", "geen-extra", "niet-vermeld"]);

/** First and last line (1-based) of a passage in the source file. */
const regelbereikSchema = z.tuple([z.int().positive(), z.int().positive()]);

/** Where a rule was read: source, table, column or row, lines; or the provision of an official text. */
export const vindplaatsSchema = z.strictObject({
  bron: slugSchema,
  /** Absent: a place in a table or paragraph of a source. `wettekst`: `tabel` names the provision. */
  soort: z.literal("wettekst").optional(),
  tabel: z.string().min(1),
  kolom: z.string().min(1).nullable().default(null),
  rij: z.string().min(1).nullable().default(null),
  /** Lines in the copy that leads (handleiding, the later one); an official text has none. */
  regels: z.array(regelbereikSchema),
  /** Lines of the same cells in the earlier copy (annex of the report). */
  rapportregels: z.array(regelbereikSchema).default([]),
});

export const opmerkingSchema = z.strictObject({
  soort: z.enum([
    "bron-spreekt-zich-tegen",
    "onleesbaar",
    "wijkt-af-van-wettekst",
    "ontbreekt-in-bron",
    "toelichting",
  ]),
  tekst: z.string().min(1),
  /** Number of the point in the comparison of the tables with the official text of 2019, if it is one. */
  afwijking: z.int().positive().optional(),
});

export const regelSchema = z.strictObject({
  id: slugSchema,
  domein: slugSchema,
  richtingen: z.array(slugSchema).min(1),
  partners: z.array(slugSchema).min(1),
  gegevens: z.strictObject({
    /** Categories carried. `bijzonder` covers every kind; a named kind covers only itself. */
    draagt: z.array(slugSchema),
    /** True where the source has no word on data; then ordinary data pass, others stay unresolved. */
    zwijgt: z.boolean().default(false),
  }),
  betrokkenen: dimensieSchema,
  doelen: dimensieSchema,
  herkomst: dimensieSchema,
  avg: avgGrondslagSchema.nullable(),
  /** AVG art. 9(2) exception with its national provision; null where only ordinary data are carried. */
  art9: z.string().min(1).nullable(),
  vereisten: z.strictObject({
    status: vereistenStatusSchema,
    lijst: z
      .array(
        z.strictObject({
          vereiste: slugSchema,
          /** Whose consent; null where the requirement has no person or the source names none. */
          door: z.enum(["client", "betrokkene"]).nullable().default(null),
        }),
      )
      .default([]),
  }),
  /** Conditions of the source that a question cannot carry (contract, rule of reading 8). B1 sentences. */
  voorwaarden: z.array(z.string().min(1)).default([]),
  /** Those of its conditions that a question can carry after all; all of them must be met. */
  feiten: z.array(feitvoorwaardeSchema).min(1).optional(),
  artikelen: z.array(artikelSchema).min(1),
  binding: z.enum(["verplichting", "bevoegdheid", "niet-vermeld", "betwist"]),
  geldig: geldigheidSchema,
  controle: controleSchema,
  laatstGecontroleerd: datumSchema,
  vindplaats: vindplaatsSchema,
  opmerkingen: z.array(opmerkingSchema).default([]),
});

export type Regel = z.infer<typeof regelSchema>;
export type Controle = z.infer<typeof controleSchema>;
export type AvgGrondslag = z.infer<typeof avgGrondslagSchema>;
export type VereistenStatus = z.infer<typeof vereistenStatusSchema>;
export type Vindplaats = z.infer<typeof vindplaatsSchema>;
export type Opmerking = z.infer<typeof opmerkingSchema>;
