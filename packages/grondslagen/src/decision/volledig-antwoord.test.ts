import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraireRegels, arbitraireVraag } from "../../testing/arbitraire-tabellen.ts";
import { zonderReden } from "../../testing/zonder-reden.ts";
import { maakRegel, proefKennis, proefTabelversie } from "../../testing/proef-tabelversie.ts";
import type { Regel } from "../model/regel.ts";
import type { Antwoord, Dimensiewijziging } from "./antwoord.ts";
import { beantwoord } from "./beantwoord.ts";
import { renderMotivering } from "./motivering.ts";
import { leesVraag, type Vraag } from "./vraag.ts";
import { isTeMaken, vraagMetWijziging, wijzigingVan, wijzignood } from "./wijziging.ts";

const VRAAG = {
  domein: "wmo",
  richting: "opvragen",
  partner: "svb",
  gegevens: ["gewoon"],
  betrokkene: "client",
  doel: "heronderzoek",
  herkomst: null,
  peildatum: "2019-08-11",
};

// The words are the same whatever the rules: made once, because a property reads thousands of questions.
const { woordenlijst } = proefTabelversie().inhoud;

function gelezen(ruw: object): Vraag | null {
  const uitslag = leesVraag({ ...ruw }, woordenlijst);
  return uitslag.ok ? uitslag.vraag : null;
}

function antwoordOp(regels: readonly Regel[], anders: object = {}): Antwoord {
  const vraag = gelezen({ ...VRAAG, ...anders });
  if (vraag === null) throw new Error("refused");
  return beantwoord(vraag, proefTabelversie([...regels]), proefKennis());
}

describe("how binding", () => {
  const met = (binding: Regel["binding"], anders: object = {}) =>
    maakRegel({ id: `r.${binding}`, binding, ...anders });

  it.each([
    ["a duty", [met("verplichting")], "verplicht"],
    ["a power", [met("bevoegdheid")], "bevoegd"],
    ["a duty beside a power", [met("bevoegdheid"), met("verplichting")], "verplicht"],
    ["a source that does not say", [met("niet-vermeld")], "onbekend"],
    ["a source that contradicts itself", [met("betwist")], "onbekend"],
    ["a duty in doubt", [met("verplichting", { controle: "betwist" })], "onbekend"],
  ])("%s", (_wat, regels, graad) => {
    const antwoord = antwoordOp(regels);
    expect([antwoord.uitkomst, antwoord.graad]).toEqual(["grondslag", graad]);
  });

  it("is that of its weakest part", () => {
    const regels = [met("verplichting"), met("bevoegdheid", { richtingen: ["verstrekken"] })];
    expect(antwoordOp(regels, { richting: "uitwisselen" }).graad).toBe("bevoegd");
    expect(antwoordOp(regels).graad).toBe("verplicht");
    expect(antwoordOp(regels).grondslagen.map(({ graad }) => graad)).toEqual(["verplicht"]);
  });

  it("is nothing without a basis", () => {
    expect(antwoordOp([met("verplichting")], { partner: "uwv" }).graad).toBeNull();
    expect(antwoordOp([met("verplichting")], { doel: null }).graad).toBeNull();
  });
});

describe("what is open", () => {
  const regels = [
    maakRegel({ id: "a", doelen: ["heronderzoek"], betrokkenen: ["client"] }),
    maakRegel({ id: "b", doelen: ["suwi"], betrokkenen: ["client", "inwonend-kind"] }),
    maakRegel({ id: "c", partners: ["uwv"], doelen: ["behoefte-participatie-zelfredzaamheid"] }),
  ];

  it("names the values that lead to a rule, and not those of rules that are out", () => {
    expect(antwoordOp(regels, { doel: null }).onopgelost).toEqual([
      { dimensie: "doel", waarden: ["heronderzoek", "suwi"] },
    ]);
    expect(antwoordOp(regels, { doel: null, betrokkene: null }).onopgelost).toEqual([
      { dimensie: "betrokkene", waarden: ["client", "inwonend-kind"] },
      { dimensie: "doel", waarden: ["heronderzoek", "suwi"] },
    ]);
    expect(antwoordOp(regels).onopgelost).toEqual([]);
  });

  it("has no values where the source does not decide it, and then says what can be asked instead", () => {
    const zwijgt = [maakRegel({ gegevens: { draagt: [], zwijgt: true } })];
    const antwoord = antwoordOp(zwijgt, { gegevens: ["gezondheid"] });
    expect(antwoord.onopgelost).toEqual([{ dimensie: "gegevens", waarden: [] }]);
    expect(renderMotivering(antwoord.motivering)).toContain(
      "? Onbeslist: de soort gegevens. De bron zegt daar niet genoeg over.",
    );
  });

  it("offers no other change as long as choosing is enough", () => {
    expect(antwoordOp(regels, { doel: null }).kleinsteWijziging).toBeNull();
  });
});

describe("the smallest change", () => {
  it("says what to ask otherwise", () => {
    const regels = [maakRegel({ id: "a", richtingen: ["verstrekken"] }), maakRegel({ id: "b" })];
    const antwoord = antwoordOp(regels, { gegevens: ["gezondheid"] });
    expect(antwoord.kleinsteWijziging).toEqual({
      regel: "b",
      wijzig: [{ dimensie: "gegevens", naar: ["gewoon"] }],
      uitleg: "Er is wel een regel als het alleen gaat om gewone persoonsgegevens.",
    });
  });

  it("is none where only the date stands in the way, and the near miss says so", () => {
    const oud = maakRegel({ geldig: { van: null, tot: gelezen(VRAAG)!.peildatum } });
    const antwoord = antwoordOp([oud]);
    expect(antwoord.kleinsteWijziging).toBeNull();
    expect(antwoord.bijna).toEqual([
      {
        regel: "proef.regel",
        ontbreekt: ["peildatum"],
        uitleg: "Deze regel gold tot en met 10 augustus 2019. De datum is niet te veranderen.",
        wijzig: [{ dimensie: "peildatum", naar: [] }],
      },
    ]);
  });

  it("says which rule came after one that ended, where the tables hold it", () => {
    const tot = gelezen(VRAAG)!.peildatum;
    const oud = maakRegel({ id: "oud", geldig: { van: null, tot } });
    const na = maakRegel({ id: "na", geldig: { van: tot, tot: null }, betrokkenen: ["uitwonend-kind"] });
    const uitlegVan = (anders: object) =>
      antwoordOp([oud, { ...na, ...anders }]).bijna.find(({ regel }) => regel === "oud")?.uitleg;
    expect(uitlegVan({})).toMatch(
      /^Deze regel gold tot en met 10 augustus 2019\. Vanaf 11 augustus 2019 staat hierover een andere regel in de tabellen: .+ De datum/,
    );
    for (const anders of [{ domein: "jeugd" }, { richtingen: ["verstrekken"] }, { partners: ["uwv"] }])
      expect(uitlegVan(anders)).not.toContain("andere regel");
  });

  it("is found behind ten nearer rules that nobody can reach", () => {
    const oud = Array.from({ length: 12 }, (_, nummer) =>
      maakRegel({ id: `oud.${nummer}`, geldig: { van: null, tot: gelezen(VRAAG)!.peildatum } }),
    );
    const antwoord = antwoordOp([...oud, maakRegel({ id: "ander", partners: ["uwv"] })]);
    expect(antwoord.bijna.map(({ regel }) => regel)).not.toContain("ander");
    expect(antwoord.kleinsteWijziging).toMatchObject({ regel: "ander", wijzig: [{ naar: ["uwv"] }] });
  });

  it("never leads to a partner whose origin the rule does not allow", () => {
    const regels = [
      maakRegel({
        richtingen: ["intern"],
        partners: ["domein-jeugd", "domein-werk-en-inkomen"],
        herkomst: ["participatiewet"],
      }),
    ];
    const intern = { richting: "intern", partner: "domein-jeugd" };
    expect(antwoordOp(regels, intern).kleinsteWijziging?.wijzig).toEqual([
      { dimensie: "partner", naar: ["domein-werk-en-inkomen"] },
    ]);
  });
});

/** One value of each list, whichever: all of them must do. */
function metKeuze(wijzig: readonly Dimensiewijziging[], keuze: number): Dimensiewijziging[] {
  return wijzig.map(({ dimensie, naar }) => ({ dimensie, naar: [naar[keuze % naar.length] ?? ""] }));
}

describe("for every table and question", () => {
  const gevallen = fc.tuple(arbitraireRegels, arbitraireVraag, fc.nat(20));
  /** As it was asked: within the gemeente the partner brings the origin along. */
  const gesteld = (vraag: Vraag) =>
    gelezen({ ...vraag, herkomst: vraag.richting === "intern" ? null : vraag.herkomst });
  const draagt = (antwoord: Antwoord, id: string) =>
    antwoord.grondslagen.some(({ regel, open }) => regel === id && open.length === 0);

  it("a near miss whose change is made carries the question", () => {
    fc.assert(
      fc.property(gevallen, ([regels, eerst, keuze]) => {
        const vraag = gesteld(eerst);
        fc.pre(vraag !== null);
        const versie = proefTabelversie(regels);
        const w = versie.inhoud.woordenlijst;
        const { bijna, kleinsteWijziging } = beantwoord(vraag, versie, proefKennis());
        const alle = [...bijna, ...(kleinsteWijziging === null ? [] : [kleinsteWijziging])];
        for (const { regel, wijzig } of alle.filter((een) => isTeMaken(een.wijzig)))
          for (const gemaakt of [wijzig, metKeuze(wijzig, keuze)]) {
            const anders = gelezen(vraagMetWijziging(vraag, gemaakt, w));
            if (anders === null)
              throw new Error(`the changed question is refused: ${JSON.stringify(gemaakt)}`);
            expect(draagt(beantwoord(anders, versie, proefKennis()), regel)).toBe(true);
          }
      }),
      { numRuns: 400 },
    );
  });

  it("every outcome is motivated", () => {
    fc.assert(
      fc.property(gevallen, ([regels, eerst]) => {
        const vraag = gesteld(eerst);
        fc.pre(vraag !== null);
        expect(zonderReden(beantwoord(vraag, proefTabelversie(regels), proefKennis()))).toEqual([]);
      }),
    );
  });

  it("no rule is nearer than the smallest change", () => {
    fc.assert(
      fc.property(gevallen, ([regels, eerst]) => {
        const vraag = gesteld(eerst);
        fc.pre(vraag !== null);
        const versie = proefTabelversie(regels);
        const w = versie.inhoud.woordenlijst;
        const { bijna, bijnaTotaal, kleinsteWijziging } = beantwoord(vraag, versie, proefKennis());
        fc.pre(kleinsteWijziging !== null);
        const getoond = bijna.find(({ regel }) => regel === kleinsteWijziging.regel);
        for (const nabij of bijna) {
          const regel = regels.find(({ id }) => id === nabij.regel)!;
          if (!isTeMaken(wijzigingVan(regel, wijzignood({ regel, ontbreekt: nabij.ontbreekt }, vraag, w), w)))
            continue;
          expect(getoond).toBeDefined();
          expect(nabij.ontbreekt.length).toBeGreaterThanOrEqual(getoond!.ontbreekt.length);
        }
        expect(bijnaTotaal).toBeGreaterThan(0);
      }),
    );
  });

  it("choosing what is open, as it says, gives a rule", () => {
    fc.assert(
      fc.property(gevallen, ([regels, eerst]) => {
        const vraag = gesteld(eerst);
        fc.pre(vraag !== null && vraag.gegevens.length === 1 && vraag.richting !== "uitwisselen");
        const versie = proefTabelversie(regels);
        const { onopgelost, grondslagen } = beantwoord(vraag, versie, proefKennis());
        const kiesbaar = onopgelost.filter(({ waarden }) => waarden.length > 0);
        for (const { regel, open } of grondslagen) {
          if (
            open.length === 0 ||
            open.includes("feiten") ||
            !open.every((d) => kiesbaar.some(({ dimensie }) => dimensie === d))
          )
            continue;
          const van = regels.find(({ id }) => id === regel)!;
          const wijzig = wijzigingVan(
            van,
            wijzignood({ regel: van, ontbreekt: [] }, vraag, versie.inhoud.woordenlijst),
            versie.inhoud.woordenlijst,
          );
          for (const { dimensie, naar } of wijzig.filter((een) => open.includes(een.dimensie))) {
            const waarden = kiesbaar.find((een) => een.dimensie === dimensie)?.waarden ?? [];
            expect(waarden.some((waarde) => naar.includes(waarde))).toBe(true);
          }
        }
      }),
    );
  });
});
