import { insertLidmaatschap, listPost, updateLidmaatschap, withTenant } from "@deelwijzer/db";
import { createProefgemeente, NU } from "@deelwijzer/db/testing";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { sql } from "drizzle-orm";
import { actorVanSessie } from "../src/auth/actor-van-sessie.ts";
import { leesSessie } from "../src/auth/lees-sessie.ts";
import { meldWachtwoord } from "../src/auth/meld-wachtwoord.ts";
import { fixedKlok } from "../src/klok.ts";
import { createLog } from "../src/logging/create-log.ts";
import { stelBerichtOp } from "../src/mail/stel-bericht-op.ts";
import { createNewId } from "../src/new-id.ts";
import { cookieOf, createInlogproef, post, WACHTWOORD } from "../testing/inlogproef.ts";

const {
  database,
  gemeente,
  authDb,
  app,
  owner,
  auth,
  authFor,
  nieuwAccount,
  signIn,
  sessionOf,
  forgetAttempts,
  close,
} = await createInlogproef();
afterAll(close);
beforeEach(forgetAttempts);

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

  const opslag = (wat: ReturnType<typeof sql>) => authDb.execute(sql`update auth.session set ${wat}`);
  const lees = (cookie: string) => leesSessie(auth, authDb, new Headers({ cookie }));
  /** Minutes from now until the one session there is ends. */
  const minuten = async () => {
    const [rij] = await authDb.execute<{ over: number }>(
      sql`select round(extract(epoch from expires_at - now()) / 60)::int as over from auth.session`,
    );
    return rij?.over;
  };

  test("that nobody uses ends after two hours, and one that is used after ten", async () => {
    const { email } = await nieuwAccount();
    await authDb.execute(sql`delete from auth.session`);
    const cookie = cookieOf(await signIn(email));
    expect(await minuten()).toBe(120);
    await opslag(
      sql`expires_at = expires_at - interval '119 minutes', updated_at = updated_at - interval '119 minutes'`,
    );
    expect(await lees(cookie)).not.toBeNull();
    expect(await minuten()).toBe(120);
    await opslag(
      sql`created_at = now() - interval '9 hours 30 minutes', updated_at = now() - interval '6 minutes'`,
    );
    expect(await lees(cookie)).not.toBeNull();
    expect(await minuten()).toBe(30);
    await opslag(sql`expires_at = now() - interval '1 second'`);
    expect(await lees(cookie)).toBeNull();
    expect(await minuten()).toBeUndefined();
  });

  const stand = async (cookie: string) => {
    const antwoord = await auth.handler(
      new Request(`${auth.options.baseURL}/api/auth/sessie`, { headers: { cookie } }),
    );
    expect(antwoord.status).toBe(200);
    return (await antwoord.json()) as Record<string, unknown>;
  };

  test("says how long it has, to its own page, and nothing that it could be used with", async () => {
    const { email, userId } = await nieuwAccount();
    await authDb.execute(sql`delete from auth.session`);
    const cookie = cookieOf(await signIn(email));
    await opslag(sql`created_at = now() - interval '3 hours', expires_at = now() + interval '4 minutes'`);
    const gezegd = await stand(cookie);
    expect(Object.keys(gezegd).toSorted()).toEqual(["hoogstensMs", "ingelogd", "restMs", "wie"]);
    expect(gezegd).toMatchObject({ ingelogd: true, wie: userId });
    expect(Math.round(Number(gezegd["restMs"]) / 60_000)).toBe(4);
    expect(Math.round(Number(gezegd["hoogstensMs"]) / 60_000)).toBe(7 * 60);
    expect(await minuten()).toBe(4);
    expect(await stand("")).toEqual({ ingelogd: false });
    await opslag(sql`expires_at = now() - interval '1 second'`);
    expect(await stand(cookie)).toEqual({ ingelogd: false });
  });

  test("gives its token to no script: not when it begins, and what the library would tell later is closed", async () => {
    const { email } = await nieuwAccount();
    const { origin } = new URL(auth.options.baseURL);
    const ingelogd = await signIn(email);
    expect(await ingelogd.json()).toEqual({ gelukt: true });
    const body = { currentPassword: WACHTWOORD, newPassword: `${WACHTWOORD}-3` };
    const gewijzigd = await post(auth, "/change-password", body, { cookie: cookieOf(ingelogd) });
    expect(await gewijzigd.json()).toEqual({ gelukt: true });
    const headers = { cookie: cookieOf(gewijzigd), origin };
    for (const method of ["GET", "POST"]) {
      const antwoord = await auth.handler(new Request(`${origin}/api/auth/get-session`, { method, headers }));
      expect(antwoord.status).toBe(404);
    }
  });

  test("lives on when somebody says to, never past its end, and only from our own page", async () => {
    const { email } = await nieuwAccount();
    await authDb.execute(sql`delete from auth.session`);
    const cookie = cookieOf(await signIn(email));
    const blijf = (koppen: Record<string, string> = {}) =>
      post(auth, "/sessie/blijf", {}, { cookie, ...koppen });
    await opslag(sql`expires_at = now() + interval '4 minutes'`);
    expect((await blijf({ origin: "https://elders.example" })).status).toBe(403);
    expect(await minuten()).toBe(4);
    expect(await (await blijf()).json()).toMatchObject({ ingelogd: true, restMs: 2 * 60 * 60 * 1000 });
    expect(await minuten()).toBe(120);
    await opslag(
      sql`created_at = now() - interval '9 hours 50 minutes', expires_at = now() + interval '1 minute'`,
    );
    const bijna = (await (await blijf()).json()) as { restMs: number; hoogstensMs: number };
    expect(bijna.restMs).toBe(bijna.hoogstensMs);
    expect(await minuten()).toBe(10);
    await opslag(sql`expires_at = now() - interval '1 second'`);
    expect((await blijf()).status).toBe(401);
    expect((await post(auth, "/sessie/blijf", {})).status).toBe(401);
  });

  test("of before signing in is not taken over, and is no session afterwards", async () => {
    const [een, ander] = [await nieuwAccount(), await nieuwAccount()];
    const eerst = cookieOf(await signIn(een.email));
    const daarna = cookieOf(await signIn(ander.email, WACHTWOORD, { cookie: eerst }));
    expect((await sessionOf(daarna))?.user.id).toBe(ander.userId);
    expect(await sessionOf(eerst)).toBeNull();
    const verzonnen = "deelwijzer-caseworker.session_token=verzonnen.verzonnen";
    expect(cookieOf(await signIn(een.email, WACHTWOORD, { cookie: verzonnen }))).not.toContain("verzonnen");
  });

  test("ends when the password changes, also the one it was changed in, which gets another", async () => {
    const { email } = await nieuwAccount();
    const [hier, elders] = [cookieOf(await signIn(email)), cookieOf(await signIn(email))];
    const body = { currentPassword: WACHTWOORD, newPassword: `${WACHTWOORD}-2`, revokeOtherSessions: false };
    const nieuw = cookieOf(await post(auth, "/change-password", body, { cookie: hier }));
    expect([await sessionOf(hier), await sessionOf(elders)]).toEqual([null, null]);
    expect(await sessionOf(nieuw)).not.toBeNull();
  });

  test("a new password that is guessed first is refused before anything happens, and counts as no guess", async () => {
    const { email } = await nieuwAccount();
    const cookie = cookieOf(await signIn(email));
    const wijzig = (newPassword: string, van = 0) =>
      post(
        auth,
        "/change-password",
        { currentPassword: WACHTWOORD, newPassword },
        { cookie, "x-forwarded-for": `192.0.2.${van}` },
      );
    for (let i = 0; i < 12; i += 1) {
      const antwoord = await wijzig("Wachtwoord2026!", i);
      expect([antwoord.status, await antwoord.json()]).toEqual([
        400,
        expect.objectContaining({ code: "PASSWORD_GUESSABLE" }),
      ]);
    }
    expect((await wijzig(`${email}1`, 13)).status).toBe(400);
    expect(await sessionOf(cookie)).not.toBeNull();
    expect((await wijzig("vlinder tafel kachel boot", 14)).status).toBe(200);
  });

  test("guesses at the current password count as guesses at signing in with that browser, and stop after ten", async () => {
    const { email } = await nieuwAccount();
    const cookie = cookieOf(await signIn(email));
    const wijzig = (currentPassword: string, van: number) =>
      post(
        auth,
        "/change-password",
        { currentPassword, newPassword: `${WACHTWOORD}-2` },
        { cookie, "x-forwarded-for": `192.0.2.${van}` },
      );
    for (let i = 0; i < 10; i += 1) expect((await wijzig(`gok-${i}-gok-gok`, i)).status).toBe(400);
    expect((await wijzig(WACHTWOORD, 11)).status).toBe(429);
    expect((await signIn(email, WACHTWOORD, { cookie, "x-forwarded-for": "192.0.2.12" })).status).toBe(429);
    await forgetAttempts();
    expect((await wijzig(WACHTWOORD, 13)).status).toBe(200);
    expect((await signIn(email)).status).toBe(401);
    expect((await signIn(email, `${WACHTWOORD}-2`)).status).toBe(200);
  });

  test("who changes a password of their own is told by mail, and who trades a one-time one is not", async () => {
    const meldt = authFor("caseworker", {
      meldWachtwoord: meldWachtwoord({
        db: app,
        klok: fixedKlok(NU),
        newId: createNewId(() => new Date()),
        log: createLog({ app: "test", level: "silent" }),
      }),
    });
    const postVan = (userId: string) =>
      withTenant(owner, gemeente.id, async (tx) =>
        (await listPost(tx)).filter(({ aan }) => aan === userId).map(({ soort, pad }) => [soort, pad]),
      );
    const wijzig = async (email: string, van: string, naar: string) => {
      const cookie = cookieOf(await signIn(email, van));
      const body = { currentPassword: van, newPassword: naar };
      expect((await post(meldt, "/change-password", body, { cookie })).status).toBe(200);
    };
    const { email, userId } = await nieuwAccount({ eenmalig: true });
    await wijzig(email, WACHTWOORD, `${WACHTWOORD}-2`);
    expect(await postVan(userId)).toEqual([]);
    await wijzig(email, `${WACHTWOORD}-2`, `${WACHTWOORD}-3`);
    expect(await postVan(userId)).toEqual([["wachtwoord-gewijzigd", "/wachtwoord"]]);
    expect(stelBerichtOp("wachtwoord-gewijzigd", "https://x.example/wachtwoord").tekst).toContain(
      "Deed u dit niet zelf?",
    );
  });

  test("with a forged or altered cookie is nobody", async () => {
    const { email } = await nieuwAccount();
    const [cookie = ""] = cookieOf(await signIn(email)).split("; ");
    expect(await sessionOf(cookie)).not.toBeNull();
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

  test("of someone in two gemeenten is in the one that the provider named, and never in a third", async () => {
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
    const gemeenteVan = async (gemeenteId: string | null) => {
      const result = await actorVanSessie(app, { user: { id: userId }, session: { gemeenteId } });
      return result.ok ? result.waarde.actor.gemeenteId : result.fout.soort;
    };
    expect(await gemeenteVan(tweede.id)).toBe(tweede.id);
    expect([gemeente.id, tweede.id]).toContain(await gemeenteVan(null));
    expect(await gemeenteVan(derde.id)).toBe("geen-toegang");
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
    const gewijzigd = await change("een-heel-ander-wachtwoord");
    expect(gewijzigd.status).toBe(200);
    expect(await actorVanSessie(app, await sessionOf(cookieOf(gewijzigd)))).toMatchObject({ ok: true });
    expect((await signIn(email)).status).toBe(401);
  });

  test("cannot lift the duty to change a password over HTTP", async () => {
    const { email } = await nieuwAccount({ eenmalig: true });
    const cookie = cookieOf(await signIn(email));
    await post(auth, "/update-user", { mustChangePassword: false }, { cookie });
    expect(await actorVanSessie(app, await sessionOf(cookie))).toMatchObject({ ok: false });
  });
});
