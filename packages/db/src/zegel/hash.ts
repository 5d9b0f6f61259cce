import { createHash } from "node:crypto";

/** A content address as the product writes it everywhere. */
export type Hash = `sha256:${string}`;

export const HASH_PATTERN = /^sha256:[0-9a-f]{64}$/;

/** The hash before the first link of a chain. */
export const CHAIN_START: Hash = `sha256:${"0".repeat(64)}`;

export function sha256(data: string | Uint8Array): Hash {
  return `sha256:${createHash("sha256").update(data).digest("hex")}`;
}
