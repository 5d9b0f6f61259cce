import { describe, expect, it } from "vitest";
import { gemisVan, vragenVan, zichtbareVragen } from "../src/index.ts";
import { echtStappenplan, leesAntwoorden, leesGevallen, speel } from "./besluit-gevallen.ts";

/** What version 3 of the stappenplan asks beside the versions before it. */
const plan = echtStappenplan(3);
const [metGrondslag, , zonderGrondslag, gevaar] = leesGevallen();

function open(basis: typeof metGrondslag, wijzig: Readonly<Record<string, unknown>>): string[] {
  const antwoorden = leesAntwoorden(plan, { ...basis?.antwoorden, ...wijzig });
  const { evaluatie } = speel(plan, antwoorden, basis?.peildatum ?? "", true);
  return evaluatie.stappen.flatMap((stap) => stap.open.map(({ vraag }) => vraag));
}

describe("bewust delen, versie 3", () => {
  it("vraagt bij een grondslag niets meer dan versie 2", () => {
    expect(open(metGrondslag, {})).toEqual([]);
  });

  it.each(["toestemming", "wettelijke-plicht", "nood", "behandeling"])(
    "vraagt bij een geheim dat open mag (%s) wie dat besloot en waarom",
    (beroepsgeheim) => {
      expect(open(metGrondslag, { beroepsgeheim })).toEqual(["beroepsgeheim-toelichting"]);
      const uitleg = { feiten: "De hulpverlener besloot dit." };
      expect(open(metGrondslag, { beroepsgeheim, "beroepsgeheim-toelichting": uitleg })).toEqual([]);
    },
  );

  it("vraagt bij gegevens van de politie waarvoor die ze gaf", () => {
    expect(open(metGrondslag, { politiegegevens: "zelfde-doel" })).toEqual(["politie-doel"]);
  });

  it("vraagt wie geeft waar de gegevens vandaan komen, ook buiten de Wmo", () => {
    const geeft = { domein: "jeugd", richting: "verstrekken" };
    expect(open(metGrondslag, geeft)).toContain("herkomst-bron");
    expect(open(metGrondslag, { ...geeft, domein: "wmo" })).not.toContain("herkomst-bron");
    expect(open(metGrondslag, { ...geeft, richting: "opvragen" })).not.toContain("herkomst-bron");
  });

  it("vraagt bij verenigbaarheid het eerste doel, en of er een beslissing volgt", () => {
    const vragen = open(zonderGrondslag, {});
    expect(vragen).toEqual(expect.arrayContaining(["verzameld-voor", "beslissing"]));
    const verzameld = { feiten: "Door Werk en Inkomen, voor de uitkering." };
    const wel = { "verzameld-voor": verzameld, beslissing: { keuze: "ja" } };
    // A decision that follows is explained; that none follows is not.
    expect(open(zonderGrondslag, wel)).toContain("beslissing");
    expect(open(zonderGrondslag, { ...wel, beslissing: { keuze: "nee" } })).not.toContain("beslissing");
  });

  it("vraagt een dag bij wie het gezin het later vertelt", () => {
    expect(open(metGrondslag, { "gezin-geinformeerd": "uitgesteld" })).toEqual(["gezin-later-op"]);
  });

  it("vraagt overleg als niet zeker is of iemand het kan overzien", () => {
    const personen = [{ id: "p1", rol: "client", leeftijd: 41, kanOverzien: "twijfel" }];
    expect(open(metGrondslag, { personen })).toContain("overleg");
  });

  it("vraagt ook bij gevaar hoe de gegevens op weg gaan", () => {
    const zonder = { "gevaar-meldcode-vermoeden": { keuze: "nee" }, "gezin-later-op": "2019-08-20" };
    expect(open(gevaar, zonder)).toEqual(["gevaar-verzending"]);
  });

  it("geeft bij elke vraag om eigen woorden een goed en een zwak voorbeeld, in eigen zinnen", () => {
    const teksten = vragenVan(plan).flatMap(({ sterkVoorbeeld, zwakVoorbeeld }) => [
      ...(sterkVoorbeeld === undefined ? [] : [sterkVoorbeeld]),
      ...(zwakVoorbeeld === undefined ? [] : [zwakVoorbeeld]),
    ]);
    expect(new Set(teksten).size).toBe(teksten.length);
  });
});

describe("feiten van de situatie", () => {
  const antwoorden = leesAntwoorden(plan, { ...metGrondslag?.antwoorden });
  const situatie = vragenVan(plan).find(({ soort }) => soort === "feiten")!;
  const { nu } = speel(plan, antwoorden, metGrondslag?.peildatum ?? "", false);
  const gevraagd = [{ id: "verzuim", soort: "ja-nee", beslissend: true }] as const;

  it("staan er alleen als een regel ernaar vraagt", () => {
    expect(zichtbareVragen(plan, antwoorden, nu).has("situatie")).toBe(false);
    expect(zichtbareVragen(plan, antwoorden, { ...nu, feiten: gevraagd }).has("situatie")).toBe(true);
  });

  it("houden op met tellen als geen regel er meer naar vraagt, en blijven bewaard", () => {
    const verteld = { ...antwoorden, situatie: { verzuim: true } };
    expect(zichtbareVragen(plan, verteld, nu).has("situatie")).toBe(false);
    expect(verteld.situatie).toEqual({ verzuim: true });
  });

  it("zijn beantwoord als iemand zegt dat hij het niet weet", () => {
    const mist = (waarde: Record<string, boolean | null>) =>
      gemisVan(situatie, { situatie: waarde }, { ...nu, feiten: gevraagd });
    expect(mist({})).toContain("Vul in wat u over de situatie weet");
    expect(mist({ verzuim: null })).toBeNull();
    expect(mist({ verzuim: false })).toBeNull();
  });
});
