import { describe, expect, it } from "vitest";
import { maakStap, maakVraag, proefStappenplan } from "../../testing/index.ts";
import { gewijzigdeAfhankelijkheden, steunendOpMotor, werkOpnieuwBekijkenBij } from "./afhankelijkheden.ts";
import type { Antwoorden } from "./waarden.ts";

const plan = proefStappenplan([
  maakStap("een", [
    maakVraag("domein", "keuze", { uit: "domeinen", bindt: "domein" }),
    maakVraag("gegevens", "gegevens-per-doel", { bindt: "gegevens" }),
    maakVraag("los", "tekst"),
  ]),
  maakStap("twee", [maakVraag("grondslag", "grondslag"), maakVraag("koers", "tekst")], {
    conditie: { uitkomst: "geen-grondslag" },
  }),
  maakStap("drie", [
    maakVraag("steunt", "tekst", { hangtAfVan: ["los"] }),
    maakVraag("conditie", "tekst", { conditie: { vraag: "domein", is: "wmo" } }),
  ]),
]);

const gegeven = { id: "g", omschrijving: "o", soort: "gewoon", nodig: "ja", waarvoor: "w" } as const;
const oud: Antwoorden = {
  domein: "wmo",
  gegevens: [gegeven],
  los: { feiten: "a" },
  grondslag: { gezien: true },
  koers: { feiten: "k" },
  steunt: { feiten: "s" },
  conditie: { feiten: "c" },
};

describe("gewijzigdeAfhankelijkheden", () => {
  it("wijst antwoorden aan die op een gewijzigd antwoord steunen, en zegt op welk", () => {
    expect(gewijzigdeAfhankelijkheden(plan, oud, { ...oud, los: { feiten: "b" } })).toEqual([
      { vraag: "steunt", door: ["los"] },
    ]);
  });

  it("laat alles wat op het antwoord van de motor steunt opnieuw bekijken als de vraag aan de motor verandert", () => {
    expect(gewijzigdeAfhankelijkheden(plan, oud, { ...oud, domein: "jeugd" })).toEqual([
      { vraag: "grondslag", door: ["domein"] },
      { vraag: "koers", door: ["domein"] },
      { vraag: "conditie", door: ["domein"] },
    ]);
  });

  it("doet dat niet als alleen de woorden bij een gegeven veranderen", () => {
    const anders = { ...oud, gegevens: [{ ...gegeven, waarvoor: "anders gezegd" }] };
    expect(gewijzigdeAfhankelijkheden(plan, oud, anders)).toEqual([]);
    const geschrapt = { ...oud, gegevens: [{ ...gegeven, nodig: "nee" as const }] };
    expect(gewijzigdeAfhankelijkheden(plan, oud, geschrapt).map(({ vraag }) => vraag)).toEqual([
      "grondslag",
      "koers",
    ]);
  });

  it("let niet op de volgorde van velden", () => {
    const { id, ...rest } = gegeven;
    expect(gewijzigdeAfhankelijkheden(plan, oud, { ...oud, gegevens: [{ ...rest, id }] })).toEqual([]);
  });

  it("wijst niets aan wat nog niet was beantwoord, of nu zelf opnieuw is beantwoord", () => {
    const { steunt: _, ...zonder } = oud;
    expect(gewijzigdeAfhankelijkheden(plan, zonder, { ...zonder, los: { feiten: "b" } })).toEqual([]);
    const beide = { ...oud, los: { feiten: "b" }, steunt: { feiten: "t" } };
    expect(gewijzigdeAfhankelijkheden(plan, oud, beide)).toEqual([]);
  });
});

describe("steunendOpMotor", () => {
  it("noemt wat bij een ander antwoord van de motor opnieuw moet worden bekeken, en alleen wat beantwoord is", () => {
    expect(steunendOpMotor(plan, oud)).toEqual(["grondslag", "koers"]);
    expect(steunendOpMotor(plan, { los: { feiten: "a" }, koers: { feiten: "k" } })).toEqual(["koers"]);
  });
});

describe("werkOpnieuwBekijkenBij", () => {
  const gewijzigd = { ...oud, los: { feiten: "b" } };

  it("markeert het antwoord dat erop steunt", () => {
    expect(werkOpnieuwBekijkenBij(plan, oud, gewijzigd, [])).toEqual(["steunt"]);
  });

  it("houdt een markering tot het antwoord opnieuw is gegeven of bevestigd", () => {
    expect(werkOpnieuwBekijkenBij(plan, gewijzigd, gewijzigd, ["steunt"])).toEqual(["steunt"]);
    expect(werkOpnieuwBekijkenBij(plan, gewijzigd, gewijzigd, ["steunt"], ["steunt"])).toEqual([]);
    expect(
      werkOpnieuwBekijkenBij(plan, gewijzigd, { ...gewijzigd, steunt: { feiten: "t" } }, ["steunt"]),
    ).toEqual([]);
  });

  it("een bevestiging van nu wist geen wijziging van nu uit", () => {
    expect(werkOpnieuwBekijkenBij(plan, oud, gewijzigd, [], ["steunt"])).toEqual(["steunt"]);
  });
});
