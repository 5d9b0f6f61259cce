import { connect } from "@deelwijzer/db";
import { hashPassword } from "better-auth/crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { metEenAdres } from "../src/app/adres-van-beller.ts";
import { actorVanSessie } from "../src/auth/actor-van-sessie.ts";
import { cookieOf, createInlogproef, post, WACHTWOORD } from "../testing/inlogproef.ts";

const {
  database,
  gemeente,
  authDb,
  app,
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
        gemeente: {
          id: gemeente.id,
          naam: "Gemeente",
          beheertTabellen: false,
          kleuren: null,
          logoHash: null,
        },
        metWachtwoord: true,
        gemeenten: [gemeente.id],
      },
    });
  });

  test("keeps anew a password that was kept with less work, and still takes it", async () => {
    const { email, userId } = await nieuwAccount();
    const bewaard = async () =>
      (
        await authDb.execute<{ password: string }>(
          sql`select password from auth.account where user_id = ${userId}`,
        )
      )[0]?.password ?? "";
    await authDb.execute(
      sql`update auth.account set password = ${await hashPassword(WACHTWOORD)} where user_id = ${userId}`,
    );
    expect((await signIn(email, "niet-het-wachtwoord")).status).toBe(401);
    expect(await bewaard()).not.toContain("$argon2id$");
    expect((await signIn(email)).status).toBe(200);
    const nieuw = await bewaard();
    expect(nieuw).toContain("$argon2id$");
    expect((await signIn(email)).status).toBe(200);
    expect(await bewaard()).toBe(nieuw);
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
    expect(response.status).toBe(404);
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

  test.each([
    ["text/plain", (body: object) => JSON.stringify(body)],
    ["application/x-www-form-urlencoded", (body: object) => new URLSearchParams({ ...body }).toString()],
    ["application/json", (body: object) => JSON.stringify(body)],
  ])(
    "as %s without saying from which page, or from another, does nothing with a session",
    async (type, maak) => {
      const { email } = await nieuwAccount();
      const cookie = cookieOf(await signIn(email));
      const stuur = (pad: string, body: object, headers: Record<string, string>) =>
        auth.handler(
          new Request(`${auth.options.baseURL}/api/auth${pad}`, {
            method: "POST",
            headers: { "content-type": type, ...headers },
            body: maak(body),
          }),
        );
      const wissel = { currentPassword: WACHTWOORD, newPassword: `${WACHTWOORD}-2` };
      const elders = { origin: "https://elders.example" };
      for (const herkomst of [{}, elders, { origin: "null" }, { referer: "https://elders.example/a" }]) {
        expect([403, 415]).toContain(
          (await stuur("/change-password", wissel, { cookie, ...herkomst })).status,
        );
        expect([403, 415]).toContain((await stuur("/sign-out", {}, { cookie, ...herkomst })).status);
      }
      const inlog = { email, password: WACHTWOORD };
      const vreemd = { ...elders, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
      expect(cookieOf(await stuur("/sign-in/email", inlog, vreemd))).toBe("");
      expect(await sessionOf(cookie)).not.toBeNull();
      expect((await signIn(email)).status).toBe(200);
    },
  );

  test("stops after ten misses on one account, from any address, and not for others", async () => {
    const [doel, ander] = [await nieuwAccount(), await nieuwAccount()];
    for (let i = 0; i < 10; i += 1) {
      expect(
        (await signIn(doel.email, `gok-${i}-gok-gok`, { "x-forwarded-for": `192.0.2.${i}` })).status,
      ).toBe(401);
    }
    expect((await signIn(doel.email, WACHTWOORD, { "x-forwarded-for": "192.0.2.99" })).status).toBe(429);
    expect((await signIn(ander.email)).status).toBe(200);
    await authDb.execute(
      sql`update auth.rate_limit set last_request = last_request - 15 * 60 * 1000 - 1 where key like 'account:%'`,
    );
    expect((await signIn(doel.email, WACHTWOORD)).status).toBe(200);
  });

  test("keeps somebody out for the whole quarter, also when the library clears away its own counts of a minute", async () => {
    const { email } = await nieuwAccount();
    const verschuif = (minuten: number) =>
      authDb.execute(sql`update auth.rate_limit set last_request = last_request - ${minuten * 60_000}`);
    for (let i = 0; i < 10; i += 1) expect((await signIn(email, `gok-${i}-gok-gok`)).status).toBe(401);
    for (const minuten of [2, 5, 7]) {
      await verschuif(minuten);
      // A window of the library itself begins again, and takes the old ones away.
      await post(auth, "/sign-out", {});
      expect((await signIn(email, WACHTWOORD)).status).toBe(429);
    }
    await verschuif(2);
    expect((await signIn(email, WACHTWOORD)).status).toBe(200);
  });

  test("counts who comes through two proxies by the address that the last one saw", async () => {
    const { email } = await nieuwAccount();
    const url = `${auth.options.baseURL}/api/auth/sign-in/email`;
    const verzoek = new Request(url, {
      method: "POST",
      body: JSON.stringify({ email, password: WACHTWOORD }),
      headers: {
        "content-type": "application/json",
        origin: new URL(url).origin,
        "x-forwarded-for": "203.0.113.1, 192.0.2.77",
      },
    });
    expect((await auth.handler(metEenAdres(verzoek))).status).toBe(200);
    const geteld = await authDb.execute(sql`select key from auth.rate_limit where key like '192.0.2.77|%'`);
    expect([...geteld]).toEqual([{ key: "192.0.2.77|/sign-in/email" }]);
  });

  test("counts misses of every server together, and lets in nobody at one whom the other locked out", async () => {
    const { email } = await nieuwAccount();
    const tweede = connect(database.authUrl, { max: 2 });
    const servers = [auth, authFor("caseworker", { db: tweede.db })];
    const probeer = (i: number, password: string) =>
      post(servers[i % 2] ?? auth, "/sign-in/email", { email, password });
    try {
      for (let i = 0; i < 10; i += 1) expect((await probeer(i, `gok-${i}-gok-gok`)).status).toBe(401);
      expect([(await probeer(0, WACHTWOORD)).status, (await probeer(1, WACHTWOORD)).status]).toEqual([
        429, 429,
      ]);
    } finally {
      await tweede.close();
    }
  });

  describe("a browser in which the owner signed in before", () => {
    const apparaat = (antwoord: Response) =>
      cookieOf(antwoord)
        .split("; ")
        .find((cookie) => cookie.includes(".apparaat=")) ?? "";
    const gok = async (email: string, cookie = "", keren = 10) => {
      for (let i = 0; i < keren; i += 1)
        expect((await signIn(email, `gok-${i}-gok-gok`, { cookie })).status).toBe(401);
    };
    const probeer = async (email: string, cookie = "") =>
      (await signIn(email, WACHTWOORD, { cookie })).status;

    test("lets them in while strangers keep the account locked everywhere else", async () => {
      const { email } = await nieuwAccount();
      const eigen = apparaat(await signIn(email));
      await gok(email);
      expect(await probeer(email)).toBe(429);
      expect(await probeer(email, eigen)).toBe(200);
      expect(await probeer(email)).toBe(429);
    });

    test("guesses ten times itself, and no more", async () => {
      const { email } = await nieuwAccount();
      const eigen = apparaat(await signIn(email));
      await gok(email, eigen);
      expect(await probeer(email, eigen)).toBe(429);
      expect(await probeer(email)).toBe(200);
    });

    test("is known for that account only, and for nobody when its cookie was changed", async () => {
      const [doel, ander] = [await nieuwAccount(), await nieuwAccount()];
      const vanAnder = apparaat(await signIn(ander.email));
      const eigen = apparaat(await signIn(doel.email));
      const vervalst = eigen.replace(/=[0-9a-f]{4}/, "=0000");
      await gok(doel.email);
      for (const cookie of [vanAnder, vervalst, eigen.replace(/.{8}$/, "")])
        expect(await probeer(doel.email, cookie)).toBe(429);
      expect(await probeer(doel.email, eigen)).toBe(200);
    });

    test("stays the same one, and a wrong password makes none", async () => {
      const { email } = await nieuwAccount();
      expect(apparaat(await signIn(email, "niet-het-wachtwoord"))).toBe("");
      const eigen = apparaat(await signIn(email));
      expect(apparaat(await signIn(email, WACHTWOORD, { cookie: eigen }))).toBe(eigen);
      expect(apparaat(await signIn(email))).not.toBe(eigen);
    });
  });

  test("stops after ten misses when the guesses come all at once", async () => {
    const { email } = await nieuwAccount();
    const gokken = Array.from({ length: 25 }, (_, i) =>
      signIn(email, `gok-${i}-gok-gok`, { "x-forwarded-for": `198.51.100.${i}` }),
    );
    const statussen = (await Promise.all(gokken)).map(({ status }) => status);
    expect(statussen.filter((status) => status === 401)).toHaveLength(10);
    expect(statussen.filter((status) => status === 429)).toHaveLength(15);
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

describe("OIDC", () => {
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
