import { describe, expect, it } from "vitest";
import { maakRegel, proefKennis, proefTabelversie, proefWoordenlijst } from "../../testing/index.ts";
import type { Feiten } from "../model/feit.ts";
import type { Antwoord } from "./antwoord.ts";
import { beantwoord } from "./beantwoord.ts";
import { leeftijdsgrens } from "./leeftijdsgrens.ts";
import { teVragenFeiten } from "./te-vragen-feiten.ts";
import { vraagMetFeiten } from "./vraag-met-feiten.ts";
import { leesVraag } from "./vraag.ts";

const beslissend = true;

/** Holds for who is still under the plicht and plays truant: both decide. */
const NAVRAGEN = maakRegel({
  id: "navragen",
  voorwaarden: ["Alleen wie leerplichtig is en verzuimt."],
  feiten: [
    { feit: "leerplichtig", is: true, beslissend, voorwaarde: 1 },
    { feit: "verzuim", is: true, beslissend, voorwaarde: 1 },
  ],
});
/** The other way, up to 23: the age does not decide, it is a condition. */
const INKIJKEN = maakRegel({
  id: "inkijken",
  partners: ["uwv"],
  voorwaarden: ["Tot 23 jaar."],
  feiten: [{ feit: "leeftijd", van: 18, tot: 23, voorwaarde: 1 }],
});
const versie = proefTabelversie([NAVRAGEN, INKIJKEN]);

function antwoordOp(feiten: Feiten | undefined, partner = "svb"): Antwoord {
  const gelezen = leesVraag(
    {
      domein: "wmo",
      richting: "opvragen",
      partner,
      gegevens: ["gewoon"],
      betrokkene: "client",
      doel: "heronderzoek",
      peildatum: "2019-08-11",
      ...(feiten === undefined ? {} : { feiten }),
    },
    proefWoordenlijst(),
  );
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return beantwoord(gelezen.vraag, versie, proefKennis());
}

const gevraagd = (antwoord: Antwoord, gegeven: Feiten = {}) =>
  teVragenFeiten(antwoord, gegeven, versie).map((feit) => [feit.term.id, feit.beslissend]);

describe("te vragen feiten", () => {
  it("zijn waarop het antwoord draait, en alleen die", () => {
    const antwoord = antwoordOp(undefined);
    expect(antwoord.uitkomst).toBe("onvolledig");
    expect(antwoord.onopgelost).toEqual([{ dimensie: "feiten", waarden: ["leerplichtig", "verzuim"] }]);
    expect(gevraagd(antwoord)).toEqual([
      ["leerplichtig", true],
      ["verzuim", true],
    ]);
  });

  it("noemen niet wat al is verteld, als de regel nog op iets anders wacht", () => {
    const feiten = { leerplichtig: true };
    const antwoord = antwoordOp(feiten);
    expect(antwoord.uitkomst).toBe("onvolledig");
    expect(antwoord.onopgelost).toEqual([{ dimensie: "feiten", waarden: ["verzuim"] }]);
    // It keeps its place in the list all the same.
    expect(gevraagd(antwoord, { ...feiten, leeftijd: 17 })).toEqual([
      ["leerplichtig", false],
      ["verzuim", true],
      ["leeftijd", false],
    ]);
  });

  it("blijven staan als ze zijn verteld, ook als de regel dan geldt", () => {
    const feiten = { leerplichtig: true, verzuim: true };
    const antwoord = antwoordOp(feiten);
    expect(antwoord.uitkomst).toBe("grondslag");
    expect(gevraagd(antwoord)).toEqual([
      ["leerplichtig", false],
      ["verzuim", false],
    ]);
  });

  it("van een regel die door één feit niet geldt, worden allemaal gevraagd", () => {
    const antwoord = antwoordOp({ verzuim: false });
    expect(antwoord.uitkomst).toBe("geen-grondslag");
    expect(gevraagd(antwoord).map(([id]) => id)).toEqual(["leerplichtig", "verzuim"]);
  });

  it("van een regel die ook om iets anders niet geldt, worden niet gevraagd", () => {
    const antwoord = antwoordOp({ verzuim: false }, "huisarts");
    expect(gevraagd(antwoord)).toEqual([]);
    expect(gevraagd(antwoord, { verzuim: false })).toEqual([["verzuim", false]]);
  });

  it("die niet beslissen, worden wel gevraagd bij een regel die geldt", () => {
    expect(gevraagd(antwoordOp(undefined, "uwv"))).toEqual([["leeftijd", false]]);
  });

  it("die beslissen, staan vooraan, ook waar de woordenlijst een ander eerst noemt", () => {
    expect(gevraagd(antwoordOp(undefined), { leeftijd: 17 })).toEqual([
      ["leerplichtig", true],
      ["verzuim", true],
      ["leeftijd", false],
    ]);
  });
});

describe("leeftijdsgrens", () => {
  it.each([
    [0, 0],
    [17, 0],
    [18, 18],
    [22, 18],
    [23, 23],
    [40, 23],
  ])("van %i jaar zegt de vraag niet meer dan %i", (leeftijd, grens) => {
    expect(leeftijdsgrens("leeftijd", leeftijd, versie)).toBe(grens);
  });

  it("kijkt alleen naar wat over dit feit gaat", () => {
    expect(leeftijdsgrens("iets-anders", 40, versie)).toBe(0);
    expect(leeftijdsgrens("leerplichtig", 40, versie)).toBe(0);
  });

  it("telt ook wat een uitspraak vraagt", () => {
    const { inhoud } = versie;
    const [uitspraak] = inhoud.uitspraken;
    const met = {
      inhoud: {
        ...inhoud,
        uitspraken: [
          { ...uitspraak!, feiten: [{ feit: "leeftijd", van: 27, tot: null, beslissend: false }] },
        ],
      },
    };
    expect(leeftijdsgrens("leeftijd", 40, met as never)).toBe(27);
  });
});

describe("een vraag met wat is verteld", () => {
  const vraag = (partner: string, verteld: Feiten) => {
    const gesteld: (Feiten | undefined)[] = [];
    const uit = vraagMetFeiten(
      verteld,
      versie,
      (feiten) => {
        gesteld.push(feiten);
        return antwoordOp(feiten, partner);
      },
      (antwoord) => antwoord,
    );
    return { ...uit, gesteld };
  };

  it("stuurt mee wat de regels vragen, en niets anders", () => {
    const { gesteld, beantwoord: antwoord } = vraag("svb", {
      leerplichtig: true,
      verzuim: true,
      leeftijd: 16,
    });
    expect(gesteld).toEqual([undefined, { leerplichtig: true, verzuim: true }]);
    expect(antwoord.uitkomst).toBe("grondslag");
  });

  it("stuurt een leeftijd als de laagste die de tabellen gelijk behandelen", () => {
    expect(vraag("uwv", { leeftijd: 21, verzuim: true }).gesteld).toEqual([undefined, { leeftijd: 18 }]);
    expect(vraag("uwv", { leeftijd: 17 }).beantwoord.uitkomst).toBe("geen-grondslag");
  });

  it("vraagt één keer als niets is verteld, en zegt wat nog te vragen is", () => {
    const { gesteld, gevraagd: nog } = vraag("svb", {});
    expect(gesteld).toEqual([undefined]);
    expect(nog).toEqual([
      { id: "leerplichtig", soort: "ja-nee", beslissend: true },
      { id: "verzuim", soort: "ja-nee", beslissend: true },
    ]);
  });

  it("onthoudt dat een feit besliste, ook als het daarna is verteld", () => {
    const { gevraagd: nog } = vraag("svb", { leerplichtig: true, verzuim: true });
    expect(nog.map((feit) => feit.beslissend)).toEqual([true, true]);
  });

  it("vraagt niets waar er geen antwoord is", () => {
    const uit = vraagMetFeiten(
      { verzuim: true },
      versie,
      () => "geweigerd",
      () => null,
    );
    expect(uit).toEqual({ beantwoord: "geweigerd", gevraagd: [] });
  });
});
