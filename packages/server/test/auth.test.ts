import { connect, insertLidmaatschap, updateLidmaatschap, withTenant } from "@deelwijzer/db";
import { createProefgemeente, createTestDatabase, NU } from "@deelwijzer/db/testing";
import { sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { actorVanSessie } from "../src/auth/actor-van-sessie.ts";
import { createAccount } from "../src/auth/create-account.ts";
import { type AuthApp, createAuth, type AuthOptions } from "../src/auth/create-auth.ts";
import { createLog } from "../src/logging/create-log.ts";
import { createNewId } from "../src/new-id.ts";

const database = await createTestDatabase();
const gemeente = await createProefgemeente(database, "Gemeente");
const authDb = connect(database.authUrl, { max: 4 });
const app = database.open("app").db;
const owner = database.open("owner", 1).db;
const newId = createNewId(() => new Date());
const WACHTWOORD = "een-lang-genoeg-wachtwoord";
let teller = 0;
afterAll(async () => {
  await authDb.close();
  await database.drop();
});
// Every test has its own minute: the limits are tested on purpose, below.
beforeEach(() => authDb.db.execute(sql`delete from auth.rate_limit`).then(() => undefined));

function authFor(naam: AuthApp, overrides: Partial<AuthOptions> = {}) {
  return createAuth({
    app: naam,
    baseUrl: "http://localhost:3000",
    db: authDb.db,
    secret: "a-secret-of-the-tests-and-of-nothing-else",
    newId,
    log: createLog({ app: "test", level: "silent" }),
    wachtwoord: true,
    ...overrides,
  });
}
const auth = authFor("caseworker");

async function nieuwAccount({ eenmalig = false, lid = true } = {}) {
  const email = `persoon-${(teller += 1)}@voorbeeld.example`;
  const { userId } = await createAccount(auth, {
    email,
    naam: "Proefpersoon",
    wachtwoord: WACHTWOORD,
    eenmalig,
  });
  if (lid) {
    await withTenant(owner, gemeente.id, (tx) =>
      insertLidmaatschap(tx, {
        gemeenteId: gemeente.id,
        userId,
        naam: "Proefpersoon",
        email,
        rollen: ["medewerker"],
        domeinen: ["wmo"],
        teamId: gemeente.teamId,
        createdAt: NU,
        updatedAt: NU,
      }),
    );
  }
  return { email, userId };
}

/** Over HTTP, as a browser does. */
function post(
  van: ReturnType<typeof authFor>,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const url = `${van.options.baseURL}/api/auth${path}`;
  const origin = new URL(url).origin;
  return van.handler(
    new Request(url, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json", origin, ...headers },
    }),
  );
}
const signIn = (email: string, password = WACHTWOORD, headers: Record<string, string> = {}) =>
  post(auth, "/sign-in/email", { email, password }, headers);
const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
const sessionOf = (cookie: string) => auth.api.getSession({ headers: new Headers({ cookie }) });

describe("signing in", () => {
  test("with the right password gives a session, and the actor with role, domain and team", async () => {
    const { email, userId } = await nieuwAccount();
    const response = await signIn(email.toUpperCase());
    expect(response.status).toBe(200);
    const sessie = await sessionOf(cookieOf(response));
    expect(sessie?.user.id).toBe(userId);
    expect(await actorVanSessie(app, sessie)).toEqual({
      ok: true,
      waarde: {
        actor: {
          gebruikerId: userId,
          gemeenteId: gemeente.id,
          rollen: ["medewerker"],
          domeinen: ["wmo"],
          teamId: gemeente.teamId,
        },
        naam: "Proefpersoon",
        functie: null,
        gemeente: { id: gemeente.id, naam: "Gemeente" },
        gemeenten: [gemeente.id],
      },
    });
  });

  test("with a wrong password or an unknown address is refused, and one cannot tell which it was", async () => {
    const { email } = await nieuwAccount();
    const [fout, onbekend] = [
      await signIn(email, "niet-het-wachtwoord"),
      await signIn("niemand@voorbeeld.example"),
    ];
    expect([fout.status, onbekend.status]).toEqual([401, 401]);
    expect(await fout.json()).toEqual(await onbekend.json());
    expect(cookieOf(fout)).toBe("");
  });

  test("is not open to who makes an account for themselves", async () => {
    const response = await post(auth, "/sign-up/email", {
      email: "zelf@voorbeeld.example",
      password: WACHTWOORD,
      name: "Zelf",
    });
    expect(response.status).toBe(400);
  });

  test("from a page of another site is refused", async () => {
    const { email } = await nieuwAccount();
    expect((await signIn(email, WACHTWOORD, { origin: "https://elders.example" })).status).toBe(403);
    const cookie = cookieOf(await signIn(email));
    expect((await post(auth, "/sign-out", {}, { cookie, origin: "https://elders.example" })).status).toBe(
      403,
    );
    expect(await sessionOf(cookie)).not.toBeNull();
  });

  test("stops after ten misses on one account, from any address, and not for others", async () => {
    const [doel, ander] = [await nieuwAccount(), await nieuwAccount()];
    for (let i = 0; i < 10; i += 1) {
      expect(
        (await signIn(doel.email, `gok-${i}-gok-gok`, { "x-forwarded-for": `192.0.2.${i}` })).status,
      ).toBe(401);
    }
    expect((await signIn(doel.email, WACHTWOORD, { "x-forwarded-for": "192.0.2.99" })).status).toBe(429);
    expect((await signIn(ander.email)).status).toBe(200);
    await authDb.db.execute(
      sql`update auth.rate_limit set last_request = last_request - 15 * 60 * 1000 - 1 where key like 'account:%'`,
    );
    expect((await signIn(doel.email, WACHTWOORD)).status).toBe(200);
  });

  test("stops after sixty tries a minute from one address", async () => {
    const probeer = (i: number) =>
      post(
        auth,
        "/sign-in/email",
        { email: `gok-${i}@voorbeeld.example` },
        { "x-forwarded-for": "192.0.2.200" },
      );
    const statussen: number[] = [];
    for (let i = 0; i < 61; i += 1) statussen.push((await probeer(i)).status);
    expect(statussen.slice(0, 60)).not.toContain(429);
    expect(statussen.at(-1)).toBe(429);
  });
});

describe("a session", () => {
  test("ends at once when it is revoked, and on signing out", async () => {
    const { email } = await nieuwAccount();
    const [een, twee] = [cookieOf(await signIn(email)), cookieOf(await signIn(email))];
    expect(await sessionOf(een)).not.toBeNull();
    await auth.api.revokeOtherSessions({ headers: new Headers({ cookie: twee }) });
    expect(await sessionOf(een)).toBeNull();
    expect((await post(auth, "/sign-out", {}, { cookie: twee })).status).toBe(200);
    expect(await sessionOf(twee)).toBeNull();
  });

  test("of one app has another cookie than of the other app", async () => {
    const { email } = await nieuwAccount();
    const cookie = cookieOf(await signIn(email));
    expect(cookie).toMatch(/^deelwijzer-caseworker\.session_token=/);
    const admin = authFor("admin");
    expect(await admin.api.getSession({ headers: new Headers({ cookie }) })).toBeNull();
  });

  test("over HTTPS has a __Host- cookie that scripts and other sites cannot reach", async () => {
    const { email } = await nieuwAccount();
    const https = authFor("admin", { baseUrl: "https://beheer.voorbeeld.example" });
    const response = await post(https, "/sign-in/email", { email, password: WACHTWOORD });
    const [cookie = ""] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-deelwijzer-admin\.session_token=/);
    expect(cookie).toMatch(/; Path=\/(;|$)/);
    for (const attribute of ["Secure", "HttpOnly", "SameSite=Lax"]) expect(cookie).toContain(attribute);
    expect(cookie).not.toMatch(/Domain=/i);
    expect(
      await https.api.getSession({ headers: new Headers({ cookie: cookieOf(response) }) }),
    ).not.toBeNull();
  });

  test("with a forged or altered cookie is nobody", async () => {
    const { email } = await nieuwAccount();
    const cookie = cookieOf(await signIn(email));
    expect(await sessionOf(cookie.replace(/.{6}$/, "AAAAAA"))).toBeNull();
  });
});

describe("the actor", () => {
  test("is nobody without session, and has no access without membership", async () => {
    expect(await actorVanSessie(app, null)).toEqual({ ok: false, fout: { soort: "niet-ingelogd" } });
    const { userId } = await nieuwAccount({ lid: false });
    expect(await actorVanSessie(app, { user: { id: userId } })).toEqual({
      ok: false,
      fout: { soort: "geen-toegang", reden: "geen-lidmaatschap" },
    });
  });

  test("loses access at once when the membership ends, and changes with the roles", async () => {
    const { userId } = await nieuwAccount();
    const change = (patch: Parameters<typeof updateLidmaatschap>[2]) =>
      withTenant(app, gemeente.id, (tx) => updateLidmaatschap(tx, userId, patch, new Date()));
    await change({ rollen: ["fg"], domeinen: [] });
    expect(await actorVanSessie(app, { user: { id: userId } })).toMatchObject({
      waarde: { actor: { rollen: ["fg"], domeinen: [] } },
    });
    await change({ beeindigdOp: new Date() });
    expect(await actorVanSessie(app, { user: { id: userId } })).toMatchObject({ ok: false });
  });

  test("of someone in two gemeenten is in the one that was chosen, and never in a third", async () => {
    const { userId, email } = await nieuwAccount();
    const tweede = await createProefgemeente(database, "Tweede");
    const derde = await createProefgemeente(database, "Derde");
    await withTenant(owner, tweede.id, (tx) =>
      insertLidmaatschap(tx, {
        gemeenteId: tweede.id,
        userId,
        naam: "P",
        email,
        rollen: ["fg"],
        createdAt: NU,
        updatedAt: NU,
      }),
    );
    const in_ = async (id?: string) => {
      const result = await actorVanSessie(app, { user: { id: userId } }, id);
      return result.ok ? result.waarde.actor.gemeenteId : result.fout.soort;
    };
    expect(await in_(tweede.id)).toBe(tweede.id);
    expect([gemeente.id, tweede.id]).toContain(await in_());
    expect(await in_(derde.id)).toBe("geen-toegang");
  });

  test("with a one-time password gets nowhere until it was changed", async () => {
    const { email } = await nieuwAccount({ eenmalig: true });
    const cookie = cookieOf(await signIn(email));
    expect(await actorVanSessie(app, await sessionOf(cookie))).toEqual({
      ok: false,
      fout: { soort: "wachtwoord-wijzigen" },
    });
    const change = (newPassword: string) =>
      post(
        auth,
        "/change-password",
        { currentPassword: WACHTWOORD, newPassword, revokeOtherSessions: false },
        { cookie },
      );
    expect((await change("kort")).status).toBe(400);
    expect(await actorVanSessie(app, await sessionOf(cookie))).toMatchObject({ ok: false });
    expect((await change("een-heel-ander-wachtwoord")).status).toBe(200);
    expect(await actorVanSessie(app, await sessionOf(cookie))).toMatchObject({ ok: true });
    expect((await signIn(email)).status).toBe(401);
  });

  test("cannot lift the duty to change a password over HTTP", async () => {
    const { email } = await nieuwAccount({ eenmalig: true });
    const cookie = cookieOf(await signIn(email));
    await post(auth, "/update-user", { mustChangePassword: false }, { cookie });
    expect(await actorVanSessie(app, await sessionOf(cookie))).toMatchObject({ ok: false });
  });
});

describe("OIDC", () => {
  test("is offered only when it is configured", async () => {
    const oidc = {
      issuer: "https://login.voorbeeld.example/realm/",
      clientId: "deelwijzer",
      clientSecret: "geheim",
    };
    const plugins = (van: ReturnType<typeof authFor>) =>
      (van.options.plugins ?? []).map((plugin) => plugin.id as string);
    expect(plugins(auth)).toEqual([]);
    expect(plugins(authFor("caseworker", { oidc }))).toEqual(["generic-oauth"]);
  });

  test("can replace signing in with a password", async () => {
    const { email } = await nieuwAccount();
    const zonder = authFor("caseworker", { wachtwoord: false });
    expect((await post(zonder, "/sign-in/email", { email, password: WACHTWOORD })).status).toBe(400);
  });
});

test("the app role cannot read a password, a session or a user", async () => {
  for (const tabel of ["account", "session", "user", "verification"]) {
    await expect(app.execute(sql`select * from auth.${sql.identifier(tabel)}`)).rejects.toMatchObject({
      cause: { code: "42501" },
    });
  }
});
