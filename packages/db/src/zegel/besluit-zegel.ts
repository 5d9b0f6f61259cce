import { canonicalJson } from "./canonical.ts";
import { type Hash, sha256 } from "./hash.ts";
import { type OpenbaarDeel, openbaarSchema } from "./openbaar.ts";

export interface BesluitZegel {
  readonly openbaar: OpenbaarDeel;
  /** The exact text that was hashed. */
  readonly canoniek: string;
  readonly versleuteld: Uint8Array;
  readonly inhoudHash: Hash;
  readonly hash: Hash;
  readonly vorigeHash: Hash;
  readonly ketenHash: Hash;
}

/** Computes the seal over a public part and a ciphertext; see openbaar.ts for what it covers. */
export function computeZegel(
  deel: Omit<OpenbaarDeel, "inhoudHash">,
  versleuteld: Uint8Array,
  vorigeHash: Hash,
): BesluitZegel {
  const inhoudHash = sha256(versleuteld);
  const openbaar = openbaarSchema.parse({ ...deel, inhoudHash });
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
