import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  datum,
  mededelingsfeiten,
  stelBerichtOp,
  stelBriefOp,
  stukAlsTekst,
  stukSchema,
  type Antwoorden,
  type Mededelingsfeiten,
} from "../src/index.ts";
import { echtStappenplan, leesAntwoorden, leesGevallen, speel } from "./besluit-gevallen.ts";

const KOP = {
  gemeente: "Voorbeeldgemeente",
  kenmerk: "W-2041",
  datum: datum("2019-08-12"),
  fgContact: "fg@voorbeeldgemeente.example",
  klachtroute: "Een klacht stuurt u naar het klachtenloket, Dorpsplein 1",
};

const definitie = echtStappenplan(2);
const ERBIJ = { "gevaar-meldcode-vermoeden": { keuze: "nee" } };

/** The facts of one of the golden cases, as they stand in what is sealed. */
function feitenUit(bestand: number, naam?: string): Mededelingsfeiten {
  const gelezen = leesGevallen()[bestand];
  if (gelezen === undefined) throw new Error("no such file");
  const geval = naam === undefined ? undefined : gelezen.gevallen.find((een) => een.naam === naam);
  if (naam !== undefined && geval === undefined) throw new Error(`no case ${naam}`);
  const ruw = { ...gelezen.antwoorden, ...geval?.wijzig, ...ERBIJ };
  const over = Object.fromEntries(Object.entries(ruw).filter(([id]) => !(geval?.zonder ?? []).includes(id)));
  const antwoorden: Antwoorden = leesAntwoorden(definitie, over);
  const { antwoord, context, verantwoording } = speel(
    definitie,
    antwoorden,
    geval?.peildatum ?? gelezen.peildatum,
    geval?.beleid ?? gelezen.beleid,
  );
  if (verantwoording === null) throw new Error("nothing was decided");
  return mededelingsfeiten(definitie, antwoorden, antwoord, verantwoording.uitkomst, context);
}

const grondslag = feitenUit(0);
const geweigerd = feitenUit(1);
const uitzondering = feitenUit(2);

/** What the cases of the file do not have, made from one that they do. */
const VORMEN: Readonly<Record<string, Mededelingsfeiten>> = {
  "delen met grondslag": grondslag,
  "delen met grondslag, aan een partner buiten de gemeente": {
    ...grondslag,
    richting: "verstrekken",
    partner: "de SVB",
    toestemming: false,
  },
  "delen met grondslag, de regel is betwist": { ...grondslag, onzeker: true },
  "opvragen met grondslag": { ...grondslag, richting: "opvragen", partner: "de SVB" },
  "uitwisselen met grondslag": { ...grondslag, richting: "uitwisselen", partner: "de SVB" },
  "delen omdat de wet verplicht": {
    ...grondslag,
    richting: "verstrekken",
    partner: "de SVB",
    toestemming: false,
    avg: ["6-1-c"],
  },
  "delen, verenigbaar": {
    ...grondslag,
    uitkomst: "delen-verenigbaar",
    grondslagen: [],
    avg: [],
    toestemming: false,
    grondslagGezocht: "geen-grondslag",
  },
  "delen als uitzondering": uitzondering,
  "delen bij gevaar, gegevens van de politie": {
    ...uitzondering,
    uitkomst: "delen-met-grondslag",
    richting: "verstrekken",
    partner: "Veilig Thuis",
    gevaar: true,
    doel: null,
    politiegegevens: true,
  },
  "niet delen": geweigerd,
  "niet delen, naar buiten, toestemming geweigerd": {
    ...geweigerd,
    richting: "verstrekken",
    partner: "de huisarts",
    geweigerd: true,
  },
};

/** Domains of which the vocabulary says what they do for people, as that of the tables does. */
const MET_UITLEG = {
  taak: "hulp om thuis te wonen en mee te doen (Wmo)",
  collegas: "onze collega's voor hulp aan kinderen, jongeren en hun ouders (Jeugd)",
};
const BRIEFVORMEN = {
  ...VORMEN,
  "delen met grondslag, domeinen uitgelegd": { ...grondslag, ...MET_UITLEG },
  "niet delen, domeinen uitgelegd": { ...geweigerd, ...MET_UITLEG },
};

const bestand = (soort: string, naam: string) =>
  path.join(import.meta.dirname, "brieven", `${soort} - ${naam}.txt`);

describe("de brief aan de inwoner", () => {
  it.each(Object.entries(BRIEFVORMEN))("%s", async (naam, feiten) => {
    const brief = stelBriefOp(feiten, KOP);
    expect(() => stukSchema.parse(brief)).not.toThrow();
    await expect(stukAlsTekst(brief)).toMatchFileSnapshot(bestand("brief", naam));
  });

  it("laat een plek open waar de gemeente niets invulde, en verzint niets", () => {
    const tekst = stukAlsTekst(stelBriefOp(grondslag, { ...KOP, fgContact: null, klachtroute: null }));
    expect(tekst).toContain("U bereikt de FG zo: [Vul zelf in: contact van de FG].");
    expect(tekst).toContain("Een klacht kan hier: [Vul zelf in: waar een klacht naartoe kan].");
  });

  it.each(Object.entries(BRIEFVORMEN))("noemt elk recht van de inwoner: %s", (_naam, feiten) => {
    const tekst = stukAlsTekst(stelBriefOp(feiten, KOP));
    for (const recht of [
      "AVG, artikel 15",
      "AVG, artikel 16",
      "rtikel 21",
      "Een klacht bij de gemeente.",
      "Autoriteit Persoonsgegevens (AP)",
      "fg@voorbeeldgemeente.example",
    ])
      expect(tekst).toContain(recht);
  });

  it.each(Object.entries(BRIEFVORMEN))("heeft korte zinnen: %s", (_naam, feiten) => {
    const tekst = stukAlsTekst(stelBriefOp(feiten, KOP));
    const zinnen = tekst.split(/[.?!:]\s|\n/).map((een) => een.trim());
    // Articles of the law are names; they are not ours to shorten.
    const eigen = zinnen.filter((een) => !/artikel|\[Vul/.test(een));
    const lang = eigen.filter((een) => een.split(/\s+/).length > 20);
    expect(lang).toEqual([]);
  });
});

describe("het bericht aan de partner", () => {
  it.each(Object.entries(VORMEN).filter(([, { uitkomst }]) => uitkomst !== "niet-delen"))(
    "%s",
    async (naam, feiten) => {
      const bericht = stelBerichtOp(feiten, KOP);
      expect(() => stukSchema.parse(bericht)).not.toThrow();
      if (bericht !== null) await expect(stukAlsTekst(bericht)).toMatchFileSnapshot(bestand("bericht", naam));
    },
  );

  it("bestaat niet als u niet deelt", () => {
    expect(stelBerichtOp(geweigerd, KOP)).toBeNull();
  });

  it("zegt niets over wat is geschrapt, over het gezin of over de toestemming", () => {
    const tekst = stukAlsTekst(stelBerichtOp(grondslag, KOP)!);
    for (const woord of ["Verslagen over de kinderen", "mentor", "toestemming", "kind", "thuis besproken"])
      expect(tekst.toLowerCase()).not.toContain(woord.toLowerCase());
  });
});
