import type { Hash } from "./hash.ts";
import { type OpenbaarDeel, openbaarSchema } from "./openbaar.ts";
import { verzegel, type Zegel } from "./zegel.ts";

export type BesluitZegel = Zegel<OpenbaarDeel>;

export const computeZegel = (
  deel: Omit<OpenbaarDeel, "inhoudHash">,
  versleuteld: Uint8Array,
  vorigeHash: Hash,
): BesluitZegel => verzegel(openbaarSchema, deel, versleuteld, vorigeHash);
