import { describe, expect, it } from "vitest";
import type { GegevenPerDoel, Persoon, VereisteBewijs } from "../stappenplan/waarden.ts";
import { datum } from "../time/datum.ts";
import { eisVan, eisVanGemeente, geheimhouding } from "./eis.ts";
import { toetsEis } from "./toets-eis.ts";
import type { Toetsgrond } from "./toetsgrond.ts";

const GEEN = { vereisten: [] };
const UITDRUKKELIJK = eisVan("uitdrukkelijke-toestemming", GEEN, "client");
const ONDUBBELZINNIG = eisVan("ondubbelzinnige-toestemming", GEEN);
const NOODZAAK = eisVan("noodzakelijkheid", GEEN);

const UREN: GegevenPerDoel = {
  id: "g",
  omschrijving: "De uren",
  soort: "gewoon",
  nodig: "ja",
  waarvoor: "Voor de hulp.",
};
const GROND: Toetsgrond = {
  peildatum: datum("2019-08-11"),
  gegevens: [UREN],
  personen: [],
  overlegd: false,
  naam: "er toestemming is",
};
const JA: VereisteBewijs = {
  status: "voldaan",
  door: "de cliënt",
  hoe: "in een gesprek",
  wanneer: datum("2019-08-08"),
  waarvoor: "de uren",
  kanOverzien: "ja",
  toelichting: "",
};

const wie = (leeftijd: number | null, rol = "client", vertegenwoordiger?: string): Persoon => ({
  id: "p",
  rol,
  leeftijd,
  kanOverzien: null,
  ...(vertegenwoordiger === undefined ? {} : { vertegenwoordiger }),
});

/** What came out: the judgement, what is missing, what is only noted. */
function toets(bewijs: Partial<VereisteBewijs>, grond: Partial<Toetsgrond> = {}, eis = UITDRUKKELIJK) {
  const { oordeel, ontbreekt, weet } = toetsEis(eis, { ...JA, ...bewijs }, { ...GROND, ...grond });
  return [oordeel, ontbreekt.map(({ code }) => code), weet.map(({ code }) => code)];
}

describe("toestemming", () => {
  it("is er pas met bewijs: wie, hoe, wanneer, waarvoor, en of iemand het overziet", () => {
    expect(toets({})).toEqual(["voldaan", [], []]);
    const kaal = toetsEis(UITDRUKKELIJK, { status: "voldaan", toelichting: "Zij zei ja." }, GROND);
    expect(kaal.ontbreekt.map(({ code, waar, veld }) => [code, waar, veld])).toEqual([
      ["wie-ontbreekt", "vereisten", "door"],
      ["hoe-ontbreekt", "vereisten", "hoe"],
      ["wanneer-ontbreekt", "vereisten", "wanneer"],
      ["waarvoor-ontbreekt", "vereisten", "waarvoor"],
      ["overzien-ontbreekt", "vereisten", "kanOverzien"],
    ]);
  });

  it.each([
    ["niets gezegd", undefined, "open", ["niet-beantwoord"]],
    ["nog niet bekend", { status: "onbekend" }, "open", ["niet-beantwoord"]],
    ["geweigerd", { status: "niet-voldaan" }, "niet-voldaan", ["toestemming-geweigerd"]],
    ["niet te krijgen", { status: "niet-voldaan", waaromNiet: "onmogelijk" }, "onmogelijk", ["onmogelijk"]],
  ] as const)("die er niet is: %s", (_, bewijs, oordeel, codes) => {
    const uit = toetsEis(UITDRUKKELIJK, bewijs && { toelichting: "", ...bewijs }, GROND);
    expect([uit.oordeel, uit.ontbreekt.map(({ code }) => code)]).toEqual([oordeel, codes]);
  });

  it("blijkt uit gedrag alleen waar de wet geen eigen ja vraagt", () => {
    expect(toets({ wijze: "gedrag" })).toEqual(["open", ["niet-uitdrukkelijk"], []]);
    expect(toets({ wijze: "gedrag" }, {}, ONDUBBELZINNIG)).toEqual(["voldaan", [], []]);
    expect(toets({ wijze: "mondeling", hoe: "" })).toEqual(["voldaan", [], []]);
  });

  it("is er voordat u deelt, op de dag zelf mag ook", () => {
    expect(toets({ wanneer: datum("2019-08-11") })[0]).toBe("voldaan");
    expect(toets({ wanneer: datum("2019-08-12") })).toEqual(["open", ["na-delen"], []]);
  });

  it("geldt alleen voor wat is gevraagd; bij twijfel eerst overleg", () => {
    expect(toets({ pastBijVraag: "nee" })).toEqual(["open", ["past-niet"], []]);
    expect(toets({ pastBijVraag: "twijfel" })).toEqual(["open", ["past-twijfel"], []]);
    expect(toets({ pastBijVraag: "twijfel" }, { overlegd: true })[0]).toBe("voldaan");
  });

  it("telt niet van iemand die het niet overziet, tenzij iemand voor hem spreekt", () => {
    expect(toets({ kanOverzien: "nee" })).toEqual(["open", ["overzien-nee"], []]);
    expect(toets({ kanOverzien: "nee", vertegenwoordiger: "mentor" })).toEqual([
      "voldaan",
      [],
      ["vertegenwoordiger-reikwijdte"],
    ]);
    expect(toets({ kanOverzien: "twijfel" })).toEqual(["open", ["overzien-twijfel"], []]);
    expect(toets({ kanOverzien: "twijfel" }, { overlegd: true })[0]).toBe("voldaan");
  });
});

describe("toestemming en leeftijd (UAVG, artikel 5)", () => {
  it.each([
    [11, "open", ["jonger-dan-16"], ["kind-hoort-mee"]],
    [12, "open", ["jonger-dan-16"], ["kind-hoort-mee", "leeftijd-zorg"]],
    [15, "open", ["jonger-dan-16"], ["kind-hoort-mee", "leeftijd-zorg"]],
    [16, "voldaan", [], []],
    [17, "voldaan", [], []],
    [40, "voldaan", [], []],
  ])("van iemand van %i jaar", (leeftijd, ...uit) => {
    expect(toets({}, { personen: [wie(leeftijd)] })).toEqual(uit);
  });

  it("geeft tot 16 jaar de vertegenwoordiger, en niet het kind zelf", () => {
    expect(toets({}, { personen: [wie(15, "client", "ouder met gezag")] })[0]).toBe("voldaan");
    const zelf = { gegevenDoor: "persoon-zelf", vertegenwoordiger: "ouder" } as const;
    expect(toets(zelf, { personen: [wie(15)] })[1]).toEqual(["jonger-dan-16-zelf"]);
  });

  it("is voor elk kind: wie voor het ene spreekt, spreekt niet voor het andere", () => {
    const twee = { personen: [wie(8, "client", "moeder"), wie(10)] };
    expect(toets({}, twee)[1]).toEqual(["jonger-dan-16"]);
    expect(toets({ vertegenwoordiger: "moeder van beide kinderen" }, twee)[0]).toBe("voldaan");
    const onbekend = { personen: [wie(40, "client", "bewindvoerder"), wie(null, "inwonend-kind")] };
    expect(toets({}, onbekend)[1]).toEqual(["leeftijd-onbekend"]);
  });

  it("geeft vanaf 16 jaar de persoon zelf, als die het overziet", () => {
    const door = { gegevenDoor: "vertegenwoordiger", vertegenwoordiger: "ouder" } as const;
    expect(toets(door, { personen: [wie(16)] })[1]).toEqual(["zelf-bevoegd"]);
    // Who speaks for a young person of 16 or 17 that cannot oversee it, the law does not say.
    const jongere = { personen: [wie(16)] };
    expect(toets({ ...door, kanOverzien: "nee" }, jongere)[1]).toEqual(["vertegenwoordiger-onzeker"]);
    expect(toets({ ...door, kanOverzien: "nee" }, { ...jongere, overlegd: true })[0]).toBe("voldaan");
  });

  it("houdt een onbekende leeftijd van een kind onbekend, en vraagt ernaar", () => {
    const kind = { personen: [wie(null, "inwonend-kind")] };
    expect(toetsEis(UITDRUKKELIJK, JA, { ...GROND, ...kind }).ontbreekt).toMatchObject([
      { code: "leeftijd-onbekend", waar: "personen" },
    ]);
    expect(toets({ vertegenwoordiger: "moeder" }, kind)[0]).toBe("voldaan");
    // A role of adults: an age that was not filled in puts nothing in doubt.
    expect(toets({}, { personen: [wie(null)] })[0]).toBe("voldaan");
  });
});

describe("wie namens een ander mag spreken (UAVG, artikel 5)", () => {
  it.each([
    [8, "de moeder", []],
    [15, "ouder met gezag", []],
    [15, "de voogd", []],
    [15, "haar mentor", ["vertegenwoordiger-kind"]],
    [15, "pleegmoeder", ["vertegenwoordiger-kind"]],
    [15, "de gezinsvoogd", ["vertegenwoordiger-kind"]],
    [15, "de begeleider", ["vertegenwoordiger-kind"]],
    [15, "mevrouw van hiernaast", ["vertegenwoordiger-onzeker"]],
    [17, "de moeder", ["vertegenwoordiger-onzeker"]],
    [17, "mentor", ["vertegenwoordiger-onzeker"]],
    [41, "de curator", []],
    [41, "bewindvoerder", []],
    [null, "mentor", []],
    [41, "de moeder", ["vertegenwoordiger-onzeker"]],
    [41, "haar partner", ["vertegenwoordiger-onzeker"]],
    [41, "iemand anders", ["vertegenwoordiger-onzeker"]],
  ])("bij iemand van %s jaar die het niet overziet: %s", (leeftijd, rol, codes) => {
    const bewijs = { kanOverzien: "nee", vertegenwoordiger: rol } as const;
    expect(toets(bewijs, { personen: [wie(leeftijd)] })[1]).toEqual(codes);
    // By the role that stands with the person it is the same.
    expect(toets({ kanOverzien: "nee" }, { personen: [wie(leeftijd, "client", rol)] })[1]).toEqual(codes);
  });

  it("wordt bij twijfel na overleg aangenomen, maar niet wat de wet uitsluit", () => {
    const na = (leeftijd: number, rol: string) =>
      toets({ kanOverzien: "nee", vertegenwoordiger: rol }, { personen: [wie(leeftijd)], overlegd: true })[1];
    expect([na(41, "haar partner"), na(17, "de moeder")]).toEqual([[], []]);
    expect(na(15, "haar mentor")).toEqual(["vertegenwoordiger-kind"]);
  });

  it("geldt ook voor een kind dat zelf begrijpt waar het om gaat", () => {
    const kind = { personen: [wie(14)] };
    expect(toets({ vertegenwoordiger: "begeleider" }, kind)[1]).toEqual(["vertegenwoordiger-kind"]);
    expect(toets({ vertegenwoordiger: "moeder" }, kind)[0]).toBe("voldaan");
  });
});

describe("toestemming die is ingetrokken (AVG, artikel 7 lid 3)", () => {
  it.each([
    ["voor het delen", "2019-08-10", "ingetrokken", ["toestemming-ingetrokken"], []],
    ["op de dag van delen", "2019-08-11", "ingetrokken", ["toestemming-ingetrokken"], []],
    ["na het delen", "2019-08-12", "voldaan", [], ["ingetrokken-na-delen"]],
    ["voor zij werd gegeven", "2019-08-07", "open", ["intrekking-datum"], []],
  ])("%s", (_, op, ...uit) => {
    expect(toets({ ingetrokkenOp: datum(op) })).toEqual(uit);
  });

  it.each([
    [12, "2026-09-01", "ingetrokken"],
    [12, "2026-08-31", "open"],
    [11, "2026-09-01", "open"],
    [16, "2026-08-31", "ingetrokken"],
  ])("door iemand van %i jaar zelf, op %s: %s", (leeftijd, op, oordeel) => {
    const bewijs = {
      ingetrokkenOp: datum(op),
      ingetrokkenDoor: "persoon-zelf",
      vertegenwoordiger: "moeder",
    } as const;
    expect(toets(bewijs, { personen: [wie(leeftijd)], peildatum: datum("2026-11-21") })[0]).toBe(oordeel);
  });
});

describe("noodzaak", () => {
  it("is per gegeven beargumenteerd; één tekst voor alles telt niet", () => {
    const gegevens: GegevenPerDoel[] = [
      UREN,
      { ...UREN, id: "b", omschrijving: "Het hele dossier", waarvoor: " " },
      { ...UREN, id: "c", omschrijving: "De diagnose", nodig: "nee", waarvoor: "" },
      { ...UREN, id: "d", omschrijving: "", nodig: null },
    ];
    const bewijs = { status: "voldaan", toelichting: "Alles is nodig." } as const;
    expect(
      toetsEis(NOODZAAK, bewijs, { ...GROND, gegevens }).ontbreekt.map(({ tekst, waar }) => [tekst, waar]),
    ).toEqual([
      ["Schrijf bij “Het hele dossier” waarvoor het nodig is, of streep het weg.", "gegevens"],
      ["Schrijf bij “De diagnose” waarom het niet nodig is.", "gegevens"],
      ["Schrijf bij “gegeven 4” waarvoor het nodig is, of streep het weg.", "gegevens"],
    ]);
  });

  it("heeft geen tekst voor alles samen nodig, wel een ja", () => {
    expect(toets({}, {}, NOODZAAK)[0]).toBe("voldaan");
    expect(toets({ status: "onbekend" }, {}, NOODZAAK)[1]).toEqual(["niet-beantwoord"]);
  });
});

describe("geheimhouding", () => {
  const geheim = geheimhouding("beroepsgeheim");
  const bewijs = (deel: Partial<VereisteBewijs>) =>
    toets({ toelichting: "De arts besliste.", ...deel }, {}, geheim);

  it.each(["toestemming", "wettelijke-plicht", "nood", "behandeling"] as const)(
    "wordt doorbroken door %s, als staat wie besliste en waarom",
    (opheffing) => {
      expect(bewijs({ opheffing })[0]).toBe("voldaan");
      expect(bewijs({ opheffing, toelichting: "" }).slice(0, 2)).toEqual(["open", ["geheim-zonder-uitleg"]]);
    },
  );

  it("zegt erbij wat alleen in nood en alleen binnen één behandeling geldt", () => {
    expect(bewijs({ opheffing: "nood" })[2]).toEqual(["geheim-in-nood"]);
    expect(bewijs({ opheffing: "behandeling" })[2]).toEqual(["geheim-binnen-behandeling"]);
  });

  it("houdt delen tegen als niets het doorbreekt, en vraagt een keuze als die er niet is", () => {
    expect(bewijs({ status: "niet-voldaan" })[1]).toEqual(["geheim-niet-opgeheven"]);
    expect(toetsEis(geheim, undefined, GROND).ontbreekt[0]?.code).toBe("geheim-niet-gekozen");
    expect(bewijs({ opheffing: "zelfde-doel" })[1]).toEqual(["geheim-niet-gekozen"]);
  });

  it("van de politie gaat mee, en blijft bij het doel waarvoor zij gaf", () => {
    const politie = geheimhouding("politiegegevens");
    expect(toets({ opheffing: "zelfde-doel" }, {}, politie)).toEqual(["voldaan", [], ["geheim-gaat-mee"]]);
    expect(toets({ opheffing: "geen-geheim" }, {}, politie)).toEqual(["voldaan", [], []]);
    expect(toets({ status: "niet-voldaan" }, {}, politie)[1]).toEqual(["politie-ander-doel"]);
    expect(toetsEis(politie, undefined, GROND).ontbreekt[0]?.waar).toBe("politiegegevens");
  });
});

describe("wat de gemeente vraagt, en wat het programma niet kent", () => {
  it("vraagt uitleg, en zegt bij een onbekende eis dat het meer niet kan toetsen", () => {
    const onbekend = eisVan("nieuwe-eis-van-later", GEEN);
    const eigen = eisVanGemeente({ id: "overleg-wijkteam", naam: "overleg met het wijkteam" }, null);
    for (const eis of [onbekend, eigen]) {
      expect(toets({ hoe: "", toelichting: " " }, {}, eis)[1]).toEqual(["uitleg-ontbreekt"]);
      expect(toets({ hoe: "", toelichting: "Besproken." }, {}, eis)[0]).toBe("voldaan");
    }
    expect(toets({}, {}, onbekend)[2]).toEqual(["niet-gekend"]);
    expect(toets({}, {}, eigen)[2]).toEqual([]);
  });
});
