import { z } from "zod";
import { linkHash } from "./besluit-zegel.ts";
import { canonicalJson } from "./canonical.ts";
import { type Hash, HASH_PATTERN, sha256 } from "./hash.ts";

export const ADDENDUM_FORMAAT = "deelwijzer-addendum/1";

const hash = z.string().regex(HASH_PATTERN);

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
  inhoudHash: hash,
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
  versleuteld: z.base64(),
  inhoudHash: hash,
  hash,
  vorigeHash: hash,
  ketenHash: hash,
});
export type Addendumbestand = z.infer<typeof addendumbestandSchema>;

export interface AddendumZegel {
  readonly openbaar: AddendumOpenbaar;
  /** The exact text that was hashed. */
  readonly canoniek: string;
  readonly versleuteld: Uint8Array;
  readonly inhoudHash: Hash;
  readonly hash: Hash;
  readonly vorigeHash: Hash;
  readonly ketenHash: Hash;
}

export function computeAddendumZegel(
  deel: Omit<AddendumOpenbaar, "inhoudHash">,
  versleuteld: Uint8Array,
  vorigeHash: Hash,
): AddendumZegel {
  const inhoudHash = sha256(versleuteld);
  const openbaar = addendumOpenbaarSchema.parse({ ...deel, inhoudHash });
  const canoniek = canonicalJson(openbaar);
  const eigen = sha256(canoniek);
  return {
    openbaar,
    canoniek,
    versleuteld,
    inhoudHash,
    hash: eigen,
    vorigeHash,
    ketenHash: linkHash(vorigeHash, eigen),
  };
}
