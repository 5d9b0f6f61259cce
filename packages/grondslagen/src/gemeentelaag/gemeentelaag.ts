import { z } from "zod";
import { datumSchema, geldigheidSchema, slugSchema } from "../model/slug.ts";
import { termSchema, type Woordenlijst } from "../model/woordenlijst.ts";

const bereikDeelSchema = z.union([z.literal("alle"), z.array(slugSchema).min(1)]);

/** Where something of the gemeente itself holds. */
const bereikSchema = z.strictObject({
  domeinen: bereikDeelSchema,
  richtingen: bereikDeelSchema,
  partners: bereikDeelSchema,
  /** Kinds of data; a prohibition can be for special data only. */
  gegevens: bereikDeelSchema.default("alle"),
});

/** Who decided, when, and where it can be read. An organ or function, never a person. */
const besluitvorming = {
  vastgesteldDoor: z.string().min(1),
  vastgesteldOp: datumSchema,
  vindplaats: z.string().min(1).nullable().default(null),
  geldig: geldigheidSchema,
};

const eisSchema = z.strictObject({
  id: slugSchema,
  soort: z.literal("eis"),
  bereik: bereikSchema,
  /** A requirement of the national tables by the same id, or one of the gemeente itself. */
  vereiste: termSchema,
  /** B1: what has to be done, and why the gemeente asks it. */
  tekst: z.string().min(1),
  ...besluitvorming,
});

const verbodSchema = z.strictObject({
  id: slugSchema,
  soort: z.literal("verbod"),
  bereik: bereikSchema,
  tekst: z.string().min(1),
  ...besluitvorming,
});

/** A recorded policy on reasoned exceptions. It opens a path, it never makes sharing without a basis lawful. */
export const uitzonderingsbeleidSchema = z.strictObject({
  id: z.string().min(1),
  titel: z.string().min(1),
  omvat: z.strictObject({
    domeinen: z.array(slugSchema).min(1),
    partners: z.array(slugSchema).min(1),
    toelichting: z.string().min(1),
  }),
  ...besluitvorming,
});

/**
 * What a gemeente adds to the national tables. Its form holds no rule and no basis: it can ask more or forbid, and
 * record its policy on exceptions. So it cannot give more power than the law.
 */
export const gemeentelaagSchema = z.strictObject({
  bepalingen: z.array(z.discriminatedUnion("soort", [eisSchema, verbodSchema])).default([]),
  uitzonderingsbeleid: z.array(uitzonderingsbeleidSchema).default([]),
});

export type Gemeentelaag = z.infer<typeof gemeentelaagSchema>;
export type Gemeentebepaling = Gemeentelaag["bepalingen"][number];

/** The vocabulary with the requirements of the gemeente itself, so that screens can name them. */
export function woordenlijstMetLaag(w: Woordenlijst, laag: Gemeentelaag): Woordenlijst {
  const bekend = new Set(w.vereisten.map(({ id }) => id));
  const eigen = new Map(
    laag.bepalingen.flatMap((b) =>
      b.soort === "eis" && !bekend.has(b.vereiste.id) ? [[b.vereiste.id, b.vereiste] as const] : [],
    ),
  );
  return { ...w, vereisten: [...w.vereisten, ...eigen.values()] };
}
