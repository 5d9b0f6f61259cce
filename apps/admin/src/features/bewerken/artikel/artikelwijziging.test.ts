import { artikelenOp, datum, pasToe, uitlegBij, verwoordVerschil, type Operatie } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import { expect, test } from "vitest";
import { gebruikVanArtikel } from "../../../gebruik/gebruik-in-tabellen.ts";
import { artikelenIn, uitlegVan, wijzigArtikel } from "./artikelwijziging.ts";

const { tabelversies } = await laadTabellen();
const { inhoud } = tabelversies.at(-1)!;
const artikel = artikelenIn(inhoud).find(
  ({ wet, artikel: nummer, lid }) => wet === "wmo-2015" && nummer === "5.1.1" && lid === "4",
)!;
const plaats = { artikel: "5.1.9", lid: "2", onderdeel: null };

test("a renumbering from a day keeps both places, each for its own time, in everything that rests on it", () => {
  const gebruik = gebruikVanArtikel(artikel, inhoud);
  const bewerkingen = wijzigArtikel(inhoud, artikel, { plaats, vanaf: datum("2027-01-01") });
  expect(bewerkingen.map(({ entiteitId }) => entiteitId)).toEqual([
    ...gebruik.regels.map(({ id }) => id),
    ...gebruik.leidraden.map(({ id }) => id),
  ]);
  expect(bewerkingen.length).toBeGreaterThan(0);
  const [veld] = bewerkingen[0]!.velden;
  expect(veld?.veld).toBe("artikelen");
  const na = veld?.nieuw as Parameters<typeof artikelenOp>[0] & { artikel: string }[];
  const op = (dag: string) => artikelenOp(na, datum(dag)).map((een) => (een as { artikel: string }).artikel);
  expect(op("2026-12-31")).toContain("5.1.1");
  expect(op("2026-12-31")).not.toContain("5.1.9");
  expect(op("2027-01-01")).toContain("5.1.9");
  expect(op("2027-01-01")).not.toContain("5.1.1");
});

test("a correction without a day replaces the place; checking touches rules only, and nothing else of them", () => {
  const [eerste] = wijzigArtikel(inhoud, artikel, { plaats });
  expect(JSON.stringify(eerste?.velden[0]?.nieuw)).not.toContain('"5.1.1","lid":"4"');
  const gezien = wijzigArtikel(inhoud, artikel, { gecontroleerd: datum("2026-11-22") });
  expect(
    gezien.every(
      ({ soort, velden }) =>
        soort === "regel" && velden.every(({ veld }) => /^(controle|laatstGecontroleerd)$/.test(veld)),
    ),
  ).toBe(true);
  expect(wijzigArtikel(inhoud, artikel, {})).toEqual([]);
});

test("the explanation of an article stands beside the rules, is found on the day, and follows a renumbering", () => {
  const toegevoegd = pasToe(inhoud, [
    {
      op: "toevoegen",
      soort: "artikeluitleg",
      reden: "Een proef.",
      bron: null,
      punten: [],
      waarde: { id: "wmo-5-1-1-4", artikelen: [artikel], toelichting: "De Wmo mag dit gebruiken." },
    } satisfies Operatie,
  ]);
  if (!toegevoegd.ok) throw new Error(JSON.stringify(toegevoegd.problemen));
  const met = toegevoegd.inhoud;
  expect(verwoordVerschil(inhoud, met)).toEqual([
    expect.objectContaining({
      kop: "Toegevoegd",
      soort: "Uitleg bij artikel",
      naam: "Wmo 2015, artikel 5.1.1, lid 4",
    }),
  ]);
  expect(uitlegVan(met, artikel)?.toelichting).toBe("De Wmo mag dit gebruiken.");
  expect(uitlegVan(inhoud, artikel)).toBeNull();
  const verplaatst = wijzigArtikel(met, artikel, { plaats, vanaf: datum("2027-01-01") }).at(-1);
  expect(verplaatst?.soort).toBe("artikeluitleg");
  const artikelen = verplaatst?.velden[0]?.nieuw as (typeof artikel)[];
  const later = { artikeluitleg: [{ ...uitlegVan(met, artikel)!, artikelen }] };
  expect(uitlegBij(later, { ...artikel, ...plaats }, datum("2027-01-01"))?.id).toBe("wmo-5-1-1-4");
  expect(uitlegBij(later, artikel, datum("2026-12-31"))?.id).toBe("wmo-5-1-1-4");
  expect(uitlegBij(later, artikel, datum("2027-01-01"))).toBeUndefined();
});
