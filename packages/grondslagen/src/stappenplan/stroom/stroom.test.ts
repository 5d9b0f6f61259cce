import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maakStap, maakVraag, proefStappenplan } from "../../../testing/index.ts";
import { evalueer } from "../evalueer.ts";
import { GEEN_OMSTANDIGHEDEN } from "../omstandigheden.ts";
import { stroomInWoorden } from "./stroom-in-woorden.ts";
import { stroomVan } from "./stroom-van.ts";

const plan = proefStappenplan([
  maakStap("taak", [maakVraag("gevaar", "ja-nee-twijfel", { titel: "Is er gevaar?" })], { titel: "Uw taak" }),
  maakStap("spoed", [maakVraag("wie", "tekst", { titel: "Wie?" })], {
    titel: "Gevaar",
    conditie: { vraag: "gevaar", is: "ja" },
  }),
  maakStap(
    "overleg",
    [
      maakVraag("met", "overleg", { titel: "Met wie?", verplicht: false, verplichtAls: { twijfel: true } }),
      maakVraag("uitleg", "uitleg", { titel: "Let op", conditie: { uitkomst: "onvolledig" } }),
      maakVraag("soms", "tekst", { titel: "Nog iets?", verplicht: false }),
    ],
    { titel: "Overleg", conditie: { niet: { vraag: "gevaar", is: "nee" } } },
  ),
  maakStap("eisen", [maakVraag("eisen", "vereisten", { titel: "Voldoet u?" })], { titel: "Eisen" }),
  maakStap(
    "besluit",
    [
      maakVraag("besluit", "keuze", {
        titel: "Wat besluit u?",
        betekenis: "besluit",
        opties: [
          { id: "delen", tekst: "Ik deel" },
          { id: "niet-delen", tekst: "Ik deel niet" },
        ],
      }),
    ],
    { titel: "Besluit" },
  ),
]);

describe("stroomVan", () => {
  it("tekent de stappen, wat kan worden overgeslagen en de uitkomsten", () => {
    const { knopen, lijnen } = stroomVan(plan);
    expect(knopen.map(({ id }) => id)).toEqual([
      "begin",
      "taak",
      "spoed",
      "overleg",
      "eisen",
      "besluit",
      "einde-delen",
      "einde-niet-delen",
    ]);
    expect(lijnen.filter(({ van }) => van === "begin")).toEqual([
      { van: "begin", naar: "taak", label: null },
    ]);
    expect(lijnen.filter(({ van }) => van === "taak")).toEqual([
      { van: "taak", naar: "spoed", label: "Als u bij “Is er gevaar?” kiest voor “Ja”." },
      { van: "taak", naar: "overleg", label: "Als u bij “Is er gevaar?” niet kiest voor “Nee”." },
      { van: "taak", naar: "eisen", label: "Als er een vraag van deze stap is." },
      { van: "taak", naar: "besluit", label: "Anders." },
    ]);
    expect(lijnen.filter(({ van }) => van === "besluit")).toEqual([
      { van: "besluit", naar: "einde-delen", label: "Als u bij “Wat besluit u?” kiest voor “Ik deel”." },
      {
        van: "besluit",
        naar: "einde-niet-delen",
        label: "Als u bij “Wat besluit u?” kiest voor “Ik deel niet”.",
      },
    ]);
  });

  it("tekent elke weg die iemand kan gaan", () => {
    const lijnen = new Set(stroomVan(plan).lijnen.map(({ van, naar }) => `${van} ${naar}`));
    fc.assert(
      fc.property(
        fc.constantFrom(undefined, "ja", "nee", "twijfel"),
        fc.subarray(["noodzakelijkheid"]),
        fc.constantFrom(null, "grondslag", "onvolledig"),
        (gevaar, vereisten, uitkomst) => {
          const antwoorden = gevaar === undefined ? {} : { gevaar: { keuze: gevaar } as const };
          const gezien = evalueer(plan, antwoorden, { ...GEEN_OMSTANDIGHEDEN, vereisten, uitkomst })
            .stappen.filter(({ zichtbaar }) => zichtbaar)
            .map(({ id }) => id);
          const weg = ["begin", ...gezien];
          for (const [i, id] of gezien.entries()) expect(lijnen).toContain(`${weg[i] ?? ""} ${id}`);
        },
      ),
    );
  });
});

describe("stroomInWoorden", () => {
  it("zegt hetzelfde als het beeld", () => {
    const stroom = stroomVan(plan);
    const regels = stroomInWoorden(stroom);
    expect(regels.slice(1, 4)).toEqual([
      {
        id: "taak",
        tekst: "Stap 1: Uw taak.",
        vragen: ["Is er gevaar?"],
        daarna: [
          "Naar stap 2 “Gevaar”: als u bij “Is er gevaar?” kiest voor “Ja”.",
          "Naar stap 3 “Overleg”: als u bij “Is er gevaar?” niet kiest voor “Nee”.",
          "Naar stap 4 “Eisen”: als er een vraag van deze stap is.",
          "Anders stap 5 “Besluit”.",
        ],
      },
      {
        id: "spoed",
        tekst: "Stap 2: Gevaar. Als u bij “Is er gevaar?” kiest voor “Ja”.",
        vragen: ["Wie?"],
        daarna: [
          "Naar stap 3 “Overleg”: als u bij “Is er gevaar?” niet kiest voor “Nee”.",
          "Naar stap 4 “Eisen”: als er een vraag van deze stap is.",
          "Anders stap 5 “Besluit”.",
        ],
      },
      {
        id: "overleg",
        tekst: "Stap 3: Overleg. Als u bij “Is er gevaar?” niet kiest voor “Nee”.",
        vragen: [
          "Met wie? Verplicht: als u bij een eerdere vraag twijfelt.",
          "Let op. Als het antwoord nog niet zeker is. Dit is uitleg.",
          "Nog iets? Mag leeg blijven.",
        ],
        daarna: ["Naar stap 4 “Eisen”: als er een vraag van deze stap is.", "Anders stap 5 “Besluit”."],
      },
    ]);
    expect(regels.flatMap(({ daarna }) => daarna)).toHaveLength(stroom.lijnen.length);
  });
});
