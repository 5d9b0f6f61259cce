import { createHash } from "node:crypto";
import { canoniek, type Sha256 } from "@core/grondslagen";

export const sha256: Sha256 = (tekst) => createHash("sha256").update(tekst, "utf8").digest("hex");

/** Identity of published content: `sha256:` + the hash of its canonical JSON. */
export function inhoudshash(inhoud: unknown): string {
  return `sha256:${sha256(canoniek(inhoud))}`;
}
