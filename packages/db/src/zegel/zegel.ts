import { z } from "zod";
import { canonicalJson, type Json } from "./canonical.ts";
import { type Hash, HASH_PATTERN, sha256 } from "./hash.ts";

/** A sealed public part with its ciphertext, and its place in a chain; openbaar.ts says what each hash covers. */
export interface Zegel<Deel> {
  readonly openbaar: Deel;
  /** The exact text that was hashed. */
  readonly canoniek: string;
  readonly versleuteld: Uint8Array;
  readonly inhoudHash: Hash;
  readonly hash: Hash;
  readonly vorigeHash: Hash;
  readonly ketenHash: Hash;
}

/** What a file says of a seal, beside the public part itself. */
export const zegelvelden = {
  versleuteld: z.base64(),
  inhoudHash: z.string().regex(HASH_PATTERN),
  hash: z.string().regex(HASH_PATTERN),
  vorigeHash: z.string().regex(HASH_PATTERN),
  ketenHash: z.string().regex(HASH_PATTERN),
};

/** Computes the seal over a public part and a ciphertext. */
export function verzegel<Deel extends { readonly inhoudHash: string }>(
  schema: z.ZodType<Deel>,
  deel: Omit<Deel, "inhoudHash">,
  versleuteld: Uint8Array,
  vorigeHash: Hash,
): Zegel<Deel> {
  const inhoudHash = sha256(versleuteld);
  const openbaar = schema.parse({ ...deel, inhoudHash });
  const canoniek = canonicalJson(openbaar);
  const hash = sha256(canoniek);
  return {
    openbaar,
    canoniek,
    versleuteld,
    inhoudHash,
    hash,
    vorigeHash,
    ketenHash: linkHash(vorigeHash, hash),
  };
}

export function linkHash(vorigeHash: string, hash: string): Hash {
  return sha256(vorigeHash + hash);
}

/** Null where the public part of a file has a value that was never sealed. */
export function hashOpenbaar(openbaar: { readonly [key: string]: unknown }): Hash | null {
  try {
    return sha256(canonicalJson(openbaar as Json));
  } catch {
    return null;
  }
}
