import { randomUUID } from "node:crypto";
import { listPost, withTenant } from "@deelwijzer/db";
import { addProeflid, createProefgemeente, createTestDatabase, NU } from "@deelwijzer/db/testing";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { createLog } from "../src/logging/create-log.ts";
import { fixedKlok } from "../src/klok.ts";
import { createNewId } from "../src/new-id.ts";
import { plaatsPost } from "../src/mail/plaats-post.ts";
import { createVerzender } from "../src/mail/verzender.ts";
import { verstuurPost } from "../src/jobs/verstuur-post.ts";
import type { TaakContext } from "../src/jobs/taak.ts";
import { openPostkantoor } from "../testing/postkantoor.ts";
import { proefTekensleutel } from "../testing/proef-tekensleutel.ts";

const APP_URL = "https://deelwijzer.voorbeeld.example";
const MINUUT = 60_000;
const database = await createTestDatabase();
const gemeente = await createProefgemeente(database, "Een");
const andere = await createProefgemeente(database, "Twee");
const adviseur = await addProeflid(database, gemeente, ["privacyadviseur"]);
const kantoor = await openPostkantoor();
const app = database.open("app", 2).db;
const taken = database.open("taken", 4).db;
afterAll(async () => {
  await kantoor.sluit();
  await database.drop();
});

const regels: Record<string, unknown>[] = [];
const log = createLog({
  app: "test",
  destination: { write: (regel: string) => regels.push(JSON.parse(regel) as Record<string, unknown>) },
});
const verzenderNaar = (url: string, onversleuteld: string[] = []) =>
  createVerzender({
    SMTP_URL: url,
    MAIL_FROM: "Deelwijzer <dw@voorbeeld.example>",
    APP_URL,
    ONVERSLEUTELD_NAAR: onversleuteld,
  });
/** Everything that follows is later than what came before it, so that one test leaves nothing for the next. */
let begin = NU.getTime();
const op = (minuten: number, url = kantoor.url): TaakContext => {
  const klok = fixedKlok(new Date(begin + minuten * MINUUT));
  return {
    db: taken,
    klok,
    newId: createNewId(klok.nu),
    log,
    verzender: verzenderNaar(url),
    appUrl: APP_URL,
    tekensleutel: proefTekensleutel,
  };
};
async function plaats(aan = adviseur, waar = gemeente): Promise<string> {
  const sleutel = randomUUID();
  const post = { gemeenteId: waar.id, soort: "overleg-gevraagd", aan, pad: "/overleg/a1", sleutel } as const;
  await withTenant(app, waar.id, (tx) => plaatsPost(tx, op(0), post));
  return sleutel;
}
const rij = async (sleutel: string, waar = gemeente) =>
  (await withTenant(app, waar.id, (tx) => listPost(tx))).find((post) => post.sleutel === sleutel);

beforeEach(() => {
  begin += 30 * 24 * 60 * MINUUT;
  kantoor.weiger = null;
  (kantoor.ontvangen as unknown[]).length = 0;
  regels.length = 0;
});

describe("post versturen", () => {
  test("brings a mail to the address of whoever it is for, of every gemeente, once", async () => {
    await plaats();
    await plaats(andere.userId, andere);
    await verstuurPost.voer(op(0));
    await verstuurPost.voer(op(1));
    expect(kantoor.ontvangen).toHaveLength(2);
    expect(new Set(kantoor.ontvangen.map(({ aan }) => aan[0]))).toEqual(
      new Set([`${adviseur}@voorbeeld.example`, `${andere.userId}@voorbeeld.example`]),
    );
  });

  test("says that something waits and where, and not a word more", async () => {
    await plaats();
    await verstuurPost.voer(op(0));
    const [brief] = kantoor.ontvangen;
    const tekst = brief?.bron.replaceAll("=\r\n", "").replaceAll("\r\n", "\n") ?? "";
    const [kop, romp] = [tekst.slice(0, tekst.indexOf("\n\n")), tekst.slice(tekst.indexOf("\n\n") + 2)];
    expect(romp.trim()).toBe(
      [
        "Beste collega,",
        "Een collega vraagt u om mee te denken. Er staat een vraag voor u klaar.",
        `Log in om het te lezen:\n${APP_URL}/overleg/a1`,
        "In deze e-mail staan geen gegevens over een zaak of een persoon. U kunt deze e-mail niet beantwoorden.",
      ].join("\n\n"),
    );
    expect(kop).toContain("Subject: Er staat een vraag voor u klaar in Deelwijzer");
    expect(kop).toContain("Auto-Submitted: auto-generated");
  });

  test("does nothing that was undone: the outbox is of the same transaction", async () => {
    await withTenant(app, gemeente.id, async (tx) => {
      const post = { soort: "overleg-gevraagd", aan: adviseur, pad: "/overleg/a1", sleutel: "weg" } as const;
      await plaatsPost(tx, op(0), { gemeenteId: gemeente.id, ...post });
      throw new Error("undo");
    }).catch(() => {});
    await verstuurPost.voer(op(0));
    expect(kantoor.ontvangen).toEqual([]);
  });

  test("two servers at once send it once", async () => {
    await Promise.all([plaats(), plaats(), plaats()]);
    await Promise.all([verstuurPost.voer(op(0)), verstuurPost.voer(op(0))]);
    expect(kantoor.ontvangen).toHaveLength(3);
  });

  test("while the mail server is gone waits longer each time, and is a dead letter in the log at last", async () => {
    const sleutel = await plaats();
    const nergens = "smtp://127.0.0.1:1";
    let minuten = 0;
    for (const wacht of [1, 5, 30, 120, 720]) {
      await verstuurPost.voer(op(minuten, nergens));
      const { volgendePogingOp, laatsteFout } = (await rij(sleutel)) ?? {};
      expect(volgendePogingOp?.getTime()).toBe(begin + (minuten + wacht) * MINUUT);
      expect(laatsteFout).toBe("ESOCKET");
      // Too early: not tried.
      await verstuurPost.voer(op(minuten + wacht - 1, nergens));
      minuten += wacht;
    }
    expect(await rij(sleutel)).toMatchObject({ pogingen: 5, opgegevenOp: null });
    await verstuurPost.voer(op(minuten, nergens));
    expect(await rij(sleutel)).toMatchObject({ pogingen: 6, verzondenOp: null, laatsteFout: "ESOCKET" });
    expect((await rij(sleutel))?.opgegevenOp).not.toBeNull();
    expect(regels.filter(({ level }) => level === 50)).toMatchObject([
      { msg: "post opgegeven", soort: "overleg-gevraagd", code: "ESOCKET", pogingen: 6 },
    ]);
    await verstuurPost.voer(op(minuten + 10_000));
    expect(kantoor.ontvangen).toEqual([]);
  });

  test("a mail server that comes back gets what waited", async () => {
    const sleutel = await plaats();
    await verstuurPost.voer(op(0, "smtp://127.0.0.1:1"));
    await verstuurPost.voer(op(1));
    expect(await rij(sleutel)).toMatchObject({ pogingen: 2, laatsteFout: null });
    expect(kantoor.ontvangen).toHaveLength(1);
  });

  test("an address that does not exist is given up at once, and the rest goes on", async () => {
    const weg = await plaats();
    const anderLid = await addProeflid(database, gemeente, ["privacyadviseur"]);
    await plaats(anderLid);
    kantoor.weiger = (adres) => (adres.startsWith(adviseur) ? 550 : null);
    await verstuurPost.voer(op(0));
    expect(await rij(weg)).toMatchObject({ pogingen: 1, laatsteFout: "EENVELOPE 550" });
    expect((await rij(weg))?.opgegevenOp).not.toBeNull();
    expect(kantoor.ontvangen.map(({ aan }) => aan[0])).toEqual([`${anderLid}@voorbeeld.example`]);
  });

  test("no line of the log holds an address", async () => {
    await plaats();
    kantoor.weiger = () => 550;
    await verstuurPost.voer(op(0));
    expect(regels.length).toBeGreaterThan(0);
    expect(JSON.stringify(regels)).not.toContain("@");
  });

  test("what waited a week for a mail server is not sent any more", async () => {
    const sleutel = await plaats();
    await verstuurPost.voer(op(8 * 24 * 60));
    expect(await rij(sleutel)).toMatchObject({ laatsteFout: "verlopen", verzondenOp: null });
    expect(kantoor.ontvangen).toEqual([]);
  });

  test("without a mail server everything stays where it is", async () => {
    const sleutel = await plaats();
    await verstuurPost.voer({ ...op(0), verzender: null });
    expect(await rij(sleutel)).toMatchObject({ pogingen: 0, verzondenOp: null, opgegevenOp: null });
  });
});

describe("mail to another machine", () => {
  const brief = { id: randomUUID(), aan: "a@voorbeeld.example", onderwerp: "Er wacht iets", tekst: "Op u." };
  const naar = (url: string, onversleuteld?: string[]) => verzenderNaar(url, onversleuteld)?.verzend(brief);

  test("is not brought to a server that cannot encrypt, unless somebody said that it may", async () => {
    const elders = await openPostkantoor({ machine: "127.0.0.2" });
    expect(await naar(elders.url)).toMatchObject({ soort: "storing" });
    expect(elders.ontvangen).toEqual([]);
    expect(await naar(elders.url, ["127.0.0.2"])).toEqual({ soort: "bezorgd" });
    expect(elders.ontvangen).toHaveLength(1);
    await elders.sluit();
  });

  test("is not brought to one whose certificate nobody vouches for", async () => {
    const vreemd = await openPostkantoor({ machine: "127.0.0.2", eigenCertificaat: true });
    expect(await naar(vreemd.url)).toMatchObject({ soort: "storing" });
    expect(vreemd.ontvangen).toEqual([]);
    await vreemd.sluit();
  });
});
