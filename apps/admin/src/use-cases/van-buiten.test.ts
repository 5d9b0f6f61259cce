/// <reference types="vite/client" />
import { gegevensVan, peil, verzamel, vragersIn, zonderScheiding } from "@deelwijzer/server/testing";
import { fixedKlok } from "@deelwijzer/server";
import { afterAll, expect, test } from "vitest";
import { maakProef, VANDAAG, ZONDER_VOORBEELDEN } from "../../testing/proef-context.ts";
import { vulRedactie } from "../../testing/volle-gemeente.ts";

const NACHT = process.env["PROFIEL"] === "nacht";
/** With those of the other app 2,000, and 100,000 at night. */
const VAN_BUITEN = NACHT ? 50_000 : 1_000;

const useCases = verzamel(import.meta.glob(["./*/*.ts", "!**/*.test.ts"], { eager: true }));
const proef = await maakProef(ZONDER_VOORBEELDEN);
const { database, redactie, ander, als } = proef;
afterAll(() => database.drop());
const mensen = await vulRedactie(proef);
const { actor: _, ...services } = { ...als(), klok: fixedKlok(VANDAAG) };
const gegevens = await gegevensVan(database, redactie.id);
const woorden = [
  "wmo",
  "jeugd",
  "domein-jeugd",
  "cak",
  "bijdrageregeling",
  "wmo-verstrekken-eigen-kanalen-bijdrage",
  "regel",
  "partner",
  "artikel",
  "doel",
  "36600",
  "noodzakelijkheid",
  ...gegevens.hashes,
];
const voorraad = { ...gegevens, woorden };
const buren = await vragersIn(database, ander, services);

test("van een andere gemeente krijgt niemand iets te zien of te veranderen, wat hij ook vraagt", async () => {
  const { bevindingen } = await peil(useCases, buren, {
    voorraad,
    geheim: gegevens.ids,
    keren: VAN_BUITEN,
    slordig: 0.1,
  });
  expect(bevindingen).toEqual([]);
  expect((await gegevensVan(database, redactie.id)).afdruk).toBe(gegevens.afdruk);
}, 3_600_000);

test("wie er zelf werkt komt met zulke vragen wel ergens, en nooit bij een storing", async () => {
  const { beheerder, adviseur, beleid } = mensen;
  const eigen = [
    { wie: "beheerder", ctx: beheerder.op() },
    { wie: "privacyadviseur", ctx: adviseur.op() },
    { wie: "beleidsmedewerker", ctx: beleid.op() },
  ] as const;
  const { bevindingen, geraakt } = await peil(useCases, eigen, {
    voorraad,
    geheim: [],
    // Some of them make something, and the more there is the longer each takes.
    keren: NACHT ? 10_000 : 600,
    slordig: 0.4,
  });
  expect(bevindingen).toEqual([]);
  expect(geraakt.size).toBeGreaterThan(useCases.length / 2);
}, 3_600_000);

test("zou de database de gemeenten niet scheiden, dan vonden dezelfde vragen dat", async () => {
  await zonderScheiding(database, "lidmaatschap");
  const vragen = { voorraad, geheim: gegevens.ids, keren: 500, slordig: 0 };
  expect((await peil(useCases, buren, vragen)).bevindingen).not.toEqual([]);
});
