import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maakStap, maakVraag, proefStappenplan } from "../../testing/index.ts";
import { evalueer } from "./evalueer.ts";
import { GEEN_OMSTANDIGHEDEN, type Omstandigheden } from "./omstandigheden.ts";
import type { Antwoorden } from "./waarden.ts";

const plan = proefStappenplan([
  maakStap("een", [
    maakVraag("a", "ja-nee-twijfel", { toelichtingBij: ["nee"] }),
    maakVraag("b", "tekst", { conditie: { vraag: "a", is: "nee" } }),
    maakVraag("uitleg", "uitleg"),
  ]),
  maakStap("twee", [maakVraag("c", "tekst", { verplicht: false, verplichtAls: { twijfel: true } })], {
    conditie: { vraag: "b", beantwoord: true },
  }),
  maakStap("drie", [
    maakVraag("d", "vereisten"),
    maakVraag("e", "ja-nee-twijfel", { toelichtingAls: { uitkomst: "geen-grondslag" } }),
  ]),
]);

function stap(
  id: string,
  antwoorden: Antwoorden,
  nu: Omstandigheden = GEEN_OMSTANDIGHEDEN,
  opnieuw: string[] = [],
) {
  const gevonden = evalueer(plan, antwoorden, nu, opnieuw).stappen.find((kandidaat) => kandidaat.id === id);
  if (gevonden === undefined) throw new Error(id);
  return gevonden;
}

describe("evalueer", () => {
  it("begint bij de eerste vraag en noemt wat er mist", () => {
    const evaluatie = evalueer(plan, {}, GEEN_OMSTANDIGHEDEN);
    expect(evaluatie.eersteOpen).toEqual({ stap: "een", vraag: "a" });
    expect(evaluatie.klaar).toBe(false);
    expect(stap("een", {}).open).toEqual([{ vraag: "a", gemis: "Kies ja, nee of ik twijfel." }]);
  });

  it("toont een vraag alleen als haar conditie geldt", () => {
    expect(stap("een", { a: { keuze: "ja" } }).vragen).toEqual(["a", "uitleg"]);
    expect(stap("een", { a: { keuze: "nee", toelichting: "x" } }).vragen).toEqual(["a", "b", "uitleg"]);
  });

  it("vraagt een toelichting bij de keuzes die dat eisen, en bij elke keuze als de situatie dat eist", () => {
    expect(stap("een", { a: { keuze: "nee", toelichting: " " } }).open[0]?.gemis).toBe(
      "Leg uw antwoord uit.",
    );
    expect(stap("een", { a: { keuze: "ja" } }).status).toBe("klaar");
    const zonder = { ...GEEN_OMSTANDIGHEDEN, uitkomst: "geen-grondslag" } as const;
    expect(stap("drie", { e: { keuze: "ja" } }, zonder)).toMatchObject({
      status: "bezig",
      toelichting: ["e"],
    });
    expect(stap("drie", { e: { keuze: "ja" } })).toMatchObject({ status: "klaar", toelichting: [] });
  });

  it("laat een verborgen antwoord niet meetellen, en weer wel als de vraag terugkomt", () => {
    const met = { a: { keuze: "nee", toelichting: "x" }, b: { feiten: "y" } } as const;
    expect(stap("twee", met).zichtbaar).toBe(true);
    expect(stap("twee", { ...met, a: { keuze: "ja" } }).zichtbaar).toBe(false);
    expect(stap("twee", met).zichtbaar).toBe(true);
  });

  it("maakt overleg pas verplicht als er ergens twijfel is", () => {
    const met = { a: { keuze: "nee", toelichting: "x" }, b: { feiten: "y" } } as const;
    expect(stap("twee", met).verplicht).toEqual([]);
    const ook = proefStappenplan([
      maakStap("een", [maakVraag("a", "ja-nee-twijfel")]),
      maakStap("twee", [maakVraag("c", "tekst", { verplicht: false, verplichtAls: { twijfel: true } })]),
    ]);
    const open = evalueer(ook, { a: { keuze: "twijfel" } }, GEEN_OMSTANDIGHEDEN).eersteOpen;
    expect(open).toEqual({ stap: "twee", vraag: "c" });
  });

  it("vraagt geen bewijs waar de gevonden grondslag niets eist", () => {
    expect(stap("drie", {}).vragen).toEqual(["e"]);
    const met = { ...GEEN_OMSTANDIGHEDEN, vereisten: ["noodzakelijkheid"] };
    expect(stap("drie", {}, met).open[0]).toEqual({
      vraag: "d",
      gemis: "Kies bij elk vereiste of eraan is voldaan.",
    });
    const toestemming = { ...GEEN_OMSTANDIGHEDEN, vereisten: ["toestemming"] };
    const zonder = { toestemming: { status: "voldaan", toelichting: "" } } as const;
    expect(stap("drie", { d: zonder }, toestemming).open[0]?.gemis).toBe(
      "Leg bij elk vereiste uit hoe het zit.",
    );
    // From what it appears says how: no text is asked besides.
    const mondeling = { toestemming: { status: "voldaan", toelichting: "", wijze: "mondeling" } } as const;
    expect(stap("drie", { d: mondeling }, toestemming).open.map(({ vraag }) => vraag)).not.toContain("d");
    const bewijs = { noodzakelijkheid: { status: "voldaan", toelichting: "z" } } as const;
    expect(stap("drie", { d: bewijs, e: { keuze: "ja" } }, met).status).toBe("klaar");
  });

  it("zet een stap op opnieuw bekijken en wijst de vraag aan", () => {
    const antwoorden = { a: { keuze: "ja" } } as const;
    expect(stap("een", antwoorden, GEEN_OMSTANDIGHEDEN, ["a"]).status).toBe("opnieuw-bekijken");
    expect(evalueer(plan, antwoorden, GEEN_OMSTANDIGHEDEN, ["a"]).eersteOpen).toEqual({
      stap: "een",
      vraag: "a",
    });
  });

  it("kan elk antwoord aan, ook een dat niet bij de vraag past", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e", "constructor"), fc.jsonValue()),
        (ruw) => {
          const evaluatie = evalueer(plan, ruw as unknown as Antwoorden, GEEN_OMSTANDIGHEDEN);
          expect(evaluatie.klaar).toBe(evaluatie.eersteOpen === null);
          for (const s of evaluatie.stappen) {
            expect(s.vragen).toEqual(expect.arrayContaining(s.open.map(({ vraag }) => vraag)));
          }
        },
      ),
    );
  });
});
