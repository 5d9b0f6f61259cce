import { datum, teVragenFeiten } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import { describe, expect, it } from "vitest";
import { leesAdres, schrijfAdres } from "./adres.ts";
import { beantwoordZoekVraag } from "./beantwoord-zoek-vraag.ts";
import type { ZoekVraag } from "./zoek-vraag.ts";

const { tabelversies, register } = await laadTabellen();
const versie = tabelversies.at(-1)!;
const w = versie.inhoud.woordenlijst;
const kennis = { tabelversies: [versie], register };
const vandaag = datum("2025-06-01");

/** Source 002, question 3: asking around is allowed for who is still under the plicht and plays truant. */
const regel = versie.inhoud.regels.find(({ id }) => id === "rmc-navragen-leerplichtig")!;
const NAVRAGEN: ZoekVraag = {
  domein: regel.domein,
  richting: regel.richtingen[0]!,
  partner: regel.partners[0]!,
  gegevens: [regel.gegevens.draagt[0] ?? "gewoon"],
  betrokkene: regel.betrokkenen === "zwijgt" ? null : regel.betrokkenen[0]!,
  doel: regel.doelen === "zwijgt" ? null : regel.doelen[0]!,
  herkomst: null,
  peildatum: vandaag,
};

function antwoordOp(vraag: ZoekVraag) {
  const beantwoord = beantwoordZoekVraag(vraag, versie, kennis, { bepalingen: [], uitzonderingsbeleid: [] });
  if ("fout" in beantwoord) throw new Error(beantwoord.fout.melding);
  return beantwoord.antwoord;
}

function gevraagd(vraag: ZoekVraag): [string, boolean][] {
  return teVragenFeiten(antwoordOp(vraag), vraag.feiten ?? {}, versie).map(({ term, beslissend }) => [
    term.id,
    beslissend,
  ]);
}

describe("feiten bij een vraag", () => {
  it("asks what the answer turns on", () => {
    expect(antwoordOp(NAVRAGEN).uitkomst).toBe("onvolledig");
    expect(gevraagd(NAVRAGEN)).toEqual([
      ["leer-of-kwalificatieplichtig", true],
      ["verzuim", true],
    ]);
  });

  it("has an answer once they are told, and still shows them", () => {
    const verteld = { ...NAVRAGEN, feiten: { "leer-of-kwalificatieplichtig": true, verzuim: true } };
    expect(antwoordOp(verteld).uitkomst).toBe("grondslag");
    expect(gevraagd(verteld).map(([id]) => id)).toEqual(["leer-of-kwalificatieplichtig", "verzuim"]);
  });

  it("keeps a fact that closed the rule where it can be changed", () => {
    const dicht = { ...NAVRAGEN, feiten: { verzuim: false } };
    expect(antwoordOp(dicht).uitkomst).not.toBe("grondslag");
    expect(gevraagd(dicht).map(([id]) => id)).toContain("verzuim");
  });

  it("asks nothing where no rule does", () => {
    expect(gevraagd({ ...NAVRAGEN, domein: "wmo", partner: "svb", doel: "heronderzoek" })).toEqual([]);
  });
});

describe("feiten in het adres", () => {
  const verteld = { ...NAVRAGEN, feiten: { leeftijd: 17, verzuim: true, startkwalificatie: false } };

  it("come back as they were written, in one order", () => {
    const adres = schrijfAdres(verteld);
    expect(adres).toContain("feiten=leeftijd:17,startkwalificatie:nee,verzuim:ja");
    expect(leesAdres(adres, w, vandaag)).toEqual({ vraag: verteld, onbekend: [] });
  });

  it("names what is no fact, and keeps the rest", () => {
    const { vraag, onbekend } = leesAdres(
      "feiten=leeftijd:200,naam:Jan,verzuim:ja,verzuim:misschien",
      w,
      vandaag,
    );
    expect(vraag.feiten).toEqual({ verzuim: true });
    expect(onbekend.map(({ waarde }) => waarde)).toEqual(["leeftijd:200", "naam:Jan", "verzuim:misschien"]);
  });

  it("is empty again when nothing is told", () => {
    expect(schrijfAdres({ ...verteld, feiten: {} })).not.toContain("feiten");
    expect(leesAdres("", w, vandaag).vraag.feiten).toBeUndefined();
  });
});
