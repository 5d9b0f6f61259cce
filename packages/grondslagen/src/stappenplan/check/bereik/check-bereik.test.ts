import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maakStap, maakVraag, proefStappenplan } from "../../../../testing/index.ts";
import type { Conditie } from "../../conditie/conditie.ts";
import { evalueer } from "../../evalueer.ts";
import { GEEN_OMSTANDIGHEDEN, type Omstandigheden } from "../../omstandigheden.ts";
import type { Antwoorden } from "../../waarden.ts";
import { checkBereik } from "./check-bereik.ts";

const AF = [
  { id: "x", tekst: "X" },
  { id: "y", tekst: "Y" },
];

/** Two steps of questions; the last question is the besluit. */
function plan(condities: { tweede?: Conditie; stap?: Conditie; besluit?: Conditie }) {
  const mits = (conditie: Conditie | undefined) => (conditie === undefined ? {} : { conditie });
  return proefStappenplan([
    maakStap("een", [
      maakVraag("jnt", "ja-nee-twijfel"),
      maakVraag("keuze", "keuze", { opties: AF, ...mits(condities.tweede) }),
    ]),
    maakStap("twee", [maakVraag("tekst", "tekst")], mits(condities.stap)),
    maakStap("drie", [
      maakVraag("besluit", "keuze", { betekenis: "besluit", opties: AF, ...mits(condities.besluit) }),
    ]),
  ]);
}

const paden = (definitie: ReturnType<typeof plan>, over = 100_000) =>
  checkBereik(definitie, { over }).map(({ soort, pad }) => `${soort} ${pad}`);

describe("checkBereik", () => {
  it("zwijgt waar elke stap en vraag te bereiken is", () => {
    expect(paden(plan({ tweede: { vraag: "jnt", is: "nee" }, stap: { vraag: "keuze", is: "x" } }))).toEqual(
      [],
    );
  });

  it("vindt een stap die alleen via een verborgen vraag te bereiken zou zijn", () => {
    const stap: Conditie = {
      alle: [
        { vraag: "keuze", is: "x" },
        { vraag: "jnt", is: "ja" },
      ],
    };
    expect(paden(plan({ tweede: { vraag: "jnt", is: "nee" }, stap }))).toEqual([
      "onbereikbaar stappen.twee.conditie",
    ]);
  });

  it("vindt een vraag waarvoor elk antwoord is uitgesloten", () => {
    const geen: Conditie = { niet: { vraag: "jnt", is: ["ja", "nee", "twijfel"] } };
    const tweede: Conditie = { alle: [geen, { vraag: "jnt", beantwoord: true }] };
    expect(paden(plan({ tweede }))).toEqual(["onbereikbaar vragen.keuze.conditie"]);
  });

  it("weet wat de motor niet samen zegt", () => {
    expect(paden(plan({ stap: { alle: [{ oordeel: "ja-mits" }, { uitkomst: "onvolledig" }] } }))).toEqual([
      "onbereikbaar stappen.twee.conditie",
    ]);
    expect(paden(plan({ stap: { alle: [{ oordeel: "onbekend" }, { uitkomst: "onvolledig" }] } }))).toEqual(
      [],
    );
    expect(paden(plan({ stap: { alle: [{ vereiste: "a" }, { uitkomst: "geen-grondslag" }] } }))).toEqual([
      "onbereikbaar stappen.twee.conditie",
    ]);
  });

  it("vindt een eis die nooit geldt", () => {
    const definitie = proefStappenplan([
      maakStap("een", [
        maakVraag("jnt", "ja-nee-twijfel"),
        maakVraag("tekst", "tekst", {
          conditie: { vraag: "jnt", is: "ja" },
          verplicht: false,
          verplichtAls: { twijfel: true },
        }),
      ]),
    ]);
    expect(paden(definitie)).toEqual(["onbereikbaar vragen.tekst.verplichtAls"]);
  });

  it("vindt een weg die niet bij het besluit komt, en zegt welke", () => {
    const [punt, ...meer] = checkBereik(plan({ besluit: { vraag: "jnt", is: ["ja", "nee"] } }));
    expect(meer).toEqual([]);
    expect(punt).toMatchObject({ soort: "loopt-dood", pad: "vragen.besluit.conditie" });
    expect(punt?.melding).toContain("Bijvoorbeeld als u bij “Vraag jnt?” kiest voor “Ik twijfel”");
  });

  it("vindt geen doodlopende weg waar elke afgeronde weg bij het besluit komt", () => {
    expect(paden(plan({ besluit: { vraag: "jnt", is: ["ja", "nee", "twijfel"] } }))).toEqual([]);
    expect(paden(plan({ besluit: { vraag: "keuze", beantwoord: true } }))).toEqual([]);
  });

  it("vindt een grondslag die wordt getoond terwijl de motor niet kan worden gevraagd", () => {
    const met = (conditie: Conditie) =>
      proefStappenplan([
        maakStap("een", [
          maakVraag("jnt", "ja-nee-twijfel"),
          maakVraag("partner", "keuze", { uit: "partners", bindt: "partner", conditie }),
          maakVraag("grondslag", "grondslag"),
        ]),
      ]);
    expect(paden(met({ vraag: "jnt", is: "ja" }))).toEqual(["loopt-dood vragen.partner.conditie"]);
    expect(paden(met({ vraag: "jnt", beantwoord: true }))).toEqual([]);
  });

  it("vindt een antwoord op de vraag naar het besluit waar geen weg naar leidt", () => {
    const met = (conditie: Conditie) =>
      proefStappenplan([
        maakStap("een", [
          maakVraag("oordeel", "ja-nee-twijfel", { betekenis: "verenigbaar-oordeel", conditie }),
          maakVraag("besluit", "keuze", {
            betekenis: "besluit",
            opties: [
              { id: "delen-verenigbaar", tekst: "Ik deel" },
              { id: "niet-delen", tekst: "Ik deel niet" },
            ],
          }),
        ]),
      ]);
    expect(paden(met({ uitkomst: "grondslag" }))).toEqual([
      "onbereikbaar vragen.besluit.opties.delen-verenigbaar",
    ]);
    expect(paden(met({ uitkomst: "geen-grondslag" }))).toEqual([]);
  });

  it("zegt wat het niet naging, en bewijst dan niets", () => {
    const tweede: Conditie = {
      alle: [
        { vraag: "jnt", is: "ja" },
        { vraag: "jnt", is: "nee" },
      ],
    };
    expect(paden(plan({ tweede }), 2)).toEqual(["niet-nagegaan stappen"]);
  });
});

const OVER_JNT: Conditie[] = [
  { vraag: "jnt", is: "ja" },
  { vraag: "jnt", is: ["nee", "twijfel"] },
  { uitkomst: "grondslag" },
  { oordeel: "ja-mits" },
  { beleid: false },
];
const OVER_KEUZE: Conditie[] = [
  { vraag: "keuze", is: "x" },
  { vraag: "keuze", beantwoord: true },
  { vraag: "keuze", beantwoord: false },
  { twijfel: true },
];

function willekeurig(bladen: Conditie[]) {
  return fc.letrec<{ c: Conditie }>((tie) => ({
    c: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(...bladen),
      fc.array(tie("c"), { minLength: 1, maxLength: 3 }).map((alle) => ({ alle })),
      fc.array(tie("c"), { minLength: 1, maxLength: 3 }).map((een) => ({ een })),
      tie("c").map((niet) => ({ niet })),
    ),
  })).c;
}

/** Every answer that matters to the conditions above, with every outcome that goes with it. */
function* gevallen(): Generator<[Antwoorden, Omstandigheden]> {
  const uitkomsten = [
    {},
    { uitkomst: "grondslag", oordeel: "ja-mits" },
    { uitkomst: "grondslag", oordeel: "onbekend" },
    { uitkomst: "geen-grondslag", oordeel: "nee" },
  ] as const;
  for (const jnt of [undefined, "ja", "nee", "twijfel"] as const)
    for (const keuze of [undefined, "x", "y"])
      for (const beleid of [true, false])
        for (const nu of uitkomsten)
          yield [
            {
              ...(jnt === undefined ? {} : { jnt: { keuze: jnt } }),
              ...(keuze === undefined ? {} : { keuze }),
            },
            { ...GEEN_OMSTANDIGHEDEN, ...nu, beleid },
          ];
}

it("noemt een stap alleen onbereikbaar als geen enkel geval haar toont, en ziet elke stap die er zo een is", () => {
  fc.assert(
    fc.property(willekeurig(OVER_JNT), willekeurig([...OVER_JNT, ...OVER_KEUZE]), (tweede, stap) => {
      const definitie = plan({ tweede, stap });
      const bereikt = [...gevallen()].some(
        ([antwoorden, nu]) => evalueer(definitie, antwoorden, nu).stappen[1]?.zichtbaar,
      );
      const gemeld = paden(definitie).includes("onbereikbaar stappen.twee.conditie");
      expect(gemeld).toBe(!bereikt);
    }),
  );
});
