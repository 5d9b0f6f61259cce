import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datum, UITKOMSTEN_BESLUIT, WEGPUNTEN, wegVan, type UitkomstBesluit } from "../src/index.ts";
import type { Toestand } from "../src/besluit/ruimte/toestand.ts";
import { OVERGANGEN, routeVan, vervolgVan } from "../src/besluit/weg/overgangen.ts";
import { belettenOp, isKlaar } from "../src/besluit/weg/weg.ts";
import { proefWoordenlijst } from "../testing/index.ts";
import {
  echtStappenplan,
  leesAntwoorden,
  leesGevallen,
  PROEFBELEID,
  speel,
  vraagMotor,
} from "./besluit-gevallen.ts";

const TOESTANDEN = [
  "hypothetisch",
  "gevaar",
  "verboden",
  "niet-gevraagd",
  "onvolledig",
  "vereiste-onhaalbaar",
  "grondslag-onzeker",
  "grondslag",
  "niet-onderzocht",
  "geen-grondslag",
] as const satisfies readonly Toestand[];

const SITUATIES = TOESTANDEN.flatMap((toestand) => UITKOMSTEN_BESLUIT.map((naar) => ({ toestand, naar })));

describe("de tabel van overgangen", () => {
  it("leidt vanuit elke situatie naar het besluit, of zegt waarom de weg dicht is", () => {
    for (const situatie of SITUATIES) {
      const { punten, dicht } = routeVan(situatie);
      expect(new Set(punten).size).toBe(punten.length);
      expect(dicht === null ? punten.at(-1) : "dicht").toBe(dicht === null ? "besluit" : "dicht");
      // The order of the points is one: no way goes back.
      const plaatsen = punten.map((punt) => WEGPUNTEN.indexOf(punt));
      expect(plaatsen).toEqual(plaatsen.toSorted((a, b) => a - b));
    }
  });

  it("heeft geen punt waar niemand komt, en geen overgang die nooit wordt genomen", () => {
    const bezocht = new Set(SITUATIES.flatMap((situatie) => routeVan(situatie).punten));
    expect([...bezocht].toSorted()).toEqual([...WEGPUNTEN].toSorted());
    for (const punt of WEGPUNTEN) {
      const hier = SITUATIES.filter((situatie) => routeVan(situatie).punten.includes(punt));
      const genomen = new Set(hier.map((situatie) => vervolgVan(punt, situatie)));
      expect({ punt, dan: new Set(OVERGANGEN[punt].map(({ dan }) => dan)) }).toEqual({
        punt,
        dan: punt === "besluit" ? new Set() : genomen,
      });
    }
  });

  it("houdt niet delen altijd open, behalve op een wetsvoorstel", () => {
    for (const toestand of TOESTANDEN) {
      const { dicht } = routeVan({ toestand, naar: "niet-delen" });
      expect(dicht?.code).toBe(toestand === "hypothetisch" ? "hypothetisch" : undefined);
    }
  });

  it.each([
    ["delen-met-grondslag", ["gevaar", "vereiste-onhaalbaar", "grondslag-onzeker", "grondslag"]],
    ["delen-verenigbaar", ["niet-onderzocht", "geen-grondslag"]],
    [
      "delen-gemotiveerde-uitzondering",
      ["onvolledig", "vereiste-onhaalbaar", "grondslag-onzeker", "niet-onderzocht", "geen-grondslag"],
    ],
  ] as const)("laat %s alleen open bij %j", (naar, open) => {
    expect(TOESTANDEN.filter((toestand) => routeVan({ toestand, naar }).dicht === null)).toEqual(open);
  });

  it("brengt een geweigerde vereiste nooit vanzelf bij verenigbaarheid", () => {
    for (const naar of UITKOMSTEN_BESLUIT)
      expect(routeVan({ toestand: "vereiste-onhaalbaar", naar }).punten).not.toContain("verenigbaarheid");
  });

  it("vraagt de vier afwegingen ook met een grondslag, en beleid alleen voor een uitzondering", () => {
    for (const situatie of SITUATIES) {
      const { punten, dicht } = routeVan(situatie);
      if (dicht !== null || situatie.naar === "niet-delen" || situatie.toestand === "gevaar") continue;
      expect(punten).toEqual(
        expect.arrayContaining(["geheim", "belang-kind", "afwegingen", "overleg", "transparantie", "opslag"]),
      );
      expect(punten.includes("beleid")).toBe(situatie.naar === "delen-gemotiveerde-uitzondering");
    }
  });
});

const plan = echtStappenplan();
const gevallen = leesGevallen().flatMap((bestand) =>
  bestand.gevallen.map((geval, plaats) => ({
    naam: geval.naam,
    eerste: plaats === 0,
    peildatum: geval.peildatum ?? bestand.peildatum,
    beleid: geval.beleid ?? bestand.beleid,
    ruw: Object.fromEntries(
      Object.entries({ ...bestand.antwoorden, ...geval.wijzig }).filter(
        ([vraag]) => !geval.zonder.includes(vraag),
      ),
    ),
  })),
);

/** A golden case with one or two answers taken away, and perhaps another decision: those stop everywhere on the way. */
const geval = fc
  .tuple(fc.constantFrom(...gevallen), fc.nat(), fc.nat(), fc.constantFrom(undefined, ...UITKOMSTEN_BESLUIT))
  .map(([g, een, twee, besluit]) => {
    const vragen = Object.keys(g.ruw);
    const weg = new Set([vragen[een % vragen.length], vragen[twee % (vragen.length * 2)]]);
    const ruw = Object.fromEntries(Object.entries(g.ruw).filter(([vraag]) => !weg.has(vraag)));
    return { ...g, ruw: besluit === undefined ? ruw : { ...ruw, besluit } };
  });

function loop({ ruw, peildatum, beleid }: (typeof gevallen)[number]) {
  const antwoorden = leesAntwoorden(plan, ruw);
  const uit = speel(plan, antwoorden, peildatum, beleid);
  const naar = (uitkomst?: UitkomstBesluit) => wegVan(plan, antwoorden, uit.antwoord, uit.context, uitkomst);
  return { ...uit, antwoorden, naar };
}

describe("wegVan, bij elk geval", () => {
  it("is het eens met de ruimte: mogelijk als niets op de weg het belet, vast te stellen als elk punt klaar is", () => {
    fc.assert(
      fc.property(geval, (g) => {
        const { ruimte, oordeel, antwoorden, naar } = loop(g);
        for (const uitkomst of UITKOMSTEN_BESLUIT)
          expect(belettenOp(naar(uitkomst)).length === 0).toBe(ruimte.mogelijk.includes(uitkomst));
        const gekozen = antwoorden["besluit"] as UitkomstBesluit | undefined;
        const opTekst = oordeel.ok ? [] : oordeel.redenen.map(({ code }) => code);
        if (gekozen !== undefined && !opTekst.includes("persoonsgegeven-in-tekst"))
          expect(isKlaar(naar(gekozen))).toBe(oordeel.ok);
      }),
      { numRuns: 80 },
    );
  });

  it("zegt op elk punt dat niet klaar is wat ontbreekt, en waar het te herstellen is als dat een vraag is", () => {
    fc.assert(
      fc.property(geval, (g) => {
        const { naar } = loop(g);
        for (const uitkomst of UITKOMSTEN_BESLUIT) {
          const weg = naar(uitkomst);
          for (const { staat, belet, nog } of weg.punten)
            expect(belet.length + nog.length > 0).toBe(staat === "open" || staat === "dicht");
          expect(weg.punten.length + weg.overgeslagen.length).toBe(WEGPUNTEN.length);
          for (const { waarom } of weg.overgeslagen) expect(waarom).not.toBe("");
        }
      }),
      { numRuns: 40 },
    );
  });

  it("kiest nooit: zonder keuze van de mens is geen enkel besluit vast te stellen", () => {
    fc.assert(
      fc.property(geval, (g) => {
        const zonder = Object.fromEntries(Object.entries(g.ruw).filter(([vraag]) => vraag !== "besluit"));
        const { naar, oordeel } = loop({ ...g, ruw: zonder });
        expect(oordeel.ok).toBe(false);
        for (const uitkomst of UITKOMSTEN_BESLUIT) expect(isKlaar(naar(uitkomst))).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  it("kan op elk punt staan, en elk beginsel is er verantwoord of open met wat ontbreekt", () => {
    const gezien = new Set<string>();
    // Nobody waits at the origin: it may stay unknown, and the engine then says what depends on it.
    const teZien = WEGPUNTEN.filter((punt) => punt !== "herkomst");
    const toestanden = new Set<string>();
    for (const g of gevallen)
      for (const vraag of [null, ...(g.eerste ? Object.keys(g.ruw) : [])]) {
        const ruw = Object.fromEntries(Object.entries(g.ruw).filter(([id]) => id !== vraag));
        const { ruimte, weg } = loop({ ...g, ruw });
        toestanden.add(ruimte.toestand);
        if (weg.huidig !== null) gezien.add(weg.huidig);
        for (const { verantwoord, door, ontbreekt = [], noot } of ruimte.beginselen)
          expect(verantwoord || door.length + ontbreekt.length > 0 || noot !== undefined).toBe(true);
      }
    expect(teZien.filter((punt) => !gezien.has(punt))).toEqual([]);
    expect([...toestanden]).toEqual(expect.arrayContaining(["gevaar", "grondslag", "geen-grondslag"]));
  });

  it("laat op een wetsvoorstel niets open", () => {
    const [g] = gevallen;
    if (g === undefined) throw new Error("geen gevallen");
    const antwoorden = leesAntwoorden(plan, g.ruw);
    const antwoord = vraagMotor(plan, antwoorden, g.peildatum);
    if (antwoord === null) throw new Error("niet gevraagd");
    const context = {
      beleid: PROEFBELEID,
      peildatum: datum(g.peildatum),
      woordenlijst: proefWoordenlijst(),
    };
    for (const uitkomst of UITKOMSTEN_BESLUIT) {
      const weg = wegVan(plan, antwoorden, { ...antwoord, hypothetisch: true }, context, uitkomst);
      expect(weg.dicht?.code).toBe("hypothetisch");
      expect(weg.punten).toEqual([]);
    }
  });
});
