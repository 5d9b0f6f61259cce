import { appendAudit, listAuditteksten, withTenant } from "@deelwijzer/db";
import {
  addProeflid,
  createProefgemeente,
  createTestDatabase,
  NU,
  type Proefgemeente,
  proefregel,
} from "@deelwijzer/db/testing";
import { leesControlepunten, Logboekkeuring } from "@deelwijzer/db/zegel";
import { afterAll, beforeEach, expect, test } from "vitest";
import { logControlepunten } from "../src/jobs/log-controlepunten.ts";
import { mailControlepunten } from "../src/jobs/mail-controlepunten.ts";
import type { TaakContext } from "../src/jobs/taak.ts";
import { fixedKlok } from "../src/klok.ts";
import { createLog } from "../src/logging/create-log.ts";
import { createVerzender } from "../src/mail/verzender.ts";
import { createNewId } from "../src/new-id.ts";
import { openPostkantoor } from "../testing/postkantoor.ts";
import { proefTekensleutel } from "../testing/proef-tekensleutel.ts";

const APP_URL = "https://deelwijzer.voorbeeld.example";
const database = await createTestDatabase();
const een = await createProefgemeente(database, "Een");
const twee = await createProefgemeente(database, "Twee");
/** Nothing was ever logged of it. */
await createProefgemeente(database, "Stil");
const fg = await addProeflid(database, een, ["fg"]);
await addProeflid(database, een, ["privacyadviseur"]);
const kantoor = await openPostkantoor();
const app = database.open("app", 2).db;
afterAll(async () => {
  await kantoor.sluit();
  await database.drop();
});

const regels: string[] = [];
const klok = fixedKlok(NU);
const ctx: TaakContext = {
  db: database.open("taken", 2).db,
  klok,
  newId: createNewId(klok.nu),
  log: createLog({ app: "test", destination: { write: (regel: string) => regels.push(regel) } }),
  verzender: createVerzender({
    ONVERSLEUTELD_NAAR: [],
    SMTP_URL: kantoor.url,
    MAIL_FROM: "Deelwijzer <dw@voorbeeld.example>",
    APP_URL,
  }),
  appUrl: APP_URL,
  tekensleutel: proefTekensleutel,
};
const schrijf = (gemeente: Proefgemeente) =>
  withTenant(app, gemeente.id, (tx) => appendAudit(tx, proefregel(gemeente)));
for (const gemeente of [een, een, een, twee]) await schrijf(gemeente);
beforeEach(() => {
  regels.length = 0;
  kantoor.weiger = null;
  (kantoor.ontvangen as unknown[]).length = 0;
});

const adresVan = (userId: string) => `${userId}@voorbeeld.example`;
/** The log of a gemeente as it is exported, without its own checkpoint. */
const teksten = (gemeente: Proefgemeente) =>
  withTenant(database.open("owner", 1).db, gemeente.id, (tx) =>
    listAuditteksten(tx, { gemeenteId: gemeente.id, na: 0, tot: 100, limiet: 100 }),
  );

test("every day the log of the server says of each gemeente how far its log is, signed, and no line of it", async () => {
  await logControlepunten.voer(ctx);
  const punten = leesControlepunten(regels.join(""));
  const verst = new Map(punten.map(({ gemeente, volgnummer }) => [gemeente.naam, volgnummer]));
  expect(verst).toEqual(
    new Map([
      ["Een", 3],
      ["Twee", 1],
    ]),
  );
  expect(regels.join("")).not.toContain(een.userId);

  // It goes with the log as it grows, and with no other.
  await schrijf(een);
  const keuring = new Logboekkeuring(
    undefined,
    punten.filter(({ gemeente }) => gemeente.id === een.id),
  );
  for (const { canoniek } of await teksten(een)) keuring.neem(canoniek);
  regels.length = 0;
  await logControlepunten.voer(ctx);
  const later = leesControlepunten(regels.join("")).find(({ gemeente }) => gemeente.id === een.id);
  keuring.neem(regelVan(regels, een.id));
  expect(later?.volgnummer).toBe(4);
  expect(keuring.oordeel()).toMatchObject({ heel: true });
});

test("every week the FG gets it by mail, with what to do with it and without anything of a case", async () => {
  await mailControlepunten.voer(ctx);
  const [brief, ...rest] = kantoor.ontvangen;
  expect([brief?.aan, rest]).toEqual([[adresVan(fg)], []]);
  expect(brief?.bron.replaceAll("=\r\n", "")).toContain("Bewaar deze e-mail wel.");
  const [, bijlage = ""] = /filename=controlepunt\.json[^]*?\r\n\r\n([^-]*)/.exec(brief?.bron ?? "") ?? [];
  const punten = leesControlepunten(Buffer.from(bijlage, "base64").toString());
  expect(punten).toMatchObject([{ gemeente: { id: een.id, naam: "Een" } }]);
  expect(regels.join("")).toContain("geen FG voor het controlepunt");
});

test("a mail that is refused is told in the log", async () => {
  kantoor.weiger = () => 451;
  await mailControlepunten.voer(ctx);
  expect(regels.join("")).toContain("controlepunt niet gemaild");
});

function regelVan(log: readonly string[], gemeenteId: string): string {
  for (const regel of log) {
    const { controlepunt, gemeenteId: van } = JSON.parse(regel) as Record<string, string>;
    if (van === gemeenteId && controlepunt !== undefined) return controlepunt;
  }
  throw new Error("no checkpoint of this gemeente");
}
