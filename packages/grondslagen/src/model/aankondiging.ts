import { z } from "zod";
import { datumSchema, slugSchema } from "./slug.ts";
import { artikelSchema } from "./artikel.ts";
import { wetsvoorstelSchema } from "./wetsvoorstel.ts";

/**
 * A change of law that is known but whose rows do not stand in every published version. It never grants
 * anything: it keeps an answer from sounding certain (contract, rule of reading 1).
 */
export const aankondigingSchema = z.strictObject({
  id: slugSchema,
  titel: z.string().min(1),
  /** `inhoud`: who may share what changed. `verwijzing`: only numbering or names changed. */
  aard: z.enum(["inhoud", "verwijzing"]),
  /** First day the change can have effect. With `uiterlijk`: somewhere between `vanaf` and `uiterlijk`. */
  vanaf: datumSchema,
  uiterlijk: datumSchema.nullable().default(null),
  /**
   * Adopted, but from which day is not decided or not known: `vanaf` is then the day after the last text without it.
   * Such a change is not law yet, so it warns and never keeps an answer open.
   */
  zonderDatum: z.literal(true).optional(),
  raakt: z
    .array(
      z.strictObject({
        domeinen: z.array(slugSchema).min(1),
        richtingen: z.union([z.literal("alle"), z.array(slugSchema).min(1)]),
        partners: z.union([z.literal("alle"), z.array(slugSchema).min(1)]),
        /** Only these purposes; `alle` where the change is not tied to one. */
        doelen: z.union([z.literal("alle"), z.array(slugSchema).min(1)]).default("alle"),
      }),
    )
    .min(1),
  /** B1: what changed, as far as it is known. */
  tekst: z.string().min(1),
  artikelen: z.array(artikelSchema).default([]),
  bron: z.string().min(1),
  zekerheid: z.enum(["hoog", "middel", "laag"]),
  dossiernummer: z
    .string()
    .regex(/^\d{5}$/)
    .nullable()
    .default(null),
  /** Number of the first tabelversie that holds the changed rows; null = none yet. Derived (`registerBijVersies`). */
  verwerktIn: z.int().positive().nullable().default(null),
  /** Number of the first later tabelversie that has them no more; null = none. Derived too. */
  heropendIn: z.int().positive().nullable().default(null),
});

export const wijzigingenregisterSchema = z.strictObject({
  bijgewerktOp: datumSchema,
  aankondigingen: z.array(aankondigingSchema),
  wetsvoorstellen: z.array(wetsvoorstelSchema),
});

export type Aankondiging = z.infer<typeof aankondigingSchema>;
export type Wijzigingenregister = z.infer<typeof wijzigingenregisterSchema>;
