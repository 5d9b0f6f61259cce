import { laadTabellen } from "@deelwijzer/tabellen";
import { describe, expect, test } from "vitest";
import { adres, LEEG_FILTER, leesFilter, leesVersienummer, schrijfFilter, type Filter } from "./filter.ts";
import { rijenVan } from "./regel-rij.ts";
import { groepeerPerTabel, selecteerRijen } from "./selecteer-rijen.ts";

const { tabelversies, register } = await laadTabellen();
const versie = tabelversies[0]!;
const rijen = rijenVan(versie, register);
const vind = (deel: Partial<Filter>) => selecteerRijen(rijen, { ...LEEG_FILTER, ...deel });
const ids = (deel: Partial<Filter>) => vind(deel).rijen.map(({ regel }) => regel.id);

describe("the filter", () => {
  test("comes back from the address as it went in", () => {
    const filter: Filter = {
      zoek: "pgb & zorg",
      domein: "wmo",
      richting: "verstrekken",
      partner: "svb",
      doel: "uitbetaling-pgb",
      gegevens: "gewoon",
      staat: "betwist",
      wijziging: "wgs-2021",
    };
    expect(leesFilter(new URLSearchParams(schrijfFilter(filter, 3)))).toEqual(filter);
    expect(adres("/tabellen", schrijfFilter(LEEG_FILTER, null))).toBe("/tabellen");
    expect(schrijfFilter(LEEG_FILTER, 3)).toBe("versie=3");
  });

  test("keeps an unknown value visible, except a state that does not exist", () => {
    const gelezen = leesFilter(new URLSearchParams("partner=bestaat-niet&staat=klaar"));
    expect(gelezen).toEqual({ ...LEEG_FILTER, partner: "bestaat-niet" });
    expect(selecteerRijen(rijen, gelezen).rijen).toEqual([]);
  });

  test.each([
    [undefined, null],
    ["", null],
    ["2", 2],
    ["twee", 999_999_999],
    ["0", 999_999_999],
  ])("reads version %j as %j", (waarde, nummer) => {
    expect(leesVersienummer(waarde)).toBe(nummer);
  });
});

describe("selecting rules", () => {
  test("without a filter shows all of them, in the order of the tables", () => {
    expect(ids({})).toEqual(versie.inhoud.regels.map(({ id }) => id));
    expect(groepeerPerTabel(rijen).map(({ tabel }) => tabel)).toEqual([
      ...new Set(versie.inhoud.regels.map(({ vindplaats }) => vindplaats.tabel)),
    ]);
  });

  test("puts what comes from the text of a law together by domain and direction", () => {
    const nieuwste = tabelversies.at(-1)!;
    const groepen = groepeerPerTabel(rijenVan(nieuwste, register));
    expect(groepen.flatMap((groep) => groep.rijen)).toHaveLength(nieuwste.inhoud.regels.length);
    expect(new Set(groepen.map(({ id }) => id)).size).toBe(groepen.length);
    const wmo = groepen.filter(({ domein, tabel }) => domein === "wmo" && tabel === null);
    expect(wmo.map((groep) => groep.rijen[0]!.richting)).toContain("Verstrekken");
    expect(wmo.length).toBeLessThanOrEqual(4);
    // A heading stands for several rules, however many sets there are.
    expect(groepen.length).toBeLessThan(nieuwste.inhoud.regels.length / 6);
  });

  test("joins the filters", () => {
    const gevonden = vind({
      domein: "wmo",
      richting: "verstrekken",
      partner: "svb",
      staat: "uit-bron",
    }).rijen;
    expect(gevonden.length).toBeGreaterThan(0);
    expect(gevonden.length).toBeLessThan(vind({ domein: "wmo" }).rijen.length);
    for (const { regel } of gevonden) {
      expect(regel).toMatchObject({ domein: "wmo", controle: "uit-bron" });
      expect(regel.partners).toContain("svb");
    }
  });

  test("tells rules that are silent about data apart", () => {
    const stil = vind({ gegevens: "niet-vermeld" }).rijen;
    expect(stil.length).toBeGreaterThan(0);
    expect(stil.every(({ regel, gegevens }) => regel.gegevens.zwijgt && gegevens === "Niet vermeld")).toBe(
      true,
    );
  });
});

describe("searching", () => {
  test("finds by another name, by the text of a remark and by article", () => {
    expect(ids({ zoek: "ziektekostenverzekeraar" })).toContain("wmo-verstrekken-zorgverzekeraar");
    expect(ids({ zoek: "ondubbelzinnige toestemming lopende tekst" })).toContain(
      "wmo-intern-client-participatie",
    );
    expect(ids({ zoek: "5.1.1" })).toContain("wmo-intern-client-participatie");
  });

  test("forgives a typing mistake, and says so", () => {
    const fout = vind({ zoek: "zorgverzekraar" });
    expect(fout.lijktErop).toBe(true);
    expect(fout.rijen.map(({ regel }) => regel.id)).toEqual(ids({ zoek: "zorgverzekeraar" }));
    expect(vind({ zoek: "zorgverzekeraar" }).lijktErop).toBe(false);
  });

  test("finds nothing for what is nowhere", () => {
    expect(vind({ zoek: "zeppelin" })).toEqual({ rijen: [], lijktErop: false });
  });
});

describe("known changes of law", () => {
  test("are tied to the rules they touch, and only until their rows are in the version", () => {
    const eerste = register.aankondigingen.find(({ raakt }) =>
      rijen.some(({ regel }) => raakt.some((deel) => deel.domeinen.includes(regel.domein))),
    );
    const open = rijenVan(versie, { ...register, aankondigingen: [eerste!] });
    const verwerkt = rijenVan(versie, {
      ...register,
      aankondigingen: [{ ...eerste!, verwerktIn: versie.nummer }],
    });
    expect(open.some(({ wijzigingen }) => wijzigingen.length > 0)).toBe(true);
    expect(verwerkt.every(({ wijzigingen }) => wijzigingen.length === 0)).toBe(true);
    for (const { regel, wijzigingen } of open) {
      if (wijzigingen.length > 0)
        expect(eerste!.raakt.some((deel) => deel.domeinen.includes(regel.domein))).toBe(true);
    }
  });
});
