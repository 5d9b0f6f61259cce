import { stappenplanSchema, woordenlijstSchema, type Antwoorden, type Beoordeling } from "@core/grondslagen";
import { describe, expect, it } from "vitest";
import { toestemmingWaarvoor, voorstellenVoor } from "./voorstellen.ts";

const term = (id: string, naam: string) => ({ id, naam, aliassen: [] });
const woordenlijst = woordenlijstSchema.parse({
  wetten: [],
  domeinen: [],
  richtingen: [],
  partners: [{ ...term("svb", "SVB"), soort: "bestuursorgaan", inZin: "de SVB" }],
  doelen: [term("heronderzoek", "heronderzoek")],
  herkomst: [],
  betrokkenen: [],
  gegevens: [],
  vereisten: [],
});
const vraag = (id: string, soort: string, deel: object = {}) => ({
  id,
  soort,
  titel: `${id}?`,
  waarom: "Daarom.",
  ...deel,
});
const definitie = stappenplanSchema.parse({
  id: "proef",
  versie: 1,
  datum: "2019-08-11",
  titel: "Proef",
  toelichting: "Proef",
  bron: "Proef",
  stappen: [
    {
      id: "stap",
      titel: "Stap",
      bron: "Proef",
      waarom: "Proef",
      vragen: [
        vraag("gegevens", "gegevens-per-doel", { betekenis: "gegevens" }),
        vraag("noodzakelijk", "tekst", { betekenis: "noodzakelijk" }),
        vraag("belang-kind", "tekst", { betekenis: "belang-kind" }),
        vraag("besluit-reden", "tekst", { betekenis: "besluit-reden" }),
        vraag("verteld", "keuze", {
          betekenis: "gezin-geinformeerd",
          opties: [
            { id: "ja", tekst: "Ja" },
            { id: "nee", tekst: "Nee" },
          ],
        }),
        vraag("hoe", "tekst", { betekenis: "gezin-toelichting" }),
        vraag("opslag", "tekst"),
      ],
    },
  ],
});
const GEGEVENS = [
  {
    id: "a",
    omschrijving: "Uren hulp per week.",
    soort: "gewoon",
    nodig: "ja",
    waarvoor: "Geen dubbele hulp.",
  },
  { id: "b", omschrijving: "BRP-adres", soort: "gewoon", nodig: "ja", waarvoor: "Om te schrijven." },
  { id: "c", omschrijving: "Het hele dossier", soort: "gewoon", nodig: "nee", waarvoor: "Te veel." },
] as const;
const werk = (antwoorden: Antwoorden, vraagVoorMotor: object = {}) => ({
  definitie,
  antwoorden,
  beoordeling: { evaluatie: { vraagVoorMotor }, context: { woordenlijst } } as unknown as Beoordeling,
});
const alles: Antwoorden = { gegevens: [...GEGEVENS], verteld: "ja" };

describe("een zin uit wat al is gekozen", () => {
  it("noemt alleen wat nodig is", () => {
    expect(Object.fromEntries(voorstellenVoor(werk(alles)))).toEqual({
      opslag:
        "Alleen uren hulp per week en BRP-adres. Ik haal dit weg zodra ik het niet meer nodig heb voor mijn doel.",
    });
  });

  it("is er nooit voor wat iemand zelf moet wegen, of zelf heeft verteld", () => {
    const voorgesteld = [...voorstellenVoor(werk(alles)).keys()];
    for (const oordeel of ["noodzakelijk", "belang-kind", "besluit-reden", "hoe"])
      expect(voorgesteld).not.toContain(oordeel);
  });

  it("is er niet zolang er niets is gekozen", () => {
    expect(voorstellenVoor(werk({})).size).toBe(0);
  });

  it("zegt waarvoor toestemming is, zodra partner en doel bekend zijn", () => {
    const gekozen = { partner: "svb", doel: "heronderzoek" };
    expect(toestemmingWaarvoor(werk(alles, gekozen))).toBe(
      "Uren hulp per week en BRP-adres, delen met de SVB, voor heronderzoek",
    );
    expect(toestemmingWaarvoor(werk(alles, { partner: "svb" }))).toBeUndefined();
    expect(toestemmingWaarvoor(werk(alles, { ...gekozen, doel: "anders" }))).toBeUndefined();
    expect(toestemmingWaarvoor(werk({}, gekozen))).toBeUndefined();
  });
});
