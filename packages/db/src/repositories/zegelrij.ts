import type { Zegel } from "../zegel/zegel.ts";

/** A seal as the columns of a row. */
export function rijVanZegel({
  canoniek: openbaar,
  versleuteld,
  inhoudHash,
  hash,
  vorigeHash,
  ketenHash,
}: Zegel<unknown>): Zegelrij {
  return { openbaar, versleuteld, inhoudHash, hash, vorigeHash, ketenHash };
}

interface Zegelrij {
  readonly openbaar: string;
  readonly versleuteld: Uint8Array;
  readonly inhoudHash: string;
  readonly hash: string;
  readonly vorigeHash: string;
  readonly ketenHash: string;
}

/** The same as it stands in a file, beside the public part. */
export function exportZegel({ versleuteld, inhoudHash, hash, vorigeHash, ketenHash }: Zegelrij) {
  return {
    versleuteld: Buffer.from(versleuteld).toString("base64"),
    inhoudHash,
    hash,
    vorigeHash,
    ketenHash,
  };
}
