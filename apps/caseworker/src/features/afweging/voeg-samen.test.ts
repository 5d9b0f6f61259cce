import { stappenplanSchema, type Antwoorden, type Overleg } from "@core/grondslagen";
import { describe, expect, it } from "vitest";
import { voegSamen } from "./voeg-samen.ts";

const vraag = (id: string, soort: "tekst" | "overleg") => ({ id, soort, titel: id, waarom: id });
const definitie = stappenplanSchema.parse({
  id: "proef",
  versie: 1,
  titel: "Proef",
  toelichting: "Proef",
  bron: "Proef",
  datum: "2019-08-11",
  stappen: [
    {
      id: "stap",
      titel: "Stap",
      bron: "Proef",
      waarom: "Proef",
      vragen: [vraag("een", "tekst"), vraag("twee", "tekst"), vraag("overleg", "overleg")],
    },
  ],
});
const tekst = (feiten: string) => ({ feiten });
const overleg = (id: string): Overleg => ({
  id,
  soort: "collega",
  metRol: "collega",
  wanneer: "2019-08-11" as Overleg["wanneer"],
  uitkomst: id,
  oneens: false,
});
const basis: Antwoorden = { een: tekst("een"), twee: tekst("twee") };
const voeg = (mijn: Antwoorden, gewijzigd: string[], ander: Antwoorden) =>
  voegSamen(definitie, basis, { ...basis, ...mijn }, new Set(gewijzigd), { ...basis, ...ander });

describe("twee vensters op een afweging", () => {
  it("houdt van elke kant wat alleen die kant veranderde", () => {
    const samen = voeg({ een: tekst("mijn") }, ["een"], { twee: tekst("ander") });
    expect(samen.antwoorden).toEqual({ een: tekst("mijn"), twee: tekst("ander") });
    expect(samen.overgenomen).toEqual(["twee"]);
    expect(samen.botsingen).toEqual([]);
  });

  it("legt een vraag die beide veranderden voor, met beide teksten", () => {
    const samen = voeg({ een: tekst("mijn") }, ["een"], { een: tekst("ander") });
    expect(samen.botsingen).toEqual([{ vraagId: "een", mijn: tekst("mijn"), ander: tekst("ander") }]);
    expect(samen.antwoorden["een"]).toEqual(tekst("mijn"));
  });

  it("vraagt niets als beide hetzelfde schreven", () => {
    expect(voeg({ een: tekst("zelfde") }, ["een"], { een: tekst("zelfde") }).botsingen).toEqual([]);
  });

  it("bewaart een overleg van beide kanten", () => {
    const samen = voeg({ overleg: [overleg("hier")] }, ["overleg"], { overleg: [overleg("daar")] });
    expect(samen.antwoorden["overleg"]).toEqual([overleg("daar"), overleg("hier")]);
    expect(samen.botsingen).toEqual([]);
  });
});
