import { describe, expect, it } from "vitest";
import type { StapVraag } from "../stappenplan/definitie.ts";
import type { Waarde } from "../stappenplan/waarden.ts";
import { vergelijkAntwoord } from "./vergelijk-antwoord.ts";

const vraag = (soort: StapVraag["soort"]) =>
  ({ id: "v", soort, titel: "?", waarom: "", opties: [] }) as unknown as StapVraag;
const naast = (soort: StapVraag["soort"], eigen: Waarde | undefined, voorbeeld: Waarde | undefined) =>
  vergelijkAntwoord(vraag(soort), eigen === undefined ? {} : { v: eigen }, {
    antwoord: voorbeeld,
  });

const persoon = (rol: string, leeftijd: number | null) => ({
  id: `${rol}-${leeftijd}`,
  rol,
  leeftijd,
  kanOverzien: null,
});
const gegeven = (soort: string, nodig: "ja" | "nee") => ({
  id: soort + nodig,
  omschrijving: "iets",
  soort,
  nodig,
  waarvoor: "",
});

describe("vergelijkAntwoord", () => {
  it("houdt een keuze naast die van het voorbeeld, zonder naar de uitleg te kijken", () => {
    expect(naast("keuze", "wmo", "wmo")).toBe("gelijk");
    expect(naast("keuze", "jeugd", "wmo")).toBe("anders");
    expect(naast("keuze", undefined, "wmo")).toBe("leeg");
    expect(naast("ja-nee-twijfel", { keuze: "ja", toelichting: "mijn woorden" }, { keuze: "ja" })).toBe(
      "gelijk",
    );
    expect(naast("ja-nee-twijfel", { keuze: "twijfel" }, { keuze: "ja" })).toBe("anders");
    expect(naast("meerkeuze", ["b", "a"], ["a", "b"])).toBe("gelijk");
    expect(naast("meerkeuze", ["a"], ["a", "b"])).toBe("anders");
  });

  it("noemt eigen woorden nooit goed of fout", () => {
    expect(naast("tekst", { feiten: "iets heel anders" }, { feiten: "het voorbeeld" })).toBe("eigen-woorden");
    expect(naast("tekst", { feiten: "  " }, { feiten: "het voorbeeld" })).toBe("leeg");
    expect(naast("datum", "2019-08-10", "2019-08-09")).toBe("eigen-woorden");
    expect(naast("overleg", [], undefined)).toBe("bekijken");
  });

  it("zegt niet dat er iets mist waar het voorbeeld leeg is, en wel dat iets erbij staat", () => {
    expect(naast("tekst", undefined, undefined)).toBe("bekijken");
    expect(naast("ja-nee-twijfel", undefined, undefined)).toBe("bekijken");
    expect(naast("ja-nee-twijfel", { keuze: "ja" }, undefined)).toBe("anders");
  });

  it("kijkt bij personen wie er staat en wie kind is, niet op een jaar na hoe oud", () => {
    const voorbeeld = [persoon("client", 41), persoon("inwonend-kind", 16), persoon("inwonend-kind", 9)];
    expect(
      naast(
        "personen",
        [persoon("inwonend-kind", 8), persoon("client", null), persoon("inwonend-kind", 15)],
        voorbeeld,
      ),
    ).toBe("gelijk");
    expect(naast("personen", [persoon("client", 41), persoon("inwonend-kind", 16)], voorbeeld)).toBe(
      "anders",
    );
    expect(
      naast(
        "personen",
        [persoon("client", 41), persoon("inwonend-kind", 19), persoon("inwonend-kind", 9)],
        voorbeeld,
      ),
    ).toBe("anders");
    expect(naast("personen", [], voorbeeld)).toBe("leeg");
  });

  it("kijkt bij gegevens naar de soort van wat nodig is", () => {
    const voorbeeld = [gegeven("gezondheid", "ja"), gegeven("gewoon", "nee")];
    expect(naast("gegevens-per-doel", [gegeven("gezondheid", "ja")], voorbeeld)).toBe("gelijk");
    expect(
      naast("gegevens-per-doel", [gegeven("gezondheid", "ja"), gegeven("gewoon", "ja")], voorbeeld),
    ).toBe("anders");
    expect(naast("gegevens-per-doel", [], voorbeeld)).toBe("leeg");
  });

  it("ziet of een eis net zo is aangetoond, ook of de persoon het overziet", () => {
    const eis = (status: "voldaan" | "onbekend", kanOverzien?: "ja" | "nee") => ({
      toestemming: { status, toelichting: "", ...(kanOverzien ? { kanOverzien } : {}) },
    });
    expect(naast("vereisten", eis("voldaan", "nee"), eis("voldaan", "nee"))).toBe("gelijk");
    expect(naast("vereisten", eis("voldaan", "ja"), eis("voldaan", "nee"))).toBe("anders");
    expect(naast("vereisten", eis("onbekend", "nee"), eis("voldaan", "nee"))).toBe("anders");
    expect(naast("vereisten", undefined, eis("voldaan", "nee"))).toBe("leeg");
  });
});
