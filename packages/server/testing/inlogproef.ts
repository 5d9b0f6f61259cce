import { connect, insertLidmaatschap, withTenant } from "@deelwijzer/db";
import { createProefgemeente, createTestDatabase, NU } from "@deelwijzer/db/testing";
import { sql } from "drizzle-orm";
import { createAccount } from "../src/auth/create-account.ts";
import type { AuthApp } from "../src/auth/auth-app.ts";
import { type Auth, createAuth, type AuthOptions } from "../src/auth/create-auth.ts";
import { createLog } from "../src/logging/create-log.ts";
import { createNewId } from "../src/new-id.ts";

export const WACHTWOORD = "een-lang-genoeg-wachtwoord";

/** Over HTTP, as a browser does. */
export function post(
  van: Auth,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const url = `${van.options.baseURL}/api/auth${path}`;
  return van.handler(
    new Request(url, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json", origin: new URL(url).origin, ...headers },
    }),
  );
}

export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** Sign-in on a database of its own, with one gemeente and as many members as a test asks for. */
export async function createInlogproef() {
  const database = await createTestDatabase();
  const gemeente = await createProefgemeente(database, "Gemeente");
  const authDb = connect(database.authUrl, { max: 4 });
  const owner = database.open("owner", 1).db;
  const newId = createNewId(() => new Date());
  let teller = 0;

  const authFor = (app: AuthApp, overrides: Partial<AuthOptions> = {}): Auth =>
    createAuth({
      app,
      baseUrl: "http://localhost:3000",
      db: authDb.db,
      secret: "a-secret-of-the-tests-and-of-nothing-else",
      newId,
      log: createLog({ app: "test", level: "silent" }),
      wachtwoord: true,
      ...overrides,
    });
  const auth = authFor("caseworker");

  async function nieuwAccount({ eenmalig = false, lid = true } = {}) {
    const email = `persoon-${(teller += 1)}@voorbeeld.example`;
    const naam = "Proefpersoon";
    const { userId } = await createAccount(auth, { email, naam, wachtwoord: WACHTWOORD, eenmalig });
    if (lid) {
      const { id: gemeenteId, teamId } = gemeente;
      const rest = { rollen: ["medewerker"], domeinen: ["wmo"], teamId, createdAt: NU, updatedAt: NU };
      await withTenant(owner, gemeenteId, (tx) =>
        insertLidmaatschap(tx, { gemeenteId, userId, naam, email, ...rest }),
      );
    }
    return { email, userId };
  }

  return {
    database,
    gemeente,
    authDb: authDb.db,
    app: database.open("app").db,
    owner,
    auth,
    authFor,
    nieuwAccount,
    signIn: (email: string, password = WACHTWOORD, headers: Record<string, string> = {}) =>
      post(auth, "/sign-in/email", { email, password }, headers),
    sessionOf: (cookie: string) => auth.api.getSession({ headers: new Headers({ cookie }) }),
    /** Every test has its own minute: the limits are tested on purpose. */
    forgetAttempts: async () => {
      await authDb.db.execute(sql`delete from auth.rate_limit`);
    },
    close: async () => {
      await authDb.close();
      await database.drop();
    },
  };
}
