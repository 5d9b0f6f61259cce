import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maakRegel, proefKennis, proefTabelversie, proefWoordenlijst } from "../../testing/index.ts";
import { arbitraireRegels, arbitraireVraag } from "../../testing/arbitraire-tabellen.ts";
import { checkTabelversie } from "../model/check-tabelversie.ts";
import type { Feiten } from "../model/feit.ts";
import type { Regel } from "../model/regel.ts";
import type { Antwoord } from "./antwoord.ts";
import { beantwoord } from "./beantwoord.ts";
import { renderMotivering } from "./motivering.ts";
import { leesVraag, type Vraag } from "./vraag.ts";

const VRAAG = {
  domein: "jeugd",
  richting: "opvragen",
  partner: "svb",
  gegevens: ["gewoon"],
  betrokkene: "client",
  doel: "heronderzoek",
  peildatum: "2019-08-11",
};

function regel(anders: Partial<Regel>): Regel {
  return maakRegel({
    id: "navragen",
    domein: "jeugd",
    richtingen: ["opvragen"],
    partners: ["svb"],
    gegevens: { draagt: ["gewoon"], zwijgt: false },
    doelen: ["heronderzoek"],
    voorwaarden: ["De jongere is leerplichtig en jonger dan 18 jaar.", "U vraagt niet te veel."],
    feiten: [
      { feit: "leerplichtig", is: true, voorwaarde: 1 },
      { feit: "leeftijd", van: null, tot: 18, voorwaarde: 1 },
    ],
    ...anders,
  });
}

function gelezen(feiten: unknown): Vraag {
  const uitkomst = leesVraag({ ...VRAAG, feiten }, proefWoordenlijst());
  if (!uitkomst.ok) throw new Error(uitkomst.fout.melding);
  return uitkomst.vraag;
}

function antwoordOp(feiten: Feiten | undefined, anders: Partial<Regel> = {}): Antwoord {
  return beantwoord(gelezen(feiten), proefTabelversie([regel(anders)]), proefKennis());
}

const voorwaarden = ({ waarschuwingen }: Antwoord) =>
  waarschuwingen.filter(({ soort }) => soort === "voorwaarde").map(({ tekst }) => tekst);

describe("facts of a question", () => {
  it("leave the conditions as warnings where they are not told", () => {
    const antwoord = antwoordOp(undefined);
    expect(antwoord.uitkomst).toBe("grondslag");
    expect(voorwaarden(antwoord)).toHaveLength(2);
    expect(voorwaarden(antwoordOp({ leerplichtig: true }))).toHaveLength(2);
  });

  it("take away the warning of a condition whose every fact is met, and say so in the why-tree", () => {
    const antwoord = antwoordOp({ leerplichtig: true, leeftijd: 17 });
    expect(antwoord.uitkomst).toBe("grondslag");
    expect(voorwaarden(antwoord)).toEqual(["U vraagt niet te veel."]);
    expect(renderMotivering(antwoord.motivering)).toContain(
      "De regel geldt als de jongere nog leerplichtig is en het gaat om iemand jonger dan 18 jaar. Dat klopt.",
    );
  });

  it("exclude the rule where one is not met, and name it among the near misses", () => {
    const antwoord = antwoordOp({ leerplichtig: false, leeftijd: 17 });
    expect(antwoord.uitkomst).toBe("geen-grondslag");
    expect(antwoord.bijna).toMatchObject([
      {
        regel: "navragen",
        ontbreekt: ["feiten"],
        uitleg: "Deze regel geldt alleen als de jongere nog leerplichtig is.",
      },
    ]);
    const ouder = antwoordOp({ leerplichtig: false, leeftijd: 18 });
    expect(ouder.bijna[0]?.uitleg).toBe(
      "Deze regel geldt alleen als de jongere nog leerplichtig is en het gaat om iemand jonger dan 18 jaar.",
    );
  });

  it("count an age from its first day and to its last", () => {
    const van18tot23 = {
      voorwaarden: ["Van 18 tot 23 jaar."],
      feiten: [{ feit: "leeftijd", van: 18, tot: 23, voorwaarde: 1 }],
    };
    const uitkomst = (leeftijd: number) => antwoordOp({ leeftijd }, van18tot23).uitkomst;
    expect([17, 18, 22, 23].map(uitkomst)).toEqual([
      "geen-grondslag",
      "grondslag",
      "grondslag",
      "geen-grondslag",
    ]);
  });

  it("keep a rule open that turns on one that is not told", () => {
    const beslissend: Partial<Regel> = {
      feiten: [{ feit: "verzuim", is: true, voorwaarde: 1, beslissend: true }],
    };
    const open = antwoordOp({ leeftijd: 17 }, beslissend);
    expect(open.uitkomst).toBe("onvolledig");
    expect(open.grondslagen.map((grondslag) => grondslag.open)).toEqual([["feiten"]]);
    expect(renderMotivering(open.motivering)).toContain("Nog te weten: of er verzuim is.");
    expect(antwoordOp({ verzuim: true }, beslissend).uitkomst).toBe("grondslag");
  });

  it("change nothing of a question that tells none, whatever rules could ask", () => {
    const zonder = (een: Regel): Regel => {
      const { feiten: _, ...rest } = een;
      return rest;
    };
    fc.assert(
      fc.property(arbitraireRegels, arbitraireVraag, (regels, gesteld) => {
        const { feiten: _, ...vraag } = gesteld;
        const gevraagd = regels.map((een): Regel => ({
          ...een,
          ...(een.feiten === undefined
            ? {}
            : { feiten: een.feiten.map(({ beslissend: _nu, ...rest }) => rest) }),
        }));
        const [met, niet] = [gevraagd, regels.map(zonder)].map((lijst) =>
          JSON.stringify(beantwoord(vraag, proefTabelversie(lijst), proefKennis())),
        );
        expect(met).toBe(niet);
      }),
    );
  });
});

describe("reading facts", () => {
  const fout = (feiten: unknown) => {
    const uitkomst = leesVraag({ ...VRAAG, feiten }, proefWoordenlijst());
    return uitkomst.ok ? null : uitkomst.fout;
  };

  it("refuses what does not exist, naming the field and what comes near", () => {
    expect(fout({ leerplichtigg: true })).toMatchObject({
      veld: "feiten.leerplichtigg",
      bekend: ["leerplichtig"],
    });
    expect(fout({ iets: true })?.bekend).toEqual(["leeftijd", "leerplichtig", "verzuim"]);
    expect(fout(["leerplichtig"])).toMatchObject({ veld: "feiten" });
  });

  it("refuses a value of another sort", () => {
    expect(fout({ leerplichtig: "ja" })).toMatchObject({ veld: "feiten.leerplichtig" });
    expect(fout({ leerplichtig: 1 })?.bekend).toEqual(["true", "false"]);
    expect(fout({ leeftijd: true })).toMatchObject({ veld: "feiten.leeftijd" });
  });

  it.each([-1, 1.5, 131, Number.NaN, "17", [], {}])("refuses %s as an age", (leeftijd) => {
    expect(fout({ leeftijd })).toMatchObject({ veld: "feiten.leeftijd" });
  });

  it.each([
    ["18", "18"],
    [17.5, "17"],
    [200, "130"],
    [-3, "0"],
    ["oud", "0"],
  ])("names the nearest age to %s", (leeftijd, naaste) => {
    expect(fout({ leeftijd })?.bekend).toEqual([naaste]);
  });

  it("does not find facts where the language keeps its own", () => {
    expect(fout(JSON.parse('{"__proto__": true}'))).toMatchObject({ veld: "feiten.__proto__" });
    expect(fout({ constructor: true })).toMatchObject({ veld: "feiten.constructor" });
  });

  it("takes null for not known, and keeps nothing where nothing is known", () => {
    expect(gelezen({ leeftijd: null, verzuim: true }).feiten).toEqual({ verzuim: true });
    expect(gelezen({ leeftijd: null })).not.toHaveProperty("feiten");
    expect(gelezen(null)).not.toHaveProperty("feiten");
  });

  it("refuses them of a version that knows none", () => {
    const { feiten: _, ...woordenlijst } = proefWoordenlijst();
    const uitkomst = leesVraag({ ...VRAAG, feiten: { leeftijd: 17 } }, woordenlijst);
    expect(uitkomst).toMatchObject({ ok: false, fout: { veld: "feiten.leeftijd" } });
  });
});

describe("checks of facts", () => {
  const bevindingen = (feiten: NonNullable<Regel["feiten"]>) =>
    checkTabelversie(proefTabelversie([regel({ feiten })]).inhoud).filter(({ pad }) =>
      pad.startsWith("regels.navragen.feiten"),
    );

  it("find one that does not exist, is of another sort or stands by no sentence", () => {
    expect(bevindingen([{ feit: "gedetineerd", is: true, voorwaarde: 1 }])).toHaveLength(1);
    expect(bevindingen([{ feit: "leeftijd", is: true, voorwaarde: 1 }])).toHaveLength(1);
    expect(bevindingen([{ feit: "verzuim", van: 3, tot: null, voorwaarde: 1 }])).toHaveLength(1);
    expect(bevindingen([{ feit: "verzuim", is: true, voorwaarde: 3 }])).toHaveLength(1);
  });

  it("find ages nobody has, and a fact that is asked twice", () => {
    expect(bevindingen([{ feit: "leeftijd", van: 23, tot: 23, voorwaarde: 1 }])).toHaveLength(1);
    expect(bevindingen([{ feit: "leeftijd", van: null, tot: null, voorwaarde: 1 }])).toHaveLength(1);
    const tegen = (is: boolean) => ({ feit: "verzuim", is, voorwaarde: 1 });
    expect(bevindingen([tegen(true), tegen(false)])).toHaveLength(1);
  });

  it("find a yes or no that is not said in words", () => {
    const { inhoud } = proefTabelversie();
    const { ja: _, ...stil } = inhoud.woordenlijst.feiten?.[1] ?? { ja: "", id: "" };
    const woordenlijst = { ...inhoud.woordenlijst, feiten: [stil] } as typeof inhoud.woordenlijst;
    expect(checkTabelversie({ ...inhoud, woordenlijst })).toEqual([
      expect.objectContaining({ pad: "feiten.leerplichtig" }),
    ]);
  });
});
