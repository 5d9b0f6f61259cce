import { z } from "zod";
import type { Hash } from "./hash.ts";
import { verzegel, type Zegel, zegelvelden } from "./zegel.ts";

export const ADDENDUM_FORMAAT = "deelwijzer-addendum/1";

/**
 * The public part of an addendum, with nothing about a resident in it. Its seal is computed as that of a besluit (see
 * openbaar.ts); the first vorigeHash is the ketenHash of the besluit, so that an addendum belongs to one besluit and
 * its order is fixed. Sealed rows cannot be migrated: a change of this shape is a new format.
 */
export const addendumOpenbaarSchema = z.strictObject({
  formaat: z.literal(ADDENDUM_FORMAAT),
  addendumId: z.uuid(),
  besluitId: z.uuid(),
  afwegingId: z.uuid(),
  gemeente: z.strictObject({ id: z.uuid(), naam: z.string().min(1) }),
  besluitVolgnummer: z.int().positive(),
  nummer: z.int().positive(),
  auteur: z.strictObject({ id: z.string().min(1), rol: z.string().min(1).max(200) }),
  vastgesteldOp: z.iso.datetime(),
  inhoudHash: zegelvelden.inhoudHash,
});
export type AddendumOpenbaar = z.infer<typeof addendumOpenbaarSchema>;

/** An addendum in the file of its besluit; loose for the same reason as the besluit itself. */
export const addendumbestandSchema = z.object({
  openbaar: z.looseObject({
    formaat: z.string(),
    besluitId: z.string(),
    nummer: z.number(),
    inhoudHash: z.string(),
    vastgesteldOp: z.string(),
  }),
  ...zegelvelden,
});
export type Addendumbestand = z.infer<typeof addendumbestandSchema>;

export type AddendumZegel = Zegel<AddendumOpenbaar>;

export const computeAddendumZegel = (
  deel: Omit<AddendumOpenbaar, "inhoudHash">,
  versleuteld: Uint8Array,
  vorigeHash: Hash,
): AddendumZegel => verzegel(addendumOpenbaarSchema, deel, versleuteld, vorigeHash);
