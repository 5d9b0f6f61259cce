import { z } from "zod";
import { canoniek, type Sha256 } from "../model/canoniek.ts";
import { datumSchema, hashSchema, slugSchema } from "../model/slug.ts";
import { soortSchema } from "./entiteit-schema.ts";

/** Why, and on which source; a reader of the history wants both beside every change. */
const verantwoording = {
  soort: soortSchema,
  reden: z.string().min(1).nullable().default(null),
  bron: slugSchema.nullable().default(null),
  /** Points of the comparison with the official text of 2019 that this change settles. */
  punten: z.array(z.int().positive()).default([]),
};

/** The id stands in the value: an entity is added whole. */
export const toevoegenSchema = z.strictObject({
  op: z.literal("toevoegen"),
  ...verantwoording,
  waarde: z.looseObject({ id: slugSchema }),
});

/** A field by path ("avg", "geldig.tot", "vereisten"); without `oud` it was absent, without `nieuw` it goes. */
const veldwijzigingSchema = z.strictObject({
  veld: z.string().min(1),
  oud: z.unknown().optional(),
  nieuw: z.unknown().optional(),
});

export const wijzigenSchema = z.strictObject({
  op: z.literal("wijzigen"),
  ...verantwoording,
  id: slugSchema,
  velden: z.array(veldwijzigingSchema).min(1),
});

/** The law ended: it held until `tot`, and stays in the tables for the dates before. */
export const beeindigenSchema = z.strictObject({
  op: z.literal("beeindigen"),
  ...verantwoording,
  id: slugSchema,
  tot: datumSchema,
});

/** It was never right: it leaves the tables from this version on. Earlier versions keep it. */
export const schrappenSchema = z.strictObject({
  op: z.literal("schrappen"),
  ...verantwoording,
  id: slugSchema,
  reden: z.string().min(1),
});

/** Takes back what this same set added; nothing of it was ever published. */
const verwijderenSchema = z.strictObject({ op: z.literal("verwijderen"), ...verantwoording, id: slugSchema });

export const operatieSchema = z.discriminatedUnion("op", [
  toevoegenSchema,
  wijzigenSchema,
  beeindigenSchema,
  schrappenSchema,
  verwijderenSchema,
]);

/** How one point of a comparison with the official text was settled. */
export const puntSchema = z.strictObject({
  punt: z.int().positive(),
  uitkomst: z.enum(["verwerkt", "behouden"]),
  toelichting: z.string().min(1),
});

/** A draft change of the tables: a base and what to do to it, in order. */
export const wijzigingssetSchema = z.strictObject({
  id: slugSchema,
  /** Number of the tabelversie it became; null as long as it was not published. */
  nummer: z.int().positive().nullable().default(null),
  titel: z.string().min(1),
  toelichting: z.string().min(1),
  aanleiding: z.strictObject({
    /** Dossier number of the bill, where there is one. */
    dossiernummer: z
      .string()
      .regex(/^\d{5}$/)
      .nullable()
      .default(null),
    tekst: z.string().min(1),
  }),
  /** Hash of the tabelversie it was made on. */
  basis: hashSchema,
  /** The day everyone starts to answer by it (00:00 Europe/Amsterdam); null = not decided yet. */
  ingangsdatum: datumSchema.nullable().default(null),
  /** Ids of users, or the function of who made it outside an installation. */
  auteurs: z.array(z.string().min(1)).min(1),
  punten: z.array(puntSchema).default([]),
  /** Announcements of the wijzigingenregister whose change this set brings into the tables. */
  verwerkt: z.array(slugSchema).default([]),
  /** Announcements whose change this set takes out of the tables again: a rollback opens them. */
  heropent: z.array(slugSchema).default([]),
  /**
   * Hash of the stappenplanversie it changes, where its base holds no stappenplan yet: the first change of one that
   * came with the installation.
   */
  stappenplan: hashSchema.optional(),
  operaties: z.array(operatieSchema),
});

export type Operatie = z.infer<typeof operatieSchema>;
export type Punt = z.infer<typeof puntSchema>;
export type Wijzigingsset = z.infer<typeof wijzigingssetSchema>;
/** As it is written: what has a default may be left out. */
export type OperatieInvoer = z.input<typeof operatieSchema>;

/**
 * Hash of what a reviewer approves: everything that ends up in the tables. The number and the date of effect are
 * decided afterwards and do not change it.
 */
export function inhoudshashVan(set: Wijzigingsset, sha256: Sha256): string {
  const { nummer: _nummer, ingangsdatum: _ingangsdatum, ...beoordeeld } = set;
  return `sha256:${sha256(canoniek(beoordeeld))}`;
}
