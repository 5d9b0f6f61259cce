import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maakRegel, proefKennis, proefTabelversie, selecteerNaief } from "../testing/index.ts";
import { arbitraireRegels, arbitraireVraag } from "../testing/arbitraire-tabellen.ts";
import {
  beantwoord,
  compileer,
  datum,
  hercompileer,
  indexVan,
  selecteer,
  verwoordSelectie,
  type Antwoord,
  type Regel,
  type Regelindex,
  type Regelwijziging,
  type Vraag,
} from "../src/index.ts";
import { MAX_ERNAAST } from "../src/decision/gecompileerd/hercompileer.ts";

const RANG: Readonly<Record<Antwoord["uitkomst"], number>> = {
  "geen-grondslag": 0,
  onvolledig: 1,
  grondslag: 2,
};

function antwoordVan(regels: Regel[], vraag: Vraag): Antwoord {
  return beantwoord(vraag, proefTabelversie(regels), proefKennis());
}

/** As many rules as a segment cannot hold, from a few models. */
function veel(modellen: readonly Regel[], aantal: number): Regel[] {
  return Array.from({ length: aantal }, (_, nummer) => ({
    ...(modellen[nummer % modellen.length] as Regel),
    id: `regel-${nummer}`,
  }));
}

/** A question that this rule carries. */
function vraagBij({ domein, richtingen, partners, gegevens, doelen }: Regel): Vraag {
  return {
    id: "x",
    domein,
    richting: richtingen[0] as string,
    partner: partners[0] as string,
    gegevens: [gegevens.draagt[0] ?? "gewoon"],
    betrokkene: "client",
    doel: doelen === "zwijgt" ? null : (doelen[0] as string),
    herkomst: null,
    peildatum: datum("2019-08-11"),
    tabelversie: null,
    wetsvoorstel: null,
  };
}

describe("the index of the rules", () => {
  it("gives the answer that comparing every rule gives, to the letter", () => {
    fc.assert(
      fc.property(arbitraireRegels, fc.array(arbitraireVraag, { minLength: 5 }), (regels, vragen) => {
        const versie = proefTabelversie(regels);
        const kennis = proefKennis();
        for (const vraag of vragen) {
          const naief = verwoordSelectie(vraag, versie, kennis, selecteerNaief(vraag, versie.inhoud));
          expect(JSON.stringify(beantwoord(vraag, versie, kennis))).toBe(JSON.stringify(naief));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("gives it over thousands of rules", () => {
    // Reading them takes longer than asking: fewer where it is done for each change that is made to the code.
    const aantal = process.env["PROFIEL"] === "mutatie" ? 1_500 : 13_000;
    fc.assert(
      fc.property(
        arbitraireRegels.filter((regels) => regels.length > 10),
        fc.array(arbitraireVraag, { minLength: 3 }),
        (modellen, vragen) => {
          const { inhoud } = proefTabelversie(veel(modellen, aantal));
          for (const vraag of vragen)
            expect(selecteer(indexVan(inhoud), vraag)).toEqual(selecteerNaief(vraag, inhoud));
        },
      ),
      { numRuns: 2 },
    );
  });

  it("keeps its answers when the same question comes again, after others", () => {
    fc.assert(
      fc.property(arbitraireRegels, arbitraireVraag, arbitraireVraag, (regels, vraag, tussendoor) => {
        const versie = proefTabelversie(regels);
        const eerst = JSON.stringify(beantwoord(vraag, versie, proefKennis()));
        beantwoord(tussendoor, versie, proefKennis());
        expect(JSON.stringify(beantwoord(vraag, versie, proefKennis()))).toBe(eerst);
      }),
    );
  });
});

describe("what rules do to an answer", () => {
  it("one rule more takes no basis away and lowers no outcome", () => {
    fc.assert(
      fc.property(arbitraireRegels, fc.nat(), arbitraireVraag, (regels, plaats, vraag) => {
        const meer = regels.length === 0 ? [] : regels.toSpliced(plaats % regels.length, 1);
        const [zonder, met] = [antwoordVan(meer, vraag), antwoordVan(regels, vraag)];
        const vast = (antwoord: Antwoord) => antwoord.grondslagen.filter(({ open }) => open.length === 0);
        expect(RANG[met.uitkomst]).toBeGreaterThanOrEqual(RANG[zonder.uitkomst]);
        const ids = vast(met).map(({ regel }) => regel);
        expect(ids).toEqual(expect.arrayContaining(vast(zonder).map(({ regel }) => regel)));
      }),
    );
  });

  it("their order has no meaning", () => {
    const inhoudVan = ({ uitkomst, grondslagen, bijnaTotaal, waarschuwingen }: Antwoord) => ({
      uitkomst,
      grondslagen: grondslagen.toSorted((a, b) => (a.regel < b.regel ? -1 : 1)),
      bijnaTotaal,
      waarschuwingen: waarschuwingen.map(({ soort }) => soort).toSorted(),
    });
    fc.assert(
      fc.property(arbitraireRegels, arbitraireVraag, (regels, vraag) => {
        expect(inhoudVan(antwoordVan(regels.toReversed(), vraag))).toEqual(
          inhoudVan(antwoordVan(regels, vraag)),
        );
      }),
    );
  });
});

describe("recompiling", () => {
  const wijziging = (
    regels: readonly Regel[],
    soort: number,
    plaats: number,
    ander: Regel,
    nummer: number,
  ): Regelwijziging => {
    const regel = regels[plaats % regels.length] as Regel;
    if (soort === 0) return { soort: "verwijder", id: regel.id, domein: regel.domein };
    // By its step: an id is never given twice.
    if (soort === 1) return { soort: "voegToe", regel: { ...ander, id: `nieuw-${nummer}` } };
    return { soort: "vervang", regel: { ...ander, id: regel.id, domein: regel.domein } };
  };
  const toegepast = (regels: readonly Regel[], w: Regelwijziging): Regel[] => {
    if (w.soort === "voegToe") return [...regels, w.regel];
    if (w.soort === "verwijder") return regels.filter(({ id }) => id !== w.id);
    return regels.map((regel) => (regel.id === w.regel.id ? w.regel : regel));
  };
  const stap = fc.record({ soort: fc.nat(2), plaats: fc.nat(1000), ander: fc.nat(1000) });

  it("gives the index that compiling anew gives, and leaves the old one as it was", () => {
    fc.assert(
      fc.property(
        arbitraireRegels.filter(({ length }) => length > 6),
        fc.array(stap, { minLength: 1, maxLength: 5 }),
        fc.array(arbitraireVraag, { minLength: 4 }),
        (begin, stappen, vragen) => {
          const voor = proefTabelversie(begin).inhoud;
          const oud = compileer(voor);
          let regels: Regel[] = begin;
          let index = oud;
          for (const [nummer, { soort, plaats, ander }] of stappen.entries()) {
            const w = wijziging(regels, soort, plaats, begin[ander % begin.length] as Regel, nummer);
            regels = toegepast(regels, w);
            index = hercompileer(index, [w]) ?? index;
          }
          const na = { ...voor, regels };
          for (const vraag of vragen) {
            expect(selecteer(index, vraag)).toEqual(selecteerNaief(vraag, na));
            expect(selecteer(oud, vraag)).toEqual(selecteerNaief(vraag, voor));
          }
        },
      ),
    );
  });

  it("compiles a domain anew when many of its rules changed, with the same answers", () => {
    const { inhoud } = proefTabelversie();
    const model = inhoud.regels[0] as Regel;
    const regels = veel([model], 3_000);
    const erbij = veel([model], 3_000 + MAX_ERNAAST + 1).slice(3_000);
    const weg = regels.slice(100, 200);
    const wijzigingen: Regelwijziging[] = [
      ...weg.map(({ id, domein }): Regelwijziging => ({ soort: "verwijder", id, domein })),
      ...erbij.map((regel): Regelwijziging => ({ soort: "voegToe", regel })),
    ];
    const vraag = vraagBij(model);
    const blijft = regels.filter((regel) => !weg.includes(regel));
    for (const aantal of [100, 150, wijzigingen.length]) {
      const nu = { ...inhoud, regels: [...blijft, ...erbij.slice(0, aantal - 100)] };
      const index = hercompileer(compileer({ ...inhoud, regels }), wijzigingen.slice(0, aantal));
      expect(index?.domeinen.get(model.domein)?.delen).toHaveLength(aantal === 150 ? 2 : 1);
      expect(selecteer(index as Regelindex, vraag)).toEqual(selecteerNaief(vraag, nu));
    }
  });

  it("takes a changed rule from beside the others, and not the one it replaced", () => {
    const { inhoud } = proefTabelversie();
    const regel = inhoud.regels[0] as Regel;
    const anders = { ...regel, partners: ["niemand"] };
    const index = compileer(inhoud);
    const eens = hercompileer(index, [{ soort: "vervang", regel: anders }]);
    const terug = hercompileer(eens as Regelindex, [{ soort: "vervang", regel }]);
    const vraag = vraagBij(regel);
    expect(selecteer(terug as Regelindex, vraag)).toEqual(selecteer(index, vraag));
    const verwijder = { soort: "verwijder", id: regel.id, domein: regel.domein } as const;
    const leeg = hercompileer(eens as Regelindex, [verwijder]);
    expect(hercompileer(leeg as Regelindex, [verwijder])).toBeNull();
    expect(hercompileer(index, [verwijder, verwijder])).toBeNull();
  });

  it("keeps the order of the table, also for what was changed since and now stands beside the others", () => {
    const { inhoud } = proefTabelversie();
    const regels = veel([maakRegel()], 5);
    const eerste = { ...(regels[1] as Regel), opmerkingen: [] };
    const wijzigingen: Regelwijziging[] = [
      { soort: "vervang", regel: eerste },
      { soort: "verwijder", id: "regel-2", domein: eerste.domein },
    ];
    const index = hercompileer(compileer({ ...inhoud, regels }), wijzigingen) as Regelindex;
    const { elementen } = selecteer(index, vraagBij(eerste));
    expect(
      elementen.map(({ dragend }) => dragend.map(({ regel, volgorde }) => [regel.id, volgorde])),
    ).toEqual([
      [
        ["regel-0", 0],
        ["regel-1", 1],
        ["regel-3", 2],
        ["regel-4", 3],
      ],
    ]);
    // The same for those that nearly apply.
    const { nabij } = selecteer(index, { ...vraagBij(eerste), doel: "anders" });
    expect(nabij.map(({ regel, volgorde }) => [regel.id, volgorde])).toEqual([
      ["regel-0", 0],
      ["regel-1", 1],
      ["regel-3", 2],
      ["regel-4", 3],
    ]);
  });

  it("refuses a change of a rule that is not there", () => {
    const { inhoud } = proefTabelversie();
    const regel = { ...(inhoud.regels[0] as Regel), id: "onbekend" };
    expect(hercompileer(compileer(inhoud), [{ soort: "vervang", regel }])).toBeNull();
  });
});
