import { datum } from "@core/grondslagen";
import { afterAll, describe, expect, test } from "vitest";
import { maakProef, VANDAAG, ZONDER_VOORBEELDEN } from "../../testing/proef-context.ts";
import { entiteitIn, lees, REGEL, stap, start, waardeVan } from "../../testing/proef-set.ts";
import { leesNakijkfilter } from "../features/nakijken/filter.ts";
import { nakijkrijen } from "../features/nakijken/nakijk-rijen.ts";
import { hercontroleer } from "./hercontroleer/hercontroleer.ts";
import { leesNakijklijst } from "./lees-nakijklijst/lees-nakijklijst.ts";

const proef = await maakProef(ZONDER_VOORBEELDEN);
afterAll(() => proef.database.drop());
const adviseur = await proef.lid("Adviseur", "privacyadviseur");
const beleid = await proef.lid("Beleidsmedewerker", "beleidsmedewerker");
const DAG = datum("2026-11-21");
const LATER = "2028-01-01T10:00:00+01:00";
const bevinding = "Vergeleken met de tekst van vandaag.";

const lijst = async (moment?: string) => waardeVan(await leesNakijklijst(beleid.op(moment), {}));
const rijen = async (zoek: Record<string, string>, moment = VANDAAG) =>
  nakijkrijen(await lijst(moment), leesNakijkfilter(zoek), datum(moment.slice(0, 10)));
const regel = { soort: "regel", id: REGEL } as const;

describe("what was not looked at for long", () => {
  test("is listed by kind, domain and number of days, the longest ago first", async () => {
    const oud = await rijen({});
    expect(oud.length).toBeGreaterThan(0);
    const alle = await rijen({ dagen: "0" }, LATER);
    expect(alle.length).toBeGreaterThanOrEqual(oud.length);
    expect(await rijen({ dagen: "9999" })).toEqual([]);
    const wmo = await rijen({ domein: "wmo" });
    expect(wmo.length).toBeGreaterThan(0);
    expect(wmo.length).toBeLessThan(oud.length);
    expect(wmo.every(({ sleutel }) => sleutel.startsWith("regel "))).toBe(true);
    // What nobody ever wrote down of stands first.
    expect((await rijen({ toon: "bron" }))[0]).toMatchObject({ op: "Nooit opgeschreven" });
  });

  test("per provision: as old as the rule on it that was looked at longest ago, with its official text", async () => {
    const artikelen = await rijen({ toon: "artikel", domein: "wmo" });
    expect(new Set(artikelen.map(({ sleutel }) => sleutel)).size).toBe(artikelen.length);
    expect(artikelen.some(({ adres }) => adres?.startsWith("https://wetten.overheid.nl/"))).toBe(true);
    expect(artikelen.some(({ onderdelen }) => onderdelen.length > 1)).toBe(true);
  });

  test("what an address says wrongly is left out", () => {
    expect(leesNakijkfilter({ toon: "constructor", dagen: "-3", domein: "" })).toEqual({
      toon: "regel",
      domein: null,
      dagen: 365,
    });
  });
});

describe("checked again", () => {
  test("begins a set with the day of today; nothing that is published changes", async () => {
    const { versie } = await lijst();
    const bron = versie.inhoud.bronnen[0];
    if (bron === undefined) throw new Error("a source");
    const onderdelen = [regel, { soort: "bron", id: bron.id } as const];
    const uit = waardeVan(await hercontroleer(adviseur.op(), { onderdelen, setId: null, bevinding }));
    expect(uit.aantal).toBe(2);
    expect(await entiteitIn(adviseur, uit.setId, "regel", REGEL)).toMatchObject({ laatstGecontroleerd: DAG });
    expect(await entiteitIn(adviseur, uit.setId, "bron", bron.id)).toMatchObject({
      laatstGecontroleerd: DAG,
    });
    const na = await lijst();
    expect(na.versie.hash).toBe(versie.hash);
    expect(na.inSets).toMatchObject([
      { soort: "regel", id: REGEL, op: DAG, setId: uit.setId },
      { soort: "bron", id: bron.id },
    ]);
    expect(na.concepten).toMatchObject([
      { id: uit.setId, titel: "Opnieuw gecontroleerd op 21 november 2026" },
    ]);
    const rij = (await rijen({ dagen: "0" }, LATER)).find(({ sleutel }) => sleutel === `regel ${REGEL}`);
    expect(rij?.inSet).toMatchObject({ id: uit.setId });
    // Asked twice it stands once.
    expect(
      waardeVan(await hercontroleer(adviseur.op(), { onderdelen, setId: uit.setId, bevinding })).aantal,
    ).toBe(0);
    const { set, gebeurtenissen } = await lees(adviseur, uit.setId);
    expect(set.operaties).toHaveLength(2);
    expect(gebeurtenissen.filter(({ actie }) => actie === "bewerken")).toHaveLength(2);
  });

  test("joins a set that runs, and the list is shorter once it is published", async () => {
    const id = await start(adviseur, { titel: "Een ander werk" });
    const eerder = await rijen({ domein: "jeugd" });
    const onderdelen = eerder.flatMap((rij) => rij.onderdelen);
    const uit = waardeVan(await hercontroleer(adviseur.op(), { onderdelen, setId: id, bevinding }));
    expect(uit).toEqual({ setId: id, aantal: onderdelen.length });
    waardeVan(await stap(adviseur, id, "indienen"));
    waardeVan(await stap(beleid, id, "goedkeuren"));
    waardeVan(await stap(beleid, id, "publiceren"));
    expect(await rijen({ domein: "jeugd" })).toEqual([]);
    expect(await hercontroleer(adviseur.op(), { onderdelen, setId: id, bevinding })).toMatchObject({
      fout: { soort: "geblokkeerd" },
    });
  });

  test("asks what was chosen and what it was compared with, and knows only what is there", async () => {
    expect(await hercontroleer(adviseur.op(), { onderdelen: [], setId: null, bevinding: " " })).toMatchObject(
      { fout: { velden: [{ pad: "onderdelen" }, { pad: "bevinding" }] } },
    );
    expect(
      await hercontroleer(adviseur.op(), {
        onderdelen: [{ soort: "regel", id: "bestaat-niet" }],
        setId: null,
        bevinding,
      }),
    ).toMatchObject({ fout: { soort: "niet-gevonden" } });
  });

  test("is for a privacyadviseur of the gemeente that keeps the tables; others read along", async () => {
    const invoer = { onderdelen: [regel], setId: null, bevinding };
    expect(await hercontroleer(beleid.op(), invoer)).toMatchObject({ fout: { soort: "geen-toegang" } });
    expect(await hercontroleer(proef.elders("privacyadviseur").op(), invoer)).toMatchObject({
      fout: { reden: "tabellen-elders" },
    });
    expect((await lijst()).magHercontroleren).toBe(false);
    const elders = waardeVan(await leesNakijklijst(proef.elders("privacyadviseur").op(), {}));
    expect(elders).toMatchObject({ magHercontroleren: false, inSets: [], concepten: [] });
    const medewerker = await proef.lid("Medewerker", "medewerker");
    expect(await leesNakijklijst(medewerker.op(), {})).toMatchObject({ fout: { soort: "geen-toegang" } });
  });
});
