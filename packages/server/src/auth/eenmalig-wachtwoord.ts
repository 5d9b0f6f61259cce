import { randomBytes } from "node:crypto";
import { hashWachtwoord } from "./wachtwoordhash.ts";

/** A password that works until the first sign-in: what is shown once, and what is kept of it. */
export async function eenmaligWachtwoord(): Promise<{ readonly wachtwoord: string; readonly hash: string }> {
  const wachtwoord = randomBytes(12).toString("base64url");
  return { wachtwoord, hash: await hashWachtwoord(wachtwoord) };
}
