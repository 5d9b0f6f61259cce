import { createHash, randomBytes } from "node:crypto";

/** Half an hour: long enough to find the mail, short for who finds it later. */
export const GELDIG_MINUTEN = 30;

/** The name under which the sign-in service looks a link up; it is kept as a hash. */
export const LINK = "reset-password:";

/** What is mailed, once, and what is kept of it: who reads the database cannot make a link of that. */
export function nieuweWachtwoordlink(): { readonly token: string; readonly hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashVanLink(`${LINK}${token}`) };
}

export function hashVanLink(naam: string): string {
  return createHash("sha256").update(naam).digest("base64url");
}
