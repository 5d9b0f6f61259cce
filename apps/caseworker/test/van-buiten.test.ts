/// <reference types="vite/client" />
import { createProefgemeente } from "@deelwijzer/db/testing";
import { createLog } from "@deelwijzer/server";
import { gegevensVan, peil, verzamel, vragersIn, ZIN, zonderScheiding } from "@deelwijzer/server/testing";
import { afterAll, expect, test } from "vitest";
import { vulGemeente } from "../testing/volle-gemeente.ts";
import { maakWereld } from "../testing/wereld.ts";

const NACHT = process.env["PROFIEL"] === "nacht";
/** With those of the other app 2,000, and 100,000 at night. */
const VAN_BUITEN = NACHT ? 50_000 : 1_000;

const useCases = verzamel(import.meta.glob("../src/use-cases/*/*.ts", { eager: true }));
const wereld = await maakWereld();
afterAll(wereld.sluit);
await vulGemeente(wereld);
const { database, gemeente, services } = wereld;
const gegevens = await gegevensVan(database, gemeente.id);
const woorden = [
  "W-2041",
  "wmo",
  "jeugd",
  "schuldhulpverlening",
  "domein-jeugd",
  "anders",
  "behoefte-participatie-zelfredzaamheid",
  "uitdrukkelijke-toestemming",
  "https://voorbeeld.example",
  ...gegevens.hashes,
];
const voorraad = { ...gegevens, woorden };

const buren = await vragersIn(database, await createProefgemeente(database, "Buren"), services);

test("van een andere gemeente krijgt niemand iets te zien of te veranderen, wat hij ook vraagt", async () => {
  const { bevindingen } = await peil(useCases, buren, {
    voorraad,
    geheim: gegevens.ids,
    keren: VAN_BUITEN,
    slordig: 0.1,
  });
  expect(bevindingen).toEqual([]);
  expect((await gegevensVan(database, gemeente.id)).afdruk).toBe(gegevens.afdruk);
}, 3_600_000);

/** What people wrote in the dossiers of this gemeente, and who they are; a log holds none of it. */
const PERSOONLIJK = [
  "W-2041",
  "de oudste zoon",
  "mentor",
  "geweld in huis",
  "huisbezoek",
  "dubbele hulp",
  "@voorbeeld.example",
  "Adviseur",
  ZIN,
];

test("wie er zelf werkt komt met zulke vragen wel ergens, nooit bij een storing, en het log zegt niets van wie of wat", async () => {
  const regels: string[] = [];
  const log = createLog({
    app: "test",
    level: "debug",
    destination: { write: (regel) => regels.push(regel) },
  });
  const eigen = [
    { wie: "medewerker", ctx: { ...wereld.als(), log } },
    { wie: "fg", ctx: { ...wereld.fg.als(), log } },
  ] as const;
  const { bevindingen, geraakt } = await peil(useCases, eigen, {
    voorraad,
    geheim: [],
    keren: NACHT ? 50_000 : 1_000,
    slordig: 0.4,
  });
  expect(bevindingen).toEqual([]);
  expect(regels.length).toBeGreaterThan(500);
  expect(PERSOONLIJK.filter((tekst) => regels.some((regel) => regel.includes(tekst)))).toEqual([]);
  expect(regels.find((regel) => regel.includes(wereld.gemeente.userId))).toBeUndefined();
  expect(geraakt.size).toBeGreaterThan(useCases.length / 3);
}, 3_600_000);

test("zou de database de gemeenten niet scheiden, dan vonden dezelfde vragen dat", async () => {
  await zonderScheiding(database, "postuit");
  const vragen = { voorraad, geheim: gegevens.ids, keren: 500, slordig: 0 };
  expect((await peil(useCases, buren, vragen)).bevindingen).not.toEqual([]);
});
