import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beoordeelBesluit,
  bepaalRuimte,
  datum,
  optiesVan,
  stelVerantwoordingOp,
  UITKOMSTEN_BESLUIT,
  vragenVan,
  type Antwoorden,
  type StapVraag,
} from "../src/index.ts";
import { proefWoordenlijst } from "../testing/index.ts";
import {
  echtStappenplan,
  leesAntwoorden,
  leesGevallen,
  PROEFBELEID,
  vraagMotor,
} from "./besluit-gevallen.ts";

const plan = echtStappenplan();
const w = proefWoordenlijst();
const tekst = fc.constantFrom("", "Een uitleg.");
const keuze = fc.constantFrom("ja", "nee", "twijfel");
const bewijs = fc.record({
  status: fc.constantFrom("voldaan", "niet-voldaan", "onbekend"),
  door: tekst,
  hoe: tekst,
  wanneer: fc.constantFrom("", "2019-08-01"),
  waarvoor: tekst,
  kanOverzien: fc.option(keuze),
  toelichting: tekst,
});

/** A random answer of the right kind. Biased towards answers that get somewhere. */
function antwoordOp(vraag: StapVraag): fc.Arbitrary<unknown> {
  const opties = optiesVan(vraag, w).map(({ id }) => id);
  switch (vraag.soort) {
    case "ja-nee-twijfel":
      return fc.record({ keuze, toelichting: tekst });
    case "keuze":
      return fc.constantFrom(...opties);
    case "meerkeuze":
      return fc.subarray(opties);
    case "tekst":
      return fc.record({ feiten: tekst, indrukken: tekst });
    case "datum":
      return fc.constant("2019-08-01");
    case "personen":
      return fc
        .array(
          fc.record({
            rol: fc.constantFrom("client", "inwonend-kind"),
            leeftijd: fc.option(fc.nat(90)),
            kanOverzien: fc.option(keuze),
          }),
          { maxLength: 3 },
        )
        .map((rijen) => rijen.map((rij, i) => ({ id: `p${i}`, ...rij })));
    case "gegevens-per-doel":
      return fc
        .array(
          fc.record({
            omschrijving: fc.constant("Iets"),
            soort: fc.constantFrom("gewoon", "gewoon", "gezondheid", "bsn"),
            nodig: fc.constantFrom("ja", "ja", "nee", null),
            waarvoor: tekst,
          }),
          { minLength: 1, maxLength: 3 },
        )
        .map((rijen) => rijen.map((rij, i) => ({ id: `g${i}`, ...rij })));
    case "vereisten":
      return fc.record(
        { noodzakelijkheid: bewijs, "uitdrukkelijke-toestemming": bewijs },
        { requiredKeys: [] },
      );
    case "overleg":
      return fc.subarray([
        {
          id: "o1",
          soort: "collega",
          metRol: "collega",
          wanneer: "2019-08-01",
          uitkomst: "Goed.",
          oneens: false,
        },
        {
          id: "o2",
          soort: "privacyadviseur",
          metRol: "adviseur",
          wanneer: "2019-08-01",
          uitkomst: "Goed.",
          oneens: true,
        },
        { id: "o3", soort: "privacyadviseur", metRol: "", wanneer: "", uitkomst: "", oneens: false },
      ]);
    case "feiten":
      return fc.record({ verzuim: fc.option(fc.boolean()) }, { requiredKeys: [] });
    case "grondslag":
    case "uitleg":
      return fc.constant({ gezien: true });
  }
}

const perVraag = Object.fromEntries(
  vragenVan(plan).map((vraag) => [vraag.id, fc.option(antwoordOp(vraag), { nil: undefined, freq: 8 })]),
);
const willekeurig = fc.record(perVraag);
/** A golden case with a few answers changed or taken away: those come close to every outcome. */
const bijnaGoed = fc
  .tuple(
    fc.constantFrom(
      ...leesGevallen().flatMap(({ antwoorden: basis, gevallen }) =>
        gevallen.map((g) => ({ ...basis, ...g.wijzig })),
      ),
    ),
    fc.uniqueArray(fc.constantFrom(...Object.keys(perVraag)), { maxLength: 3 }),
    willekeurig,
  )
  .map(([goed, anders, ruw]) => ({ ...goed, ...Object.fromEntries(anders.map((id) => [id, ruw[id]])) }));

const antwoorden: fc.Arbitrary<Antwoorden> = fc
  .oneof({ weight: 1, arbitrary: willekeurig }, { weight: 3, arbitrary: bijnaGoed })
  .map((ruw) =>
    leesAntwoorden(
      plan,
      Object.fromEntries(Object.entries(ruw).filter(([, waarde]) => waarde !== undefined)),
    ),
  );

const zaak = fc.record({
  antwoorden,
  peildatum: fc.constantFrom("2019-08-11", "2026-11-21"),
  beleid: fc.constantFrom(PROEFBELEID, null),
});

function speel({
  antwoorden: gegeven,
  peildatum,
  beleid,
}: {
  antwoorden: Antwoorden;
  peildatum: string;
  beleid: typeof PROEFBELEID | null;
}) {
  const context = { beleid, peildatum: datum(peildatum), woordenlijst: w };
  const antwoord = vraagMotor(plan, gegeven, peildatum);
  return { context, antwoord, gegeven, ruimte: bepaalRuimte(plan, gegeven, antwoord, context) };
}

describe("bepaalRuimte, bij elk antwoord", () => {
  it("komt met deze proefantwoorden bij elke uitkomst en bijna elke toestand", () => {
    const gezien = new Set(
      fc.sample(zaak, { numRuns: 300, seed: 1 }).flatMap((z) => {
        const { ruimte } = speel(z);
        return [...ruimte.mogelijk, ruimte.toestand];
      }),
    );
    expect([...gezien]).toEqual(
      expect.arrayContaining([
        "delen-met-grondslag",
        "delen-verenigbaar",
        "delen-gemotiveerde-uitzondering",
        "gevaar",
        "onvolledig",
        "grondslag",
        "geen-grondslag",
        "niet-gevraagd",
      ]),
    );
  });

  it("deelt de uitkomsten op in mogelijk en geblokkeerd met reden, en houdt niet delen altijd open", () => {
    fc.assert(
      fc.property(zaak, (z) => {
        const { ruimte } = speel(z);
        expect(ruimte.mogelijk).toContain("niet-delen");
        const samen = [...ruimte.mogelijk, ...ruimte.geblokkeerd.map(({ uitkomst }) => uitkomst)];
        expect(samen.toSorted()).toEqual([...UITKOMSTEN_BESLUIT].toSorted());
        for (const { redenen } of ruimte.geblokkeerd) expect(redenen.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it("laat bijzondere gegevens, strafrechtelijke gegevens en het BSN nooit mee op verenigbaarheid", () => {
    fc.assert(
      fc.property(zaak, (z) => {
        const { ruimte, gegeven } = speel(z);
        const gegevens = JSON.stringify(gegeven["gegevens"] ?? []);
        if (/"soort":"(gezondheid|bsn)","nodig":("ja"|null)/.test(gegevens))
          expect(ruimte.mogelijk).not.toContain("delen-verenigbaar");
      }),
      { numRuns: 150 },
    );
  });

  it("laat een uitzondering alleen toe onder beleid, en delen met grondslag alleen met een grondslag of bij gevaar", () => {
    fc.assert(
      fc.property(zaak, (z) => {
        const { ruimte, antwoord } = speel(z);
        if (ruimte.mogelijk.includes("delen-gemotiveerde-uitzondering")) {
          expect(z.beleid).not.toBeNull();
          expect(z.peildatum).toBe("2019-08-11");
        }
        if (ruimte.mogelijk.includes("delen-met-grondslag"))
          expect(antwoord?.uitkomst === "grondslag" || ruimte.toestand === "gevaar").toBe(true);
        if (antwoord?.uitkomst === "onvolledig" && ruimte.toestand !== "gevaar") {
          expect(ruimte.mogelijk).not.toContain("delen-met-grondslag");
          expect(ruimte.mogelijk).not.toContain("delen-verenigbaar");
        }
      }),
      { numRuns: 150 },
    );
  });

  it("laat op een geweigerde toestemming nooit verenigbaarheid volgen", () => {
    fc.assert(
      fc.property(zaak, (z) => {
        const geweigerd = leesAntwoorden(plan, {
          ...z.antwoorden,
          vereisten: { "uitdrukkelijke-toestemming": { status: "niet-voldaan", toelichting: "Nee." } },
        });
        const { ruimte } = speel({ ...z, antwoorden: geweigerd });
        expect(ruimte.mogelijk).not.toContain("delen-verenigbaar");
      }),
      { numRuns: 150 },
    );
  });

  it("beslist nooit op een hypothetisch antwoord, ook niet om niet te delen", () => {
    fc.assert(
      fc.property(zaak, (z) => {
        const { antwoord, context, gegeven } = speel(z);
        if (antwoord === null) return;
        const voorstel = { ...antwoord, hypothetisch: true };
        expect(bepaalRuimte(plan, gegeven, voorstel, context).mogelijk).toEqual([]);
        expect(beoordeelBesluit(plan, gegeven, voorstel, context).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe("stelVerantwoordingOp, bij elk antwoord en elke uitkomst", () => {
  it("vult elf punten of zegt waarom niet, en noemt alleen bronnen uit de lijst", () => {
    fc.assert(
      fc.property(zaak, fc.constantFrom(...UITKOMSTEN_BESLUIT), (z, uitkomst) => {
        const { antwoord, context, gegeven } = speel(z);
        const v = stelVerantwoordingOp(plan, gegeven, antwoord, { uitkomst, reden: "" }, context);
        expect(v.punten.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
        const bekend = new Set(v.bronnen.map(({ nummer }) => nummer));
        for (const punt of v.punten) {
          expect(punt.leegReden !== null).toBe(punt.feiten.length + punt.indrukken.length === 0);
          for (const nummer of punt.bronnen) expect(bekend.has(nummer)).toBe(true);
        }
        expect(v.punten[2]?.feiten.length).toBeGreaterThan(0);
        if (uitkomst === "delen-gemotiveerde-uitzondering")
          expect(v.waarschuwing).toContain("niet rechtmatig volgens de AVG");
      }),
      { numRuns: 150 },
    );
  });

  it("bewaart elke indruk als indruk en nooit als feit", () => {
    const gegeven = leesAntwoorden(plan, {
      "acuut-gevaar": { keuze: "nee" },
      domein: "schuldhulpverlening",
      richting: "intern",
      partner: "domein-wmo",
      gegevens: [{ id: "g", omschrijving: "Iets", soort: "gewoon", nodig: "ja", waarvoor: "w" }],
      betrokkene: "client",
      koers: "verder-wegen",
      doelmatig: { feiten: "Een feit.", indrukken: "Een indruk." },
    });
    const { antwoord, context } = speel({ antwoorden: gegeven, peildatum: "2019-08-11", beleid: null });
    const v = stelVerantwoordingOp(plan, gegeven, antwoord, { uitkomst: "niet-delen", reden: "" }, context);
    expect(v.punten[4]).toMatchObject({ indrukken: ["Een indruk."] });
    expect(v.punten.flatMap((punt) => punt.feiten)).toContain("Een feit.");
    expect(v.punten.flatMap((punt) => punt.feiten)).not.toContain("Een indruk.");
  });
});
