import { createHash } from "node:crypto";

/** An e-mail address as it is counted under: the same however it was typed, and not to be read back. */
export function adresHash(email: string): string {
  return createHash("sha256").update(email.trim().toLowerCase()).digest("hex");
}
