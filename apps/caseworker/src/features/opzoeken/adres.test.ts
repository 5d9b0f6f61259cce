import { datum, isDatum, type Datum, type Woordenlijst } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { leesAdres, schrijfAdres, vulDomeinAan, wijzigAdres } from "./adres.ts";
import type { ZoekVraag } from "./zoek-vraag.ts";

const vandaag = datum("2026-11-21");
let w: Woordenlijst;
beforeAll(async () => {
  const [versie] = (await laadTabellen()).tabelversies;
  if (versie === undefined) throw new Error("geen tabelversie");
  w = versie.inhoud.woordenlijst;
});

/** Any question the screen can hold, from nothing chosen to everything. */
function vragen(): fc.Arbitrary<ZoekVraag> {
  const een = (termen: readonly { id: string }[], extra: readonly string[] = []) =>
    fc.option(fc.constantFrom(...termen.map((term) => term.id), ...extra));
  const dagen = fc
    .tuple(
      fc.integer({ min: 2000, max: 2040 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .map((delen) => delen.map((deel) => String(deel).padStart(2, "0")).join("-"))
    .filter((tekst): tekst is Datum => isDatum(tekst));
  return fc.record({
    domein: een(w.domeinen),
    richting: een(w.richtingen),
    partner: een(w.partners),
    gegevens: fc.uniqueArray(fc.constantFrom(...w.gegevens.map((term) => term.id))),
    betrokkene: een(w.betrokkenen),
    doel: een(w.doelen, ["anders"]),
    herkomst: een(w.herkomst),
    peildatum: fc.oneof(fc.constant(vandaag), dagen),
  });
}

describe("vraag in het adres", () => {
  it("komt terug zoals hij erin ging, met en zonder de datum van vandaag", () => {
    fc.assert(
      fc.property(vragen(), fc.constantFrom(vandaag, undefined), (vraag, weglaten) => {
        expect(leesAdres(schrijfAdres(vraag, weglaten), w, vandaag)).toEqual({ vraag, onbekend: [] });
      }),
    );
  });

  it("is leesbaar: namen uit de woordenlijst, zonder tekens om te ontcijferen", () => {
    const { vraag } = leesAdres("domein=wmo&gegevens=gewoon,gezondheid&peildatum=2019-08-11", w, vandaag);
    expect(schrijfAdres(vraag)).toBe("domein=wmo&gegevens=gewoon,gezondheid&peildatum=2019-08-11");
  });

  it("volgt met de datum van vandaag de kalender, en legt een andere vast", () => {
    const { vraag } = leesAdres("domein=wmo", w, vandaag);
    expect(schrijfAdres(vraag, vandaag)).toBe("domein=wmo");
    expect(leesAdres("domein=wmo", w, datum("2027-01-01")).vraag.peildatum).toBe("2027-01-01");
    expect(schrijfAdres(vraag)).toBe("domein=wmo&peildatum=2026-11-21");
  });

  it("overleeft elke tekst, en geeft alleen bekende waarden door", () => {
    const rommel = fc.array(
      fc.tuple(fc.constantFrom("domein", "partner", "gegevens", "doel", "peildatum", "x"), fc.string()),
    );
    fc.assert(
      fc.property(rommel, (paren) => {
        const { vraag } = leesAdres(new URLSearchParams(paren).toString(), w, vandaag);
        expect(leesAdres(schrijfAdres(vraag), w, vandaag)).toEqual({ vraag, onbekend: [] });
      }),
    );
  });

  it("noemt een onbekende waarde met wat erop lijkt, en houdt de rest", () => {
    const gelezen = leesAdres(
      "domein=wmo&partner=svbb&gegevens=gewoon,gezondheit&peildatum=2019-02-30",
      w,
      vandaag,
    );
    expect(gelezen.vraag).toMatchObject({
      domein: "wmo",
      partner: null,
      gegevens: ["gewoon"],
      peildatum: vandaag,
    });
    expect(gelezen.onbekend.map(({ veld, waarde }) => [veld, waarde])).toEqual([
      ["peildatum", "2019-02-30"],
      ["partner", "svbb"],
      ["gegevens", "gezondheit"],
    ]);
    expect(gelezen.onbekend.find(({ veld }) => veld === "partner")?.nabij[0]).toBe("svb");
    expect(gelezen.onbekend.find(({ veld }) => veld === "gegevens")?.nabij).toContain("gezondheid");
  });

  it("houdt een onbekende waarde vast tot dat veld zelf wordt gekozen", () => {
    const adres = wijzigAdres("?domein=wmoo&partner=svbb", { partner: "svb" }, vandaag);
    expect(adres).toBe("domein=wmoo&partner=svb");
    expect(leesAdres(adres, w, vandaag).onbekend).toHaveLength(1);
    expect(wijzigAdres(adres, { domein: "wmo" }, vandaag)).toBe("domein=wmo&partner=svb");
  });

  it("is van wie ernaar vraagt, tenzij de link zegt van wie", () => {
    expect(vulDomeinAan("", "wmo")).toBe("domein=wmo");
    expect(vulDomeinAan("partner=svb", "wmo")).toBe("domein=wmo&partner=svb");
    for (const zoek of ["domein=jeugd&partner=svb", "?domein=jeugt", "domein="])
      expect(vulDomeinAan(zoek, "wmo")).toBe(zoek);
    expect(vulDomeinAan("partner=svb", null)).toBe("partner=svb");
  });

  it("laat niets in het adres staan dat geen deel van de vraag is", () => {
    expect(wijzigAdres("?domein=wmo&naam=Jansen&utm=x", { richting: "intern" })).toBe(
      "domein=wmo&richting=intern",
    );
  });
});
