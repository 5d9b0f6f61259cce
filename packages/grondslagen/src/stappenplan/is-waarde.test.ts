import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heeftVorm, isWaarde } from "./is-waarde.ts";
import { WAARDE_SCHEMA, type Soort } from "./waarden.ts";

const SOORTEN = Object.keys(WAARDE_SCHEMA) as Soort[];

const slug = fc.constantFrom("wmo", "a-b.c2", "Hoofdletter", "", "a--b");
const tekst = fc.constantFrom(
  "",
  "Tekst.",
  "\u0000",
  "\ud800",
  "x".repeat(100_001),
  `😀${"x".repeat(99_999)}`,
  "😀".repeat(100_001),
);
const keuze = fc.constantFrom("ja", "nee", "twijfel", "misschien", null);
const dag = fc.constantFrom("", "2026-11-22", "2026-02-30", "morgen", null);
const rijId = fc.constantFrom("r1", "r2", "", "y".repeat(101));
const wie = fc.constantFrom("persoon-zelf", "vertegenwoordiger", "buurman", null);
const leeftijd = fc.constantFrom(0, 17, 130, 131, -1, 2.5, null, "12", Number.NaN);

/** Mostly the members that belong there, now and then one less or one too many. */
const groep = (leden: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .tuple(fc.record(leden, { requiredKeys: [] }), fc.record(leden), fc.nat(9))
    .map(([deel, heel, kans]) => (kans === 0 ? deel : kans === 1 ? { ...heel, vreemd: 1 } : heel));

const bewijs = groep({
  status: fc.constantFrom("voldaan", "niet-voldaan", "onbekend", "goed"),
  waaromNiet: fc.constantFrom("geweigerd", "onmogelijk", null, undefined, ""),
  toestemming: fc.oneof(rijId, fc.constant(undefined)),
  gegevenDoor: fc.oneof(wie, fc.constant(undefined)),
  wijze: fc.constantFrom("mondeling", "schriftelijk", "digitaal", "gedrag", "blik", null),
  wanneer: dag,
  pastBijVraag: keuze,
  kanOverzien: keuze,
  ingetrokkenOp: dag,
  ingetrokkenDoor: wie,
  opheffing: fc.constantFrom(
    "geen-geheim",
    "toestemming",
    "nood",
    "behandeling",
    "zelfde-doel",
    "anders",
    null,
  ),
  toelichting: tekst,
});

const vrijwelGoed = fc.oneof(
  slug,
  dag,
  fc.array(slug, { maxLength: 3 }),
  fc.array(slug, { minLength: 199, maxLength: 202 }),
  groep({ keuze, toelichting: tekst }),
  groep({ feiten: tekst, indrukken: tekst }),
  groep({ gezien: fc.constantFrom(true, false) }),
  fc.array(groep({ id: rijId, rol: slug, leeftijd, kanOverzien: keuze, vertegenwoordiger: tekst }), {
    maxLength: 2,
  }),
  fc.array(
    groep({
      id: rijId,
      omschrijving: tekst,
      soort: slug,
      nodig: fc.constantFrom("ja", "nee", "ooit", null),
      waarvoor: tekst,
    }),
    { maxLength: 2 },
  ),
  fc.dictionary(slug, bewijs, { maxKeys: 2 }),
  fc.dictionary(slug, fc.oneof(leeftijd, fc.boolean()), { maxKeys: 3 }),
  fc.array(
    groep({
      id: rijId,
      soort: fc.constantFrom("collega", "privacy-ambassadeur", "privacyadviseur", "anders", "buur"),
      metRol: tekst,
      wanneer: dag,
      uitkomst: tekst,
      oneens: fc.constantFrom(true, false, 0),
    }),
    { maxLength: 2 },
  ),
);

const HEEL_BEWIJS = {
  status: "voldaan",
  waaromNiet: null,
  toestemming: "t1",
  door: "de cliënt",
  gegevenDoor: "persoon-zelf",
  hoe: "in een gesprek",
  wijze: "mondeling",
  wanneer: "",
  waarvoor: "hulp",
  pastBijVraag: "ja",
  kanOverzien: null,
  vertegenwoordiger: "",
  ingetrokkenOp: "2026-11-22",
  ingetrokkenDoor: "vertegenwoordiger",
  feiten: "",
  belangDelen: "",
  belangBetrokkene: "",
  opheffing: "wettelijke-plicht",
  toelichting: "",
};

/** Everything whole and allowed: without it a guard that refuses everything would agree as often. */
const GOED: Readonly<Record<Soort, unknown>> = {
  "ja-nee-twijfel": { keuze: "twijfel", toelichting: "Omdat." },
  keuze: "wmo",
  meerkeuze: ["wmo", "jeugd"],
  tekst: { feiten: "Feit.", indrukken: "" },
  datum: "2026-11-22",
  personen: [{ id: "p1", rol: "client", leeftijd: 12, kanOverzien: "nee", vertegenwoordiger: "mentor" }],
  "gegevens-per-doel": [{ id: "g1", omschrijving: "Adres", soort: "gewoon", nodig: null, waarvoor: "" }],
  vereisten: {
    toestemming: HEEL_BEWIJS,
  },
  overleg: [{ id: "o1", soort: "collega", metRol: "collega", wanneer: "", uitkomst: "", oneens: false }],
  grondslag: { gezien: true },
  uitleg: { gezien: true },
  feiten: { getrouwd: true, leeftijd: 17, werkt: null },
};

describe("isWaarde", () => {
  it.each(SOORTEN)("accepts a whole answer of the kind %s, as its schema does", (soort) => {
    expect(isWaarde(soort, GOED[soort])).toBe(true);
    expect(WAARDE_SCHEMA[soort].parse(GOED[soort])).toEqual(GOED[soort]);
  });

  it.each(SOORTEN)("says of every value what the schema of %s says", (soort) => {
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: vrijwelGoed }, fc.jsonValue()), (waarde) => {
        expect(isWaarde(soort, waarde)).toBe(WAARDE_SCHEMA[soort].safeParse(waarde).success);
      }),
      { numRuns: 400 },
    );
  });

  it.each(Object.keys(HEEL_BEWIJS))("reads the field %s of evidence", (veld) => {
    for (const waarde of [undefined, null, "", "x", 3, {}, "2026-11-22", "ja"]) {
      const anders = { toestemming: { ...HEEL_BEWIJS, [veld]: waarde } };
      expect(isWaarde("vereisten", anders)).toBe(WAARDE_SCHEMA.vereisten.safeParse(anders).success);
    }
  });
});

describe("heeftVorm", () => {
  it.each(SOORTEN)("reads every answer of the kind %s that can be kept, and no other shape", (soort) => {
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: vrijwelGoed }, fc.jsonValue()), (waarde) => {
        if (isWaarde(soort, waarde)) expect(heeftVorm(soort, waarde)).toBe(true);
      }),
    );
    expect(heeftVorm(soort, { Vreemd: [] })).toBe(false);
  });

  it("reads a text and a list that are too long to be kept: what somebody types stays in the field", () => {
    const lang = "x".repeat(100_001);
    expect(heeftVorm("tekst", { feiten: lang })).toBe(true);
    expect(isWaarde("tekst", { feiten: lang })).toBe(false);
    expect(heeftVorm("ja-nee-twijfel", { keuze: "ja", toelichting: lang })).toBe(true);
    expect(
      heeftVorm(
        "meerkeuze",
        Array.from({ length: 201 }, (_, i) => `s${i}`),
      ),
    ).toBe(true);
    expect(heeftVorm("tekst", { feiten: 3 })).toBe(false);
  });
});
