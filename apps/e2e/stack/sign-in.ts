import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "@deelwijzer/db/seed";
import { request } from "@playwright/test";
import type { Klok } from "./installation.ts";
import { adresVan, leesStapel } from "./running-stack.ts";

/** The demo accounts by the first part of their address, which is their function. */
export type Account =
  | "wmo-consulent"
  | "jeugdconsulent"
  | "klantmanager"
  | "schuldhulpconsulent"
  | "rmc-medewerker"
  | "sociaal-team"
  | "sociaal-team-collega"
  | "privacyadviseur"
  | "privacyadviseur-collega"
  | "beleidsmedewerker"
  | "fg"
  | "privacyambassadeur"
  | "beheerder";

export const WACHTWOORD = DEMO_PASSWORD;

export function emailVan(account: Account): string {
  const found = DEMO_ACCOUNTS.find(({ email }) => email.startsWith(`${account}@`));
  if (found === undefined) throw new Error(`There is no demo account ${account}.`);
  return found.email;
}

/** The file with the session of an account in an app; signs in once per run. */
export async function sessieVan(app: "caseworker" | "admin", klok: Klok, account: Account): Promise<string> {
  const map = path.join(leesStapel().map, "sessies");
  const bestand = path.join(map, `${app}-${klok}-${account}.json`);
  if (existsSync(bestand)) return bestand;
  mkdirSync(map, { recursive: true });
  const baseURL = adresVan(app, klok);
  const client = await request.newContext({
    baseURL,
    extraHTTPHeaders: { origin: baseURL },
    // Playwright gives it the cookies of the journey; who signs in with those ends the session they are of.
    storageState: { cookies: [], origins: [] },
  });
  try {
    const antwoord = await client.post("/api/auth/sign-in/email", {
      data: { email: emailVan(account), password: WACHTWOORD },
    });
    if (!antwoord.ok()) throw new Error(`${account} cannot sign in to ${app}: ${antwoord.status()}`);
    await client.storageState({ path: bestand });
    return bestand;
  } finally {
    await client.dispose();
  }
}
