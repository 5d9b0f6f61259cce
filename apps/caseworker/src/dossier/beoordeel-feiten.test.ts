import {
  beoordeel,
  datum,
  vragenVan,
  type Antwoorden,
  type Beoordeelbaar,
  type Persoon,
} from "@core/grondslagen";
import { laadStappenplannen, laadTabellen } from "@deelwijzer/tabellen";
import { describe, expect, it } from "vitest";

const { tabelversies, register } = await laadTabellen();
const versie = tabelversies.at(-1)!;
const plan = (await laadStappenplannen()).findLast(({ id }) => id === "bewust-delen")!.inhoud;

function dossier(antwoorden: Antwoorden, peildatum = "2025-06-01"): Beoordeelbaar {
  return {
    definitie: plan,
    antwoorden,
    opnieuwBekijken: [],
    peildatum: datum(peildatum),
    versie,
    kennis: { tabelversies: [versie], register },
    laag: { bepalingen: [], uitzonderingsbeleid: [] },
    einde: { gevonden: [], vandaag: datum(peildatum) },
    gedeeldVoorEinde: null,
    toestemmingen: [],
  };
}

const GEGEVEN = {
  id: "g1",
  omschrijving: "Of er hulp is",
  soort: "gewoon",
  nodig: "ja",
  waarvoor: "Plan",
} as const;
const BEGIN: Antwoorden = {
  "acuut-gevaar": { keuze: "nee" },
  domein: "leerplicht-rmc",
  gegevens: [GEGEVEN],
  betrokkene: "client",
};

/** Source 002, question 3: asking around is allowed for who is still under the plicht and plays truant. */
const NAVRAGEN: Antwoorden = {
  ...BEGIN,
  richting: "intern",
  partner: "domein-werk-en-inkomen",
  doel: "voortijdig-schoolverlaten",
};

function client(leeftijd: number | null): Persoon {
  return { id: "p1", rol: "client", leeftijd, kanOverzien: null };
}

function gevraagd(antwoorden: Antwoorden): string[] {
  return (beoordeel(dossier(antwoorden)).nu.feiten ?? []).map(({ id }) => id);
}

function open(antwoorden: Antwoorden): string[] {
  return beoordeel(dossier(antwoorden)).evaluatie.stappen.flatMap((stap) =>
    stap.open.map(({ vraag }) => vraag),
  );
}

describe("feiten in de afweging", () => {
  it("asks what the answer turns on, and keeps the answer open until then", () => {
    expect(beoordeel(dossier(NAVRAGEN)).nu.uitkomst).toBe("onvolledig");
    expect(gevraagd(NAVRAGEN)).toEqual(["leer-of-kwalificatieplichtig", "verzuim"]);
    expect(open(NAVRAGEN)).toContain("situatie");
  });

  it("answers by what was told", () => {
    const situatie = { "leer-of-kwalificatieplichtig": true, verzuim: true };
    const wel = { ...NAVRAGEN, situatie };
    expect(beoordeel(dossier(wel)).nu.uitkomst).toBe("grondslag");
    expect(beoordeel(dossier(wel)).vraag?.feiten).toEqual(situatie);
    expect(open(wel)).not.toContain("situatie");
    // Told and not met: no basis, and the question stays where it can be changed.
    const niet = { ...NAVRAGEN, situatie: { ...situatie, verzuim: false } };
    expect(beoordeel(dossier(niet)).nu.uitkomst).toBe("geen-grondslag");
    expect(gevraagd(niet)).toContain("verzuim");
  });

  it("takes “weet ik niet” for an answer that leaves it open", () => {
    const onbekend = { ...NAVRAGEN, situatie: { "leer-of-kwalificatieplichtig": true, verzuim: null } };
    expect(beoordeel(dossier(onbekend)).nu.uitkomst).toBe("onvolledig");
    expect(open(onbekend)).not.toContain("situatie");
  });

  it("uses no fact that no rule asks for, and shows no question for it", () => {
    const wmo = {
      ...NAVRAGEN,
      domein: "wmo",
      partner: "domein-jeugd",
      situatie: { verzuim: true },
      doel: "anders",
      personen: [client(41)],
    };
    const { vraag, evaluatie } = beoordeel(dossier(wmo));
    expect(vraag).not.toHaveProperty("feiten");
    expect(evaluatie.stappen.flatMap((stap) => stap.vragen)).not.toContain("situatie");
  });

  const INLICHTINGEN: Antwoorden = {
    ...BEGIN,
    richting: "opvragen",
    partner: "inlichtingenbureau",
    doel: "voortijdig-schoolverlaten",
    situatie: { "leer-of-kwalificatieplichtig": false, startkwalificatie: false },
  };

  it.each([
    [22, "grondslag"],
    [23, "geen-grondslag"],
  ])("takes the age from the people: %i", (leeftijd, uitkomst) => {
    const { nu } = beoordeel(dossier({ ...INLICHTINGEN, personen: [client(leeftijd)] }));
    expect(nu.uitkomst).toBe(uitkomst);
    expect(nu.feiten?.map(({ id }) => id)).not.toContain("leeftijd");
  });

  it("asks the age itself where the people do not tell it", () => {
    expect(gevraagd({ ...INLICHTINGEN, personen: [client(null)] })).toContain("leeftijd");
  });

  it("says no more of an age than the tables need", () => {
    const vraag = (leeftijd: number) =>
      beoordeel(dossier({ ...INLICHTINGEN, personen: [client(leeftijd)] })).vraag;
    expect(vraag(17)?.feiten).toMatchObject({ leeftijd: 0 });
    expect(vraag(17)).toEqual(vraag(22));
    expect(vraag(24)?.feiten).toMatchObject({ leeftijd: 23 });
  });

  it("leaves afwegingen that began on an earlier stappenplan as they were", async () => {
    const twee = (await laadStappenplannen()).find(({ versie: nummer }) => nummer === 2)!.inhoud;
    expect(vragenVan(twee).some(({ feit, soort }) => feit !== undefined || soort === "feiten")).toBe(false);
    const { vraag } = beoordeel({ ...dossier({ ...NAVRAGEN, personen: [client(17)] }), definitie: twee });
    expect(vraag).not.toHaveProperty("feiten");
  });
});
