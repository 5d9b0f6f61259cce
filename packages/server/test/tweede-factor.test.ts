import { vergeetTweedeFactor } from "@deelwijzer/db";
import { sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { leesInlog } from "../src/auth/lees-inlog.ts";
import { leesTweedeStap } from "../src/auth/lees-tweede-stap.ts";
import type { Fout } from "../src/fout.ts";
import { gelukt } from "../src/result.ts";
import { createRpcHandler } from "../src/rpc/handle-rpc.ts";
import { procedureVan } from "../src/rpc/procedure.ts";
import { defineUseCase } from "../src/use-case/define-use-case.ts";
import { testServices } from "../testing/context.ts";
import { cookieOf, createInlogproef, post, WACHTWOORD } from "../testing/inlogproef.ts";
import { telefoon } from "../testing/telefoon.ts";

const proef = await createInlogproef();
const { database, gemeente, app, authDb, owner, authFor, nieuwAccount, forgetAttempts, close } = proef;
const auth = authFor("admin");
const services = testServices(database);
afterAll(close);
beforeEach(forgetAttempts);

const inlogVan = (cookie: string, eistTweedeFactor = true) =>
  leesInlog({ auth, authDb, db: app, eistTweedeFactor }, new Headers({ cookie }));
const soortVan = async (cookie: string) => {
  const inlog = await inlogVan(cookie);
  return inlog.ok ? "binnen" : inlog.fout.soort;
};

const standVan = (cookie: string) => leesTweedeStap({ auth, authDb }, new Headers({ cookie }));

/** Something that only who is signed in may ask. */
const handle = createRpcHandler(
  {
    wie: procedureVan(
      defineUseCase({
        name: "wie",
        soort: "lezen",
        input: z.strictObject({}),
        authorize: async ({ actor }) => ({
          handeling: "gebruikers-lezen",
          onderwerp: { soort: "gebruiker", gemeenteId: actor.gemeenteId },
          gegeven: null,
        }),
        run: async () => gelukt("gelezen"),
      }),
    ),
  },
  () => services,
  async (request) => {
    const inlog = await inlogVan(request.headers.get("cookie") ?? "");
    return { ...services, actor: inlog.ok ? inlog.waarde.actor : null };
  },
);
async function vraag(cookie: string): Promise<unknown> {
  const response = await handle(
    new Request("http://localhost:3000/api/rpc/wie", {
      method: "POST",
      headers: { "content-type": "application/json", "x-csrf-token": "orpc", cookie },
      body: JSON.stringify({ json: {} }),
    }),
  );
  const { json } = (await response.json()) as { json: string | { data: Fout } };
  return typeof json === "string" ? json : json.data.soort;
}

async function beheerder() {
  const account = await nieuwAccount();
  await owner.execute(sql`select set_config('deelwijzer.gemeente', ${gemeente.id}, false)`);
  await owner.execute(sql`update lidmaatschap set rollen = '{beheerder}' where user_id = ${account.userId}`);
  return account;
}
const logIn = async (email: string) =>
  cookieOf(await post(auth, "/sign-in/email", { email, password: WACHTWOORD }));
const stap = (welke: string, body: object, cookie: string) =>
  post(auth, `/tweede-factor/${welke}`, body, { cookie });

async function metTelefoon() {
  const account = await beheerder();
  const half = await logIn(account.email);
  const begonnen = (await (await stap("begin", {}, half)).json()) as { uri: string; sleutel: string };
  const code = telefoon(begonnen.sleutel);
  const antwoord = await stap("bevestig", { code: await code() }, half);
  // As if that was a while ago: the code of now works again.
  await authDb.execute(sql`update auth.tweede_factor set laatste_stap = 0 where user_id = ${account.userId}`);
  const { herstelcodes } = (await antwoord.json()) as { herstelcodes: string[] };
  return { ...account, ...begonnen, code, half, heel: cookieOf(antwoord), herstelcodes };
}

describe("who signs in with a password", () => {
  test("may do nothing until an app on a phone is set up, and then may", async () => {
    const { half, heel, uri, herstelcodes } = await metTelefoon();
    expect(uri).toMatch(/^otpauth:\/\/totp\/Deelwijzer:/);
    expect(new Set(herstelcodes).size).toBe(10);
    expect(await soortVan(heel)).toBe("binnen");
    expect(await vraag(heel)).toBe("gelezen");
    expect(await soortVan(half)).toBe("niet-ingelogd");
  });

  test("is nobody at every procedure with half a session, also with that of the other app", async () => {
    const { email } = await metTelefoon();
    const half = await logIn(email);
    expect(await inlogVan(half)).toMatchObject({ fout: { soort: "tweede-factor", ingesteld: true } });
    expect(await vraag(half)).toBe("niet-ingelogd");
    const elders = cookieOf(await post(proef.auth, "/sign-in/email", { email, password: WACHTWOORD }));
    const gekopieerd = elders.replace("deelwijzer-caseworker", "deelwijzer-admin");
    expect(await soortVan(gekopieerd)).toBe("tweede-factor");
    expect(await vraag(gekopieerd)).toBe("niet-ingelogd");
    const nieuw = await beheerder();
    const zonder = await logIn(nieuw.email);
    expect(await inlogVan(zonder)).toMatchObject({ fout: { soort: "tweede-factor", ingesteld: false } });
    expect(await vraag(zonder)).toBe("niet-ingelogd");
    expect(await inlogVan(zonder, false)).toMatchObject({ ok: true });
  });

  test("gives a code once, in its own half minute, and gets another token for it", async () => {
    const { email, code } = await metTelefoon();
    const [een, twee] = [await logIn(email), await logIn(email)];
    const nu = await code();
    const beide = await Promise.all([stap("code", { code: nu }, een), stap("code", { code: nu }, twee)]);
    expect(beide.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401]);
    const [gelukte, half] = beide[0].ok ? [beide[0], een] : [beide[1], twee];
    const heel = cookieOf(gelukte);
    expect([await soortVan(heel), await soortVan(half)]).toEqual(["binnen", "niet-ingelogd"]);
    for (const fout of [nu, await code(-1), await code(3), "", "000000x"])
      expect([400, 401]).toContain((await stap("code", { code: fout }, await logIn(email))).status);
    await forgetAttempts();
    expect((await stap("code", { code: await code(1) }, await logIn(email))).status).toBe(200);
  });

  test("without the phone gives a recovery code, each once, however it is typed", async () => {
    const { email, herstelcodes } = await metTelefoon();
    const [eerste = "", tweede = ""] = herstelcodes;
    const half = await logIn(email);
    const uit = await stap("code", { code: ` ${eerste.toUpperCase().replace("-", " ")} ` }, half);
    expect(await soortVan(cookieOf(uit))).toBe("binnen");
    const [a, b] = [await logIn(email), await logIn(email)];
    expect((await stap("code", { code: eerste }, a)).status).toBe(401);
    const beide = await Promise.all([stap("code", { code: tweede }, a), stap("code", { code: tweede }, b)]);
    expect(beide.map(({ status }) => status).toSorted((x, y) => x - y)).toEqual([200, 401]);
  });

  test("is locked out after five wrong codes, in every session and at every server, and not for others", async () => {
    const [doel, ander] = [await metTelefoon(), await metTelefoon()];
    const servers = [auth, authFor("admin")];
    const gokken = Array.from({ length: 8 }, async (_, i) => {
      const cookie = await logIn(doel.email);
      return (await post(servers[i % 2] ?? auth, "/tweede-factor/code", { code: `00000${i}` }, { cookie }))
        .status;
    });
    const statussen = await Promise.all(gokken);
    expect(statussen.filter((status) => status === 401)).toHaveLength(5);
    expect((await stap("code", { code: await doel.code() }, await logIn(doel.email))).status).toBe(429);
    expect((await stap("code", { code: await ander.code() }, await logIn(ander.email))).status).toBe(200);
  });

  test("cannot put another phone in place of the one that works, nor prove one with a wrong code", async () => {
    const { email, heel } = await metTelefoon();
    expect((await stap("begin", {}, await logIn(email))).status).toBe(409);
    expect((await stap("begin", {}, heel)).status).toBe(409);
    const nieuw = await beheerder();
    const half = await logIn(nieuw.email);
    await stap("begin", {}, half);
    expect((await stap("bevestig", { code: "000000" }, half)).status).toBe(401);
    expect(await soortVan(half)).toBe("tweede-factor");
    expect((await stap("begin", {}, "")).status).toBe(401);
  });

  test("makes new recovery codes with a code of the phone, and then the old ones are gone", async () => {
    const { email, heel, code, herstelcodes } = await metTelefoon();
    const [oud = "", ook = ""] = herstelcodes;
    const vernieuw = (met: string, cookie: string) => stap("herstelcodes", { code: met }, cookie);
    const half = await logIn(email);
    expect((await vernieuw(await code(), half)).status).toBe(403);
    for (const fout of [oud, "000000", "", await code(3)])
      expect([400, 401]).toContain((await vernieuw(fout, heel)).status);
    expect(await standVan(heel)).toMatchObject({ soort: "telefoon", codesOver: 10 });
    expect((await stap("code", { code: oud }, half)).status).toBe(200);
    expect(await standVan(heel)).toMatchObject({ codesOver: 9 });
    const nu = await code();
    const antwoord = await vernieuw(nu, heel);
    const nieuw = ((await antwoord.json()) as { herstelcodes: string[] }).herstelcodes;
    expect(new Set([...nieuw, ...herstelcodes]).size).toBe(20);
    expect((await vernieuw(nu, heel)).status).toBe(401);
    expect(await soortVan(heel)).toBe("binnen");
    expect((await stap("code", { code: ook }, await logIn(email))).status).toBe(401);
    expect((await stap("code", { code: nieuw[0] }, await logIn(email))).status).toBe(200);
    expect(await standVan(heel)).toMatchObject({ codesOver: 9 });
    expect(await standVan(await logIn(email))).toEqual({ soort: "niet-gevraagd" });
  });

  test("cannot guess codes of the phone through new recovery codes", async () => {
    const { heel, code } = await metTelefoon();
    for (let i = 0; i < 5; i += 1)
      expect((await stap("herstelcodes", { code: `00000${i}` }, heel)).status).toBe(401);
    expect((await stap("herstelcodes", { code: await code() }, heel)).status).toBe(429);
  });

  test("changes no password with a password alone, once a phone is set up", async () => {
    const { email, heel } = await metTelefoon();
    const half = await logIn(email);
    const body = { currentPassword: WACHTWOORD, newPassword: `${WACHTWOORD}-van-een-dief` };
    expect((await post(auth, "/change-password", body, { cookie: half })).status).toBe(403);
    expect(await soortVan(heel)).toBe("binnen");
    expect(await soortVan(await logIn(email))).toBe("tweede-factor");
  });

  test("with a password for one time gives the code of the phone they have, and then chooses their own", async () => {
    const { email, userId, code } = await metTelefoon();
    await authDb.execute(sql`update auth."user" set must_change_password = true where id = ${userId}`);
    const half = await logIn(email);
    expect(await inlogVan(half)).toMatchObject({ fout: { soort: "tweede-factor", ingesteld: true } });
    const heel = cookieOf(await stap("code", { code: await code() }, half));
    expect(await soortVan(heel)).toBe("wachtwoord-wijzigen");
    const body = { currentPassword: WACHTWOORD, newPassword: `${WACHTWOORD}-2` };
    expect(await soortVan(cookieOf(await post(auth, "/change-password", body, { cookie: heel })))).toBe(
      "binnen",
    );
  });

  test("keeps the second step when the password changes, and starts anew when the owner forgets the phone", async () => {
    const { email, heel, userId } = await metTelefoon();
    const body = { currentPassword: WACHTWOORD, newPassword: WACHTWOORD };
    const daarna = cookieOf(await post(auth, "/change-password", body, { cookie: heel }));
    expect(await soortVan(daarna)).toBe("binnen");
    expect(await vergeetTweedeFactor(database.open("owner", 1).db, email.toUpperCase())).toBe(userId);
    expect(await soortVan(daarna)).toBe("niet-ingelogd");
    expect(await inlogVan(await logIn(email))).toMatchObject({ fout: { ingesteld: false } });
  });
});

test("neither the key nor a recovery code can be read in the database, nor set from a browser", async () => {
  const { sleutel, herstelcodes, userId, email } = await metTelefoon();
  const rijen = await authDb.execute(
    sql`select t.*, h.hash from auth.tweede_factor t join auth.herstelcode h using (user_id) where user_id = ${userId}`,
  );
  const tekst = JSON.stringify(rijen);
  expect(rijen).toHaveLength(10);
  for (const geheim of [sleutel, ...herstelcodes, ...herstelcodes.map((code) => code.replace("-", ""))])
    expect(tekst).not.toContain(geheim);
  const half = await logIn(email);
  await post(auth, "/update-session", { tweedeFactorOp: new Date(), manier: "oidc" }, { cookie: half });
  expect(await soortVan(half)).toBe("tweede-factor");
});
