import { opmerkingSchema, vereistenStatusSchema } from "@core/grondslagen";
import { z } from "zod";

/*
 * The form of the table files, which is shorter than the form of a rule so that a lawyer can read it: what a
 * table has in common stands once, in `standaard`. `ontvouwTabel` turns it into full rules; what a rule may
 * contain is decided there, by the schema of the core.
 */

const lijst = z.array(z.string().min(1));

/** "7133, 7143, 7167-7168": lines of the source file. */
export const regelbereikenSchema = z.union([
  z.int().positive(),
  z.string().regex(/^\d+(-\d+)?(, ?\d+(-\d+)?)*$/, 'schrijf regels als "7133, 7167-7168"'),
]);

const vereistenSchema = z.union([
  vereistenStatusSchema.exclude(["vermeld"]),
  z
    .array(
      z.union([
        z.string().min(1),
        z.strictObject({ vereiste: z.string().min(1), door: z.enum(["client", "betrokkene"]) }),
      ]),
    )
    .min(1),
]);

/** Every key of a rule in a file; each may stand in the rule itself or in `standaard`. */
const velden = {
  domein: z.string(),
  richtingen: lijst,
  partners: lijst,
  gegevens: z.union([lijst, z.strictObject({ draagt: lijst, zwijgt: z.boolean() })]),
  betrokkenen: z.union([z.literal("zwijgt"), lijst]),
  doelen: z.union([z.literal("zwijgt"), lijst]),
  herkomst: z.union([z.literal("zwijgt"), lijst]),
  avg: z.string().nullable(),
  art9: z.string().nullable(),
  vereisten: vereistenSchema,
  voorwaarden: lijst,
  feiten: z.array(z.unknown()),
  artikelen: z.array(z.unknown()),
  binding: z.string(),
  geldig: z.unknown(),
  controle: z.string(),
  laatstGecontroleerd: z.string(),
  bron: z.string(),
  kolom: z.string(),
  rij: z.string(),
  /** A remark, or the name of a shared one of the same table. A rule's own list replaces the table's. */
  opmerkingen: z.array(z.union([z.string().min(1), opmerkingSchema])),
};

export const standaardSchema = z.strictObject(velden).partial();

const tabelregelSchema = standaardSchema.extend({
  id: z.string().min(1),
  regels: regelbereikenSchema,
  rapportregels: regelbereikenSchema.optional(),
});

const tabelSchema = z.strictObject({
  tabel: z.string().min(1),
  titel: z.string().min(1),
  standaard: standaardSchema.default({}),
  gedeeldeOpmerkingen: z.record(z.string(), opmerkingSchema).default({}),
  regels: z.array(tabelregelSchema).min(1),
});

const uitspraakInBestandSchema = z.looseObject({
  id: z.string().min(1),
  /** `alle-externe`: every partner that is not a domain of the municipality itself. */
  partners: z.union([z.enum(["alle", "alle-externe"]), lijst]),
  vindplaats: z.strictObject({
    bron: z.string().min(1),
    tabel: z.string().min(1),
    regels: regelbereikenSchema,
  }),
});

/** basis/<wet>.yaml */
export const wetbestandSchema = z.strictObject({
  wet: z.string().min(1),
  tabellen: z.array(tabelSchema),
  uitspraken: z.array(uitspraakInBestandSchema).default([]),
});

/** basis/tabelversie.yaml */
export const versiebestandSchema = z.strictObject({
  nummer: z.int().positive(),
  titel: z.string().min(1),
  toelichting: z.string().min(1),
  wetten: lijst.min(1),
  standaard: standaardSchema,
});

export type Standaard = z.infer<typeof standaardSchema>;
export type TabelInBestand = z.infer<typeof tabelSchema>;
export type TabelregelInBestand = z.infer<typeof tabelregelSchema>;
export type UitspraakInBestand = z.infer<typeof uitspraakInBestandSchema>;
export type Regelbereiken = z.infer<typeof regelbereikenSchema>;
