import { listAudit, updateLidmaatschap, withTenant } from "@deelwijzer/db";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { noteerInlog } from "../src/auth/noteer-inlog.ts";
import { testServices } from "../testing/context.ts";
import { cookieOf, createInlogproef, post, WACHTWOORD } from "../testing/inlogproef.ts";
import { telefoon } from "../testing/telefoon.ts";

const proef = await createInlogproef();
const { database, gemeente, app, authFor, nieuwAccount, forgetAttempts, close } = proef;
const services = testServices(database);
const werk = authFor("caseworker", { noteerInlog: noteerInlog(services, "caseworker") });
const beheer = authFor("admin", { noteerInlog: noteerInlog(services, "admin") });
afterAll(close);
beforeEach(forgetAttempts);

/** What the log says of somebody. */
async function regelsOver(userId: string) {
  const regels = await withTenant(app, gemeente.id, (tx) =>
    listAudit(tx, { onderwerp: { soort: "gebruiker", id: userId } }),
  );
  return regels.map(({ handeling, actorId, gegevens }) => ({ handeling, actorId, ...(gegevens as object) }));
}
const opVolgorde = (regels: readonly object[]) => regels.map((regel) => JSON.stringify(regel)).toSorted();
/** A refusal is written after its answer left, so two of them may come in either order. */
const leestDaarna = (userId: string, verwacht: readonly object[]) =>
  vi.waitFor(async () => expect(opVolgorde(await regelsOver(userId))).toEqual(opVolgorde(verwacht)), {
    timeout: 10_000,
  });

const logIn = (email: string, password = WACHTWOORD, auth = werk) =>
  post(auth, "/sign-in/email", { email, password });

describe("the log of the gemeente", () => {
  test("says who signed in, where and how, and who signed out", async () => {
    const { email, userId } = await nieuwAccount();
    const cookie = cookieOf(await logIn(email));
    expect((await post(werk, "/sign-out", {}, { cookie })).status).toBe(200);
    await leestDaarna(userId, [
      { handeling: "ingelogd", actorId: userId, app: "caseworker", manier: "wachtwoord" },
      { handeling: "uitgelogd", actorId: userId, app: "caseworker" },
    ]);
  });

  test("says of whom a wrong password was tried, on nobody's name, and once that it is locked", async () => {
    const { email, userId } = await nieuwAccount();
    const fout = () => logIn(email.toUpperCase(), "niet-het-goede-wachtwoord");
    for (let keer = 0; keer < 12; keer += 1) await fout();
    expect((await fout()).status).toBe(429);
    const geweigerd = { handeling: "inlog-geweigerd", actorId: null, app: "caseworker" };
    await leestDaarna(userId, [
      ...Array.from({ length: 10 }, () => ({ ...geweigerd, reden: "wachtwoord" })),
      { ...geweigerd, reden: "te-vaak" },
    ]);
  });

  test("says that somebody who left tried to come back, with the right password", async () => {
    const { email, userId } = await nieuwAccount();
    await withTenant(app, gemeente.id, (tx) =>
      updateLidmaatschap(tx, userId, { beeindigdOp: new Date() }, new Date()),
    );
    expect((await logIn(email)).status).toBe(403);
    await leestDaarna(userId, [
      { handeling: "inlog-geweigerd", actorId: null, app: "caseworker", reden: "vertrokken" },
    ]);
  });

  test("says that a password was changed, and that the one of now was guessed at", async () => {
    const { email, userId } = await nieuwAccount();
    const cookie = cookieOf(await logIn(email));
    const wissel = (currentPassword: string) =>
      post(werk, "/change-password", { currentPassword, newPassword: `${WACHTWOORD}-2` }, { cookie });
    expect((await wissel("niet-het-goede-wachtwoord")).status).toBe(400);
    await vi.waitFor(async () => expect(await regelsOver(userId)).toHaveLength(2), { timeout: 10_000 });
    expect((await wissel(WACHTWOORD)).status).toBe(200);
    await leestDaarna(userId, [
      { handeling: "ingelogd", actorId: userId, app: "caseworker", manier: "wachtwoord" },
      { handeling: "inlog-geweigerd", actorId: null, app: "caseworker", reden: "huidig-wachtwoord" },
      { handeling: "wachtwoord-gewijzigd", actorId: userId, app: "caseworker" },
    ]);
  });

  test("says of the second step that it was set up, given and tried in vain", async () => {
    const { email, userId } = await nieuwAccount();
    let cookie = cookieOf(await logIn(email, WACHTWOORD, beheer));
    const doe = async (pad: string, body: object = {}) => {
      const antwoord = await post(beheer, `/tweede-factor/${pad}`, body, { cookie });
      if (antwoord.headers.getSetCookie().length > 0) cookie = cookieOf(antwoord);
      return antwoord;
    };
    const { sleutel } = (await (await doe("begin")).json()) as { sleutel: string };
    const code = await telefoon(sleutel)();
    expect((await doe("bevestig", { code })).status).toBe(200);
    cookie = cookieOf(await logIn(email, WACHTWOORD, beheer));
    for (let keer = 0; keer < 7; keer += 1) await doe("code", { code });
    const ingelogd = { handeling: "ingelogd", actorId: userId, app: "admin", manier: "wachtwoord" };
    const geweigerd = { handeling: "inlog-geweigerd", actorId: null, app: "admin" };
    await leestDaarna(userId, [
      ingelogd,
      { handeling: "tweede-stap-ingesteld", actorId: userId, app: "admin" },
      ingelogd,
      ...Array.from({ length: 5 }, () => ({ ...geweigerd, reden: "tweede-stap" })),
      { ...geweigerd, reden: "te-vaak" },
    ]);
  });

  test("lets somebody in who is in no gemeente yet, and says nothing of an address that nobody has", async () => {
    const { email } = await nieuwAccount({ lid: false });
    expect((await logIn(email)).status).toBe(200);
    expect((await logIn("niemand@voorbeeld.example")).status).toBe(401);
  });
});
