import { z } from "zod";
import { datumSchema, slugSchema } from "./slug.ts";
import { artikelSchema } from "./artikel.ts";

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

/** A bill in parliament. Applies only when a question names it; the answer is then hypothetical. */
export const wetsvoorstelSchema = z.strictObject({
  dossiernummer: z.string().regex(/^\d{5}$/),
  titel: z.string().min(1),
  stand: z.enum([
    "consultatie",
    "ingediend",
    "tweede-kamer",
    "eerste-kamer",
    "aangenomen-zonder-datum",
    "in-werking",
    "vervallen",
    "onbekend",
  ]),
  tekst: z.string().min(1),
  bron: z.string().min(1),
});

export const wijzigingenregisterSchema = z.strictObject({
  bijgewerktOp: datumSchema,
  aankondigingen: z.array(aankondigingSchema),
  wetsvoorstellen: z.array(wetsvoorstelSchema),
});

export type Aankondiging = z.infer<typeof aankondigingSchema>;
export type Wetsvoorstel = z.infer<typeof wetsvoorstelSchema>;
export type Wijzigingenregister = z.infer<typeof wijzigingenregisterSchema>;
