import { publishContent } from "@deelwijzer/server/uitgave";
import { laadTabellen } from "@deelwijzer/tabellen";
import { afterAll, expect, test } from "vitest";
import { maakProef, VANDAAG } from "../../testing/proef-context.ts";
import { antwoordOp, bewerk, lees, stap, waardeVan } from "../../testing/proef-set.ts";
import { draaiTerug } from "./draai-terug/draai-terug.ts";
import { lijstTabelversies } from "./lijst-tabelversies/lijst-tabelversies.ts";
import { lijstWijzigingssets } from "./lijst-wijzigingssets/lijst-wijzigingssets.ts";

const proef = await maakProef({ totEnMet: 1 });
afterAll(() => proef.database.drop());
const adviseur = await proef.lid("Adviseur", "privacyadviseur");
const beleid = await proef.lid("Beleidsmedewerker", "beleidsmedewerker");
const { tabelversies, wijzigingssets } = await laadTabellen();
const laatste = tabelversies.length;

/** In the order of the release: each set rests on the one before it. */
const aangeboden = async () => {
  const volgorde = wijzigingssets.map(({ titel }) => titel);
  const sets = waardeVan(await lijstWijzigingssets(adviseur.op(), {}));
  return sets.toSorted((a, b) => volgorde.indexOf(a.titel) - volgorde.indexOf(b.titel));
};
const openVoorWgs = async () =>
  (await lees(adviseur, (await aangeboden())[0]?.id ?? "")).register.aankondigingen
    .filter(({ id }) => id.startsWith("wgs-2021"))
    .map(({ verwerktIn, heropendIn }) => [verwerktIn, heropendIn]);

test("the sets of a new release are offered once, and nobody answers by them", async () => {
  const owner = proef.database.open("owner", 1).db;
  expect((await publishContent(owner, new Date(VANDAAG))).aangeboden).toHaveLength(laatste - 1);
  expect((await publishContent(owner, new Date(VANDAAG))).aangeboden).toEqual([]);
  expect(await aangeboden()).toMatchObject(
    wijzigingssets.map(({ titel }) => ({ titel, status: "concept", herkomst: "uitgave", nummer: null })),
  );
  expect((await antwoordOp(proef, VANDAAG)).tabelversie.nummer).toBe(1);
  expect(waardeVan(await lijstTabelversies(adviseur.op(), {}))).toHaveLength(1);
  expect(await openVoorWgs()).toEqual([[null, null]]);
});

// Every set of the release, with all its steps one after the other.
const LANG = { timeout: 90_000 };

test(
  "they go the same way as a set of one's own, and end where a new installation starts",
  LANG,
  async () => {
    for (const [i, { id }] of (await aangeboden()).entries()) {
      expect((await lees(adviseur, id)).gebeurtenissen).toMatchObject([
        { actie: "aanmaken", naam: "Uitgave van Deelwijzer" },
      ]);
      waardeVan(await stap(adviseur, id, "indienen"));
      waardeVan(await stap(beleid, id, "goedkeuren"));
      expect(waardeVan(await stap(beleid, id, "publiceren"))).toMatchObject({ nummer: i + 2 });
      expect((await antwoordOp(proef, VANDAAG)).tabelversie).toEqual({
        nummer: i + 2,
        hash: tabelversies[i + 1]?.hash,
      });
    }
    expect(await openVoorWgs()).toEqual([[3, null]]);
  },
);

test("going back opens the announcements again, and going back from that settles them", LANG, async () => {
  for (const [naar, register] of [
    [2, [[3, laatste + 1]]],
    [3, [[laatste + 2, null]]],
  ] as const) {
    const { id } = waardeVan(await draaiTerug(adviseur.op(), { naar, reden: "De ingang is uitgesteld." }));
    waardeVan(await stap(adviseur, id, "indienen"));
    waardeVan(await stap(beleid, id, "goedkeuren"));
    waardeVan(await stap(beleid, id, "publiceren"));
    expect(await openVoorWgs()).toEqual(register);
  }
});

test("who changes an offered set becomes one of its makers", async () => {
  const allebei = await proef.lid("Met twee rollen", "privacyadviseur", "beleidsmedewerker");
  const { id } = waardeVan(await draaiTerug(adviseur.op(), { naar: 1, reden: "Proef." }));
  waardeVan(await bewerk(allebei, id, "partner", "cak", { toelichting: "Een proef." }));
  waardeVan(await stap(adviseur, id, "indienen"));
  expect(await stap(allebei, id, "goedkeuren")).toMatchObject({
    fout: { redenen: [expect.objectContaining({ code: "vier-ogen" })] },
  });
});
