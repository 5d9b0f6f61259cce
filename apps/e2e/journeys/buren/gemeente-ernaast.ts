import { randomUUID } from "node:crypto";
import { DEMO_ACCOUNTS } from "@deelwijzer/db/seed";
import { request, type APIRequestContext } from "@playwright/test";
import type postgres from "postgres";
import { adresVan } from "../../stack/running-stack.ts";
import { WACHTWOORD } from "../../stack/sign-in.ts";

const ROLLEN = [
  "medewerker",
  "privacyambassadeur",
  "privacyadviseur",
  "beleidsmedewerker",
  "fg",
  "beheerder",
] as const;

/** Makes a gemeente beside the one of the demo, with a person in each role and one who has them all; by address. */
export async function maakBuren(sql: postgres.Sql): Promise<readonly string[]> {
  const gemeente = randomUUID();
  const team = randomUUID();
  await sql`insert into gemeente (id, naam, slug, created_at) values (${gemeente}, 'Buren', ${`buren-${gemeente}`}, now())`;
  await sql`insert into team (id, gemeente_id, naam, created_at) values (${team}, ${gemeente}, 'Burenteam', now())`;
  const [voorbeeld] = await sql<{ password: string }[]>`
    select a.password from auth.account a join auth."user" u on u.id = a.user_id where u.email = ${DEMO_ACCOUNTS[0]?.email ?? ""}`;
  const mensen = [...ROLLEN.map((rol) => [rol]), [...ROLLEN]].map((rollen) => ({
    id: randomUUID(),
    email: `${rollen.length === 1 ? rollen[0] : "alles"}-${gemeente}@buren.example`,
    rollen,
  }));
  for (const { id, email, rollen } of mensen) {
    await sql`insert into auth."user" (id, name, email, email_verified, created_at, updated_at) values (${id}, 'Buur', ${email}, true, now(), now())`;
    await sql`insert into auth.account (id, account_id, provider_id, user_id, password, created_at, updated_at)
      values (${randomUUID()}, ${id}, 'credential', ${id}, ${voorbeeld?.password ?? ""}, now(), now())`;
    await sql`insert into lidmaatschap (gemeente_id, user_id, naam, email, rollen, domeinen, team_id, created_at, updated_at)
      values (${gemeente}, ${id}, 'Buur', ${email}, ${rollen}, ${["wmo", "jeugd", "werk-en-inkomen"]}, ${team}, now(), now())`;
  }
  return mensen.map(({ email }) => email);
}

/** Signed in, without a browser; null: nobody. */
export async function alsBuur(app: "caseworker" | "admin", email: string | null): Promise<APIRequestContext> {
  const baseURL = adresVan(app, "vandaag");
  const buur = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
  if (email === null) return buur;
  const antwoord = await buur.post("/api/auth/sign-in/email", { data: { email, password: WACHTWOORD } });
  if (!antwoord.ok()) throw new Error(`${email} cannot sign in to ${app}: ${antwoord.status()}`);
  return buur;
}
