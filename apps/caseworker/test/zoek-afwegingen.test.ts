import { kopieerDossier } from "@deelwijzer/db/testing";
import { afterAll, describe, expect, test } from "vitest";
import { bekijkTeam } from "../src/use-cases/bekijk-team/bekijk-team.ts";
import { startAfweging } from "../src/use-cases/start-afweging/start-afweging.ts";
import { zoekAfwegingen } from "../src/use-cases/zoek-afwegingen/zoek-afwegingen.ts";
import { collegaVan } from "../testing/collega.ts";
import { dossiers, nieuweKop } from "../testing/dossier.ts";
import { maakWereld, waardeUit } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als } = wereld;
afterAll(wereld.sluit);
const { bewaar } = dossiers(wereld);
const maak = async (zaakkenmerk: string, titel: string, wie = als()) =>
  waardeUit(await startAfweging(wie, nieuweKop(zaakkenmerk, titel))).id;
const zoek = async (woorden: string, deel = {}, wie = als()) =>
  waardeUit(await zoekAfwegingen(wie, { zoek: woorden, ...deel }));
const kenmerken = async (woorden: string) =>
  (await zoek(woorden)).afwegingen.map(({ zaakkenmerk }) => zaakkenmerk);

await maak("W-2041/19", "Begeleiding bij de post");
await maak("W-2042", "Opvoedhulp coördineren");
await maak("J-7", "Schulden en huur 100%");

describe("zoeken", () => {
  test.each([
    ["W-2041/19", ["W-2041/19"]],
    ["w204119", ["W-2041/19"]],
    ["2042", ["W-2042"]],
    ["BEGELEIDING", ["W-2041/19"]],
    ["post begeleiding", ["W-2041/19"]],
    ["begeliding", ["W-2041/19"]],
    ["coordineren", ["W-2042"]],
    ["schuldn", ["J-7"]],
    ["post huur", []],
    ["belastingdienst", []],
    ["%", ["J-7", "W-2042", "W-2041/19"]],
    ["100%", ["J-7"]],
    ["_", ["J-7", "W-2042", "W-2041/19"]],
    ["'; drop table afweging; --", []],
  ])("%s", async (woorden, verwacht) => {
    expect((await kenmerken(woorden)).toSorted()).toEqual(verwacht.toSorted());
  });

  test("het precieze zaakkenmerk staat bovenaan", async () => {
    await maak("W-20", "W-2042 vervolg");
    expect((await kenmerken("w2042"))[0]).toBe("W-2042");
  });
});

describe("bladzijden", () => {
  test("laten niets weg: samen zijn zij alles, elk één keer, ook voorbij de tweehonderd", async () => {
    const veel = await collegaVan(wereld);
    const eerste = await maak("B-1", "Bladzijde", veel.als());
    await kopieerDossier(wereld.database, wereld.gemeente, eerste, 204);
    const gezien: string[] = [];
    let paginas = 1;
    for (let pagina = 1; pagina <= paginas; pagina += 1) {
      const blad = await zoek("", { pagina, perPagina: 50 }, veel.als());
      expect(blad).toMatchObject({ totaal: 205, pagina });
      paginas = blad.paginas;
      gezien.push(...blad.afwegingen.map(({ id }) => id));
    }
    expect([gezien.length, new Set(gezien).size, paginas]).toEqual([205, 205, 5]);
    // A page that is no longer there is the last one.
    expect((await zoek("", { pagina: 99, perPagina: 50 }, veel.als())).pagina).toBe(5);
  });
});

describe("het team", () => {
  test("toont wie wat heeft en hoe ver het is, alleen in domeinen waar u voor werkt", async () => {
    const een = await collegaVan(wereld, { naam: "Een", domeinen: ["wmo", "schuldhulpverlening"] });
    const twee = await collegaVan(wereld, { naam: "Twee", domeinen: ["wmo"] });
    const wmo = await maak("T-1", "Van het team", een.als());
    await bewaar(wmo, { domein: "wmo" }, {}, een.als());
    const schuld = await maak("T-2", "Van het team", een.als());
    await bewaar(schuld, { domein: "schuldhulpverlening" }, {}, een.als());
    // Without a domain it is the owner's alone.
    await maak("T-3", "Nog zonder domein", een.als());
    const gevonden = await zoek("team", { bereik: "team", eigenaarId: een.userId }, twee.als());
    expect(gevonden.afwegingen).toMatchObject([{ id: wmo, eigenaar: "Een", magBewerken: false }]);
    const { leden } = waardeUit(await bekijkTeam(twee.als(), {}));
    expect(leden.find(({ userId }) => userId === een.userId)).toMatchObject({
      naam: "Een",
      ik: false,
      aantallen: { concept: 1, vastgesteld: 0 },
      waargenomen: 0,
    });
    expect(leden.find(({ userId }) => userId === twee.userId)).toMatchObject({ ik: true });
  });

  test("wie in geen team zit, ziet geen team; wie geen medewerker is, heeft er niets te zoeken", async () => {
    const los = await collegaVan(wereld, { teamId: null });
    expect(waardeUit(await bekijkTeam(los.als(), {}))).toEqual({ naam: null, leden: [] });
    expect((await zoek("", { bereik: "team" }, los.als())).totaal).toBe(0);
    const fg = await collegaVan(wereld, { rollen: ["fg"], domeinen: [], teamId: null });
    expect(await bekijkTeam(fg.als(), {})).toMatchObject({ fout: { reden: "rol" } });
    expect(await zoekAfwegingen(fg.als(), {})).toMatchObject({ fout: { reden: "rol" } });
  });
});
