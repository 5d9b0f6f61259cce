import { slugSchema, soortSchema, type Conflict, type Entiteitsoort } from "@core/grondslagen";
import { z } from "zod";
import { redenVeld, setId } from "../../wijzigingsset/invoer.ts";

/** The grid holds about a thousand rules; a change of all of them at once is still one change. */
const MAX_BEWERKINGEN = 2_000;

/** A field by path; without `oud` it was absent, without `nieuw` it goes. */
const veldwijziging = z.strictObject({
  veld: z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/)
    // An id never changes, and a path never leads outside the entity.
    .refine((veld) => veld !== "id" && !veld.includes("__proto__") && !veld.includes("constructor")),
  oud: z.unknown().optional(),
  nieuw: z.unknown().optional(),
});

/**
 * Fields of several entities in one step, all or nothing. Only what changed is sent, with what stood there on the
 * screen: everything else stays as it is, also what another changed meanwhile.
 */
export const bewerkVeldenInvoer = z.strictObject({
  id: setId,
  bewerkingen: z
    .array(
      z.strictObject({
        soort: soortSchema,
        entiteitId: slugSchema,
        velden: z.array(veldwijziging).min(1).max(50),
      }),
    )
    .min(1)
    .max(MAX_BEWERKINGEN),
  reden: redenVeld,
  /** Absent keeps the source that was named before. */
  bron: slugSchema.nullable().optional(),
});

export type Veldbewerking = z.input<typeof bewerkVeldenInvoer>["bewerkingen"][number];

export type BewerkteVelden =
  | {
      readonly soort: "bewaard";
      readonly versie: number;
      /** In how many another changed other fields meanwhile; those are kept. */
      readonly samengevoegd: number;
    }
  /** Nothing was written. Per entity the fields that another changed differently. */
  | {
      readonly soort: "conflict";
      readonly geweigerd: readonly {
        readonly soort: Entiteitsoort;
        readonly id: string;
        readonly conflicten: readonly Conflict[];
      }[];
    };
