import { describe, expect, it } from "vitest";
import { maakRegel, proefHash, proefTabelversie } from "../../testing/index.ts";
import type { Regel } from "../model/regel.ts";
import { datum } from "../time/datum.ts";
import { keurSet, type TeKeuren } from "./keur-set.ts";
import { maakTabelversie } from "./publiceer.ts";

const nieuwste = maakTabelversie(proefTabelversie([maakRegel({ id: "een" })]).inhoud, proefHash);
function keur(regels: Regel[], anders: Partial<TeKeuren> = {}) {
  const inhoud = { ...nieuwste.inhoud, regels };
  return keurSet({ inhoud, nieuwste, punten: [], op: datum("2026-11-22"), ...anders });
}
const beeindigd = maakRegel({ id: "een", geldig: { van: null, tot: datum("2019-08-01") } });
const opvolger = maakRegel({
  id: "twee",
  geldig: { van: datum("2019-09-01"), tot: null },
  laatstGecontroleerd: datum("2026-11-01"),
});

describe("keurSet", () => {
  it("says what the set brings, as warnings that do not block", () => {
    expect(keur([beeindigd, opvolger])).toEqual([
      {
        code: "keuring",
        blokkeert: null,
        plaats: "regels.een.geldig",
        melding: expect.stringContaining("Van 1 augustus 2019 tot en met 31 augustus 2019 geldt er niets"),
        herstel: expect.stringMatching(/\.$/),
      },
    ]);
  });

  it("keeps silent about what was there before", () => {
    const oud = { ...nieuwste, inhoud: { ...nieuwste.inhoud, regels: [beeindigd, opvolger] } };
    expect(keur([beeindigd, opvolger], { nieuwste: oud })).toEqual([]);
    expect(keur([maakRegel({ id: "een" })])).toEqual([]);
  });

  it("does not repeat what the check list already blocks on", () => {
    const { woordenlijst } = nieuwste.inhoud;
    const partners = woordenlijst.partners.map((term) =>
      term.id === "svb" ? { ...term, geldig: { van: null, tot: datum("2021-01-01") } } : term,
    );
    const inhoud = { ...nieuwste.inhoud, woordenlijst: { ...woordenlijst, partners } };
    const punt = {
      code: "regel-na-einde",
      blokkeert: "beoordeling",
      plaats: "regel een, geldig.tot",
    } as const;
    expect(keur([], { inhoud }).map(({ plaats }) => plaats)).toEqual(["regels.een.geldig"]);
    expect(keur([], { inhoud, punten: [{ ...punt, melding: "…", herstel: "…" }] })).toEqual([]);
  });

  it("asks for an example of a rule that is new, not of what was there", () => {
    const twee = maakRegel({ id: "twee", doelen: ["onderzoek-maatschappelijke-ondersteuning"] });
    const zonder = keur([maakRegel({ id: "een" }), twee], { metVoorbeeld: new Set() });
    expect(zonder.filter(({ melding }) => melding.startsWith("Geen voorbeeld"))).toMatchObject([
      { plaats: "regels.twee", blokkeert: null },
    ]);
    const met = keur([maakRegel({ id: "een" }), twee], { metVoorbeeld: new Set(["twee"]) });
    expect(met.filter(({ melding }) => melding.startsWith("Geen voorbeeld"))).toEqual([]);
  });
});
