import { findTweedeFactor, listAudit, listPost, updateLidmaatschap, withTenant } from "@deelwijzer/db";
import { sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { leesInlog } from "../src/auth/lees-inlog.ts";
import { meldWachtwoord } from "../src/auth/meld-wachtwoord.ts";
import { noteerInlog } from "../src/auth/noteer-inlog.ts";
import { mailWachtwoordlink } from "../src/auth/wachtwoord-vergeten.ts";
import type { TaakContext } from "../src/jobs/taak.ts";
import { verstuurPost } from "../src/jobs/verstuur-post.ts";
import { fixedKlok, systemKlok } from "../src/klok.ts";
import { createLog } from "../src/logging/create-log.ts";
import { createVerzender } from "../src/mail/verzender.ts";
import { createNewId } from "../src/new-id.ts";
import { cookieOf, createInlogproef, post, WACHTWOORD } from "../testing/inlogproef.ts";
import { openPostkantoor } from "../testing/postkantoor.ts";
import { proefTekensleutel } from "../testing/proef-tekensleutel.ts";

const APP_URL = "https://deelwijzer.voorbeeld.example";
const NIEUW = "vlinder tafel kachel boot";
const MINUUT = 60_000;

const proef = await createInlogproef();
const { app, authDb, authFor, database, forgetAttempts, gemeente, nieuwAccount, owner, signIn } = proef;
const kantoor = await openPostkantoor();
afterAll(async () => {
  await kantoor.sluit();
  await proef.close();
});
beforeEach(async () => {
  await forgetAttempts();
  (kantoor.ontvangen as unknown[]).length = 0;
});

const log = createLog({ app: "test", level: "silent" });
const diensten = { db: app, klok: systemKlok, newId: createNewId(() => new Date()), log };
const auth = authFor("caseworker", {
  noteerInlog: noteerInlog(diensten, "caseworker"),
  meldWachtwoord: meldWachtwoord(diensten),
  mailWachtwoordlink: mailWachtwoordlink(diensten),
});
const taken = database.open("taken", 2).db;

let van = 0;
/** Each from another address of the network: the limit for one is tested on purpose. */
const vraag = (email: unknown, headers: Record<string, string> = {}) =>
  post(auth, "/wachtwoord-vergeten", { email }, { "x-forwarded-for": `192.0.2.${(van += 1)}`, ...headers });
const kies = (token: unknown, newPassword = NIEUW) =>
  post(auth, "/reset-password", { token, newPassword }, { "x-forwarded-for": `198.51.100.${(van += 1)}` });

/** The outbox of the gemeente, as far as it is for this person. */
const postVan = (userId: string) =>
  withTenant(owner, gemeente.id, async (tx) =>
    (await listPost(tx)).filter(({ aan, soort }) => aan === userId && soort === "wachtwoord-vergeten"),
  );
/** What happens after the answer left has happened for so many questions. */
const gevraagd = (aantal: number) =>
  vi.waitFor(async () => {
    const [rij] = await authDb.execute<{ som: number }>(
      sql`select coalesce(sum(count), 0)::int as som from auth.rate_limit where key like 'wachtwoord-vergeten:%'`,
    );
    expect(rij?.som).toBe(aantal);
  }, 5_000);
const inPost = (userId: string, aantal = 1) =>
  vi.waitFor(async () => expect(await postVan(userId)).toHaveLength(aantal), 5_000);

/** The job of mail, so many minutes from now. */
async function verstuur(overMinuten = 0): Promise<void> {
  const klok = fixedKlok(new Date(Date.now() + overMinuten * MINUUT));
  const verzender = createVerzender({
    SMTP_URL: kantoor.url,
    MAIL_FROM: "Deelwijzer <dw@voorbeeld.example>",
    APP_URL,
    ONVERSLEUTELD_NAAR: [],
  });
  const ctx: TaakContext = {
    ...diensten,
    db: taken,
    klok,
    verzender,
    appUrl: APP_URL,
    tekensleutel: proefTekensleutel,
  };
  await verstuurPost.voer(ctx);
}

/** The texts of the mails to this address, newest last. */
const brievenAan = (email: string) =>
  kantoor.ontvangen
    .filter(({ aan }) => aan.includes(email))
    .map(({ bron }) => bron.replaceAll("=\r\n", "").replaceAll("=3D", "=").replaceAll("\r\n", "\n"));

/** What stands in the link of the newest mail. */
function tokenUit(email: string): string {
  const [, token] = /\/nieuw-wachtwoord#([\w-]{43})$/m.exec(brievenAan(email).at(-1) ?? "") ?? [];
  if (token === undefined) throw new Error("the mail has no link");
  return token;
}

async function linkVoor({ email, userId }: { email: string; userId: string }): Promise<string> {
  const eerder = (await postVan(userId)).length;
  expect((await vraag(email)).status).toBe(200);
  await inPost(userId, eerder + 1);
  await verstuur();
  return tokenUit(email);
}

describe("who forgot their password", () => {
  test("chooses another with a link in a mail, is out everywhere, and signs in with the new one", async () => {
    const wie = await nieuwAccount();
    const ergens = cookieOf(await signIn(wie.email));
    // As somebody types it: with capitals and a space behind it.
    expect((await vraag(` ${wie.email.toUpperCase()} `)).status).toBe(200);
    await inPost(wie.userId);
    await verstuur();
    const token = tokenUit(wie.email);
    const [brief = ""] = brievenAan(wie.email);
    expect(brief).toContain("Subject: Kies een nieuw wachtwoord in Deelwijzer");
    expect(brief).toContain(`${APP_URL}/nieuw-wachtwoord#`);
    expect(brief).not.toContain("Proefpersoon");

    expect((await kies(token)).status).toBe(200);
    expect(await proef.sessionOf(ergens)).toBeNull();
    expect((await signIn(wie.email)).status).toBe(401);
    expect((await signIn(wie.email, NIEUW)).status).toBe(200);

    const daden = await withTenant(owner, gemeente.id, (tx) => listAudit(tx, {}));
    expect(
      daden
        .filter(({ onderwerpId }) => onderwerpId === wie.userId)
        .map(({ handeling, actorId }) => [handeling, actorId])
        .toReversed(),
    ).toEqual([
      ["wachtwoordlink-gevraagd", null],
      ["wachtwoord-hersteld", wie.userId],
    ]);
    await verstuur();
    expect(brievenAan(wie.email).at(-1)).toContain("Deed u dit niet zelf?");
  });

  test("has a link that works once, also when it is used twice at the same moment", async () => {
    const wie = await nieuwAccount();
    const token = await linkVoor(wie);
    const keren = await Promise.all([kies(token), kies(token, `${NIEUW} 2`), kies(token, `${NIEUW} 3`)]);
    expect(keren.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400, 400]);
    expect((await kies(token)).status).toBe(400);
  });

  test("has a link of half an hour, and only the newest", async () => {
    const wie = await nieuwAccount();
    const eerste = await linkVoor(wie);
    const tweede = await linkVoor(wie);
    expect((await kies(eerste)).status).toBe(400);
    const [rij] = await authDb.execute<{ minuten: number }>(
      sql`select round(extract(epoch from expires_at - now()) / 60)::int as minuten from auth.verification where value = ${wie.userId}`,
    );
    expect(rij?.minuten).toBe(30);
    await authDb.execute(
      sql`update auth.verification set expires_at = now() - interval '1 second' where value = ${wie.userId}`,
    );
    expect((await kies(tweede)).status).toBe(400);
    expect((await signIn(wie.email)).status).toBe(200);
  });

  test("has a link of which nothing lies in the database that could be used", async () => {
    const wie = await nieuwAccount();
    const token = await linkVoor(wie);
    const rijen = await authDb.execute(sql`select * from auth.verification where value = ${wie.userId}`);
    expect(rijen).toHaveLength(1);
    const alles = JSON.stringify([...rijen, ...(await postVan(wie.userId))]);
    expect(alles).not.toContain(token);
    const { identifier } = rijen[0] as { identifier: string };
    expect((await kies(identifier)).status).toBe(400);
    expect((await kies(identifier.replace("reset-password:", ""))).status).toBe(400);
  });

  test("may choose again after a password that is too short or easily guessed", async () => {
    const wie = await nieuwAccount();
    const token = await linkVoor(wie);
    expect((await kies(token, "kort")).status).toBe(400);
    const raadbaar = await kies(token, "Wachtwoord2026!");
    expect([raadbaar.status, await raadbaar.json()]).toEqual([
      400,
      expect.objectContaining({ code: "PASSWORD_GUESSABLE" }),
    ]);
    expect((await kies(token)).status).toBe(200);
  });

  test("is no longer asked to trade a one-time password, and no link survives another change", async () => {
    const wie = await nieuwAccount({ eenmalig: true });
    expect((await kies(await linkVoor(wie))).status).toBe(200);
    const cookie = cookieOf(await signIn(wie.email, NIEUW));
    const sessie = await auth.api.getSession({ headers: new Headers({ cookie }) });
    expect(sessie?.user.mustChangePassword).toBe(false);

    const token = await linkVoor(wie);
    const wissel = { currentPassword: NIEUW, newPassword: `${NIEUW} 2` };
    expect((await post(auth, "/change-password", wissel, { cookie })).status).toBe(200);
    expect((await kies(token)).status).toBe(400);
  });

  test("is let in again where strangers had locked the account", async () => {
    const wie = await nieuwAccount();
    for (let i = 0; i < 11; i += 1) await signIn(wie.email, `gok-${i}-gok-gok`);
    expect((await signIn(wie.email)).status).toBe(429);
    expect((await kies(await linkVoor(wie))).status).toBe(200);
    expect((await signIn(wie.email, NIEUW)).status).toBe(200);
  });

  test("still gives a second step: the mailbox alone lets nobody in", async () => {
    const wie = await nieuwAccount();
    await authDb.execute(
      sql`insert into auth.tweede_factor (user_id, geheim, bevestigd_op) values (${wie.userId}, 'x', now())`,
    );
    expect((await kies(await linkVoor(wie))).status).toBe(200);
    const headers = new Headers({ cookie: cookieOf(await signIn(wie.email, NIEUW)) });
    expect(await leesInlog({ auth, authDb, db: app, eistTweedeFactor: true }, headers)).toEqual({
      ok: false,
      fout: { soort: "tweede-factor", ingesteld: true },
    });
    expect(await findTweedeFactor(authDb, wie.userId)).not.toBeNull();
  });
});

describe("who asks for a link", () => {
  test("cannot tell whether an address is known, and nothing is sent where there is nobody", async () => {
    const [bekend, weg] = [await nieuwAccount(), await nieuwAccount()];
    await withTenant(owner, gemeente.id, (tx) =>
      updateLidmaatschap(tx, weg.userId, { beeindigdOp: new Date() }, new Date()),
    );
    const antwoorden = [await vraag(bekend.email), await vraag(weg.email), await vraag("niemand@x.example")];
    const [een, twee, drie] = await Promise.all(
      antwoorden.map(async (antwoord) => [
        antwoord.status,
        await antwoord.text(),
        [...antwoord.headers.keys()],
      ]),
    );
    expect(twee).toEqual(een);
    expect(drie).toEqual(een);
    await gevraagd(3);
    await inPost(bekend.userId);
    await verstuur();
    expect(brievenAan(bekend.email)).toHaveLength(1);
    expect(brievenAan(weg.email)).toEqual([]);
    expect(await postVan(weg.userId)).toEqual([]);
  });

  test("gets no link for who has no password here, or who left before the mail did", async () => {
    const [zonder, weg] = [await nieuwAccount(), await nieuwAccount()];
    await Promise.all([vraag(zonder.email), vraag(weg.email)]);
    await inPost(zonder.userId);
    await inPost(weg.userId);
    await authDb.execute(sql`delete from auth.account where user_id = ${zonder.userId}`);
    await withTenant(owner, gemeente.id, (tx) =>
      updateLidmaatschap(tx, weg.userId, { beeindigdOp: new Date() }, new Date()),
    );
    await verstuur();
    expect(kantoor.ontvangen).toEqual([]);
    for (const { userId } of [zonder, weg])
      expect(await postVan(userId)).toMatchObject([{ laatsteFout: "niet-meer-hier" }]);
  });

  test("makes three mails an hour at most, and none that was left lying for an hour", async () => {
    const wie = await nieuwAccount();
    for (let i = 0; i < 5; i += 1) expect((await vraag(wie.email)).status).toBe(200);
    await gevraagd(5);
    await inPost(wie.userId, 3);
    await verstuur(61);
    expect(kantoor.ontvangen).toEqual([]);
    expect(await postVan(wie.userId)).toMatchObject([1, 2, 3].map(() => ({ laatsteFout: "verlopen" })));
  });

  test("from another site, with no address, or where nobody has a password here, gets nothing", async () => {
    const wie = await nieuwAccount();
    const cookie = cookieOf(await signIn(wie.email));
    expect((await vraag(wie.email, { cookie, origin: "https://elders.example" })).status).toBe(403);
    expect((await vraag({ adres: 1 })).status).toBe(400);
    const zonder = authFor("caseworker", { wachtwoord: false });
    expect((await post(zonder, "/wachtwoord-vergeten", { email: wie.email })).status).toBe(404);
    expect(await postVan(wie.userId)).toEqual([]);
  });

  test("from one address ten times a minute is told to wait", async () => {
    const statussen: number[] = [];
    for (let i = 0; i < 11; i += 1)
      statussen.push((await vraag(`x${i}@voorbeeld.example`, { "x-forwarded-for": "192.0.2.250" })).status);
    expect(statussen.at(-1)).toBe(429);
    expect(statussen.slice(0, 10)).not.toContain(429);
  });
});

test("an app cannot make a link, and the jobs make none for another gemeente", async () => {
  const { userId } = await nieuwAccount();
  const maak = sql`select public.maak_wachtwoordlink(${userId}, 'hash', 30) as adres`;
  await expect(withTenant(app, gemeente.id, (tx) => tx.execute(maak))).rejects.toMatchObject({
    cause: { code: "42501" },
  });
  const elders = await withTenant(taken, crypto.randomUUID(), (tx) => tx.execute(maak));
  expect([...elders]).toEqual([{ adres: null }]);
});

test("the password of before works until a new one was chosen", async () => {
  const wie = await nieuwAccount();
  await linkVoor(wie);
  expect((await signIn(wie.email, WACHTWOORD)).status).toBe(200);
});
