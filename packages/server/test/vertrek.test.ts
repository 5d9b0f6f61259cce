import { randomUUID } from "node:crypto";
import { beeindigSessies, updateLidmaatschap, withTenant } from "@deelwijzer/db";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { cookieOf, createInlogproef, post, WACHTWOORD } from "../testing/inlogproef.ts";

const { gemeente, app, auth, authFor, nieuwAccount, signIn, forgetAttempts, close } =
  await createInlogproef();
afterAll(close);
beforeEach(forgetAttempts);

const admin = authFor("admin", { baseUrl: "http://localhost:3001" });
const zet = (userId: string, beeindigdOp: Date | null) =>
  withTenant(app, gemeente.id, (tx) => updateLidmaatschap(tx, userId, { beeindigdOp }, new Date()));

describe("who leaves", () => {
  test("is signed out of both apps at once, cannot sign in again, and can after coming back", async () => {
    const { email, userId } = await nieuwAccount();
    const logInBeheer = () => post(admin, "/sign-in/email", { email, password: WACHTWOORD });
    const [werk, beheer] = [cookieOf(await signIn(email)), cookieOf(await logInBeheer())];
    const sessies = async () => [
      await auth.api.getSession({ headers: new Headers({ cookie: werk }) }),
      await admin.api.getSession({ headers: new Headers({ cookie: beheer }) }),
    ];
    expect((await sessies()).map((sessie) => sessie?.user.id)).toEqual([userId, userId]);
    await zet(userId, new Date());
    expect(await sessies()).toEqual([null, null]);
    for (const antwoord of [await signIn(email), await logInBeheer()]) {
      expect(antwoord.status).toBe(403);
      expect(await antwoord.json()).toMatchObject({ code: "VERTROKKEN" });
      expect(cookieOf(antwoord)).not.toContain("session_token=");
    }
    // With a wrong password nobody learns that this person left.
    expect((await signIn(email, "niet-het-wachtwoord")).status).toBe(401);
    await zet(userId, null);
    expect((await signIn(email)).status).toBe(200);
    expect(await sessies()).toEqual([null, null]);
  });
});

describe("who is signed out everywhere by a beheerder", () => {
  const eindig = (userId: string, gemeenteId = gemeente.id) =>
    withTenant(app, gemeenteId, (tx) => beeindigSessies(tx, userId));
  const sessie = (cookie: string) => auth.api.getSession({ headers: new Headers({ cookie }) });

  test("is out on every device and in both apps, stays a member, and signs in again", async () => {
    const [{ email, userId }, ander] = [await nieuwAccount(), await nieuwAccount()];
    const logInBeheer = () => post(admin, "/sign-in/email", { email, password: WACHTWOORD });
    const eigen = [
      cookieOf(await signIn(email)),
      cookieOf(await signIn(email)),
      cookieOf(await logInBeheer()),
    ];
    const vanAnder = cookieOf(await signIn(ander.email));
    expect(await eindig(userId)).toBe(3);
    for (const cookie of eigen.slice(0, 2)) expect(await sessie(cookie)).toBeNull();
    expect((await sessie(vanAnder))?.user.id).toBe(ander.userId);
    expect(await eindig(userId)).toBe(0);
    expect((await signIn(email)).status).toBe(200);
  });

  test("is somebody of the own gemeente, or nothing happens", async () => {
    const { email, userId } = await nieuwAccount();
    const cookie = cookieOf(await signIn(email));
    await expect(eindig(userId, randomUUID())).rejects.toMatchObject({ cause: { code: "DW004" } });
    expect((await sessie(cookie))?.user.id).toBe(userId);
  });
});
