import { describe, expect, it } from "vitest";
import { toetsInZaak } from "../src/besluit/ruimte/bewijs-in-zaak.ts";
import { leesZaak } from "../src/besluit/ruimte/zaak.ts";
import { datum, evalueerConditie, type VereisteBewijs } from "../src/index.ts";
import { eisVan } from "../src/vereiste/eis.ts";
import { proefWoordenlijst } from "../testing/index.ts";
import { echtStappenplan, leesAntwoorden, leesGevallen, speel, type Verwacht } from "./besluit-gevallen.ts";

/** What a version asks beside the questions of the first: answered as somebody would for whom it plays no part. */
const VERSIES = [
  { versie: 1, erbij: {} },
  { versie: 2, erbij: { "gevaar-meldcode-vermoeden": { keuze: "nee" } } },
  {
    versie: 3,
    erbij: {
      "gevaar-meldcode-vermoeden": { keuze: "nee" },
      "gevaar-verzending": "gesprek",
      "herkomst-bron": "persoon",
      "beroepsgeheim-toelichting": { feiten: "De hulpverlener besloot dit zelf." },
      "verzameld-voor": { feiten: "Door Schuldhulpverlening, om de schulden te regelen." },
      beslissing: { keuze: "nee" },
      "gezin-later-op": "2019-08-20",
    },
  },
] as const;

for (const { versie, erbij } of VERSIES) {
  const definitie = echtStappenplan(versie);
  for (const bestand of leesGevallen()) {
    describe(`versie ${versie}, ${bestand.naam}: ${bestand.titel}`, () => {
      it.each(bestand.gevallen)("$naam", ({ wijzig, zonder, verwacht, peildatum, beleid }) => {
        const ruw = { ...bestand.antwoorden, ...wijzig, ...erbij };
        const over = Object.fromEntries(Object.entries(ruw).filter(([id]) => !zonder.includes(id)));
        const uit = speel(
          definitie,
          leesAntwoorden(definitie, over),
          peildatum ?? bestand.peildatum,
          beleid ?? bestand.beleid,
        );
        expect(gevonden(uit, verwacht)).toEqual(inVersie(versie, verwacht));
      });
    });
  }
}

it("laat condities zien of de wet verplicht, zoals de motor het zegt", () => {
  const definitie = echtStappenplan();
  const [bestand] = leesGevallen();
  const antwoorden = leesAntwoorden(definitie, bestand?.antwoorden ?? {});
  const { nu, antwoord } = speel(definitie, antwoorden, bestand?.peildatum ?? "", true);
  const blik = { zichtbaar: new Map(), antwoorden, nu };
  // The tables of the test do not say it of this rule.
  expect(antwoord?.graad).toBe("onbekend");
  expect(evalueerConditie({ graad: "onbekend" }, blik)).toBe(true);
  expect(evalueerConditie({ graad: ["verplicht", "bevoegd"] }, blik)).toBe(false);
});

describe("waar de wet de toestemming van de cliënt vraagt, en de gegevens over een ander gaan", () => {
  const definitie = echtStappenplan();
  const client = { id: "p1", rol: "client", kanOverzien: null };
  const bewijs: VereisteBewijs = {
    status: "voldaan",
    gegevenDoor: "persoon-zelf",
    wijze: "mondeling",
    wanneer: datum("2019-08-08"),
    waarvoor: "de uren",
    kanOverzien: "ja",
    toelichting: "",
  };
  const ontbreekt = (betrokkene: string, personen: readonly object[]) => {
    const ruw = { ...leesGevallen()[0]?.antwoorden, betrokkene, personen };
    const context = { beleid: null, peildatum: datum("2019-08-11"), woordenlijst: proefWoordenlijst() };
    const zaak = leesZaak(definitie, leesAntwoorden(definitie, ruw), null, context);
    const eis = eisVan("uitdrukkelijke-toestemming", { vereisten: [] }, "client");
    return toetsInZaak(eis, bewijs, zaak).ontbreekt.map(({ code }) => code);
  };

  it("telt de leeftijd van de cliënt", () => {
    const kind = { id: "p2", rol: "inwonend-kind", leeftijd: 9, kanOverzien: null };
    expect(ontbreekt("inwonend-kind", [{ ...client, leeftijd: 41 }, kind])).toEqual([]);
    const ouder = [
      { ...client, leeftijd: 15 },
      { ...kind, leeftijd: 17 },
    ];
    expect(ontbreekt("inwonend-kind", ouder)).toEqual(["jonger-dan-16-zelf"]);
  });

  it("blijft die van het kind tellen zolang de cliënt niet is genoemd", () => {
    const kind = { id: "p2", rol: "inwonend-kind", leeftijd: 9, kanOverzien: null };
    expect(ontbreekt("inwonend-kind", [kind])).toEqual(["jonger-dan-16-zelf"]);
  });
});

/** What came out, in the shape of what was expected: only what the case speaks about. */
/** From version 3 on the people have a step of their own, and sending in danger is always accounted for. */
function inVersie(versie: number, verwacht: Verwacht): Verwacht {
  if (versie < 3) return verwacht;
  const { zichtbareStappen, leeg, toestand } = verwacht;
  const stappen = zichtbareStappen?.flatMap((stap) => (stap === "gegevens" ? [stap, "mensen"] : [stap]));
  return {
    ...verwacht,
    ...(stappen === undefined ? {} : { zichtbareStappen: stappen }),
    ...(leeg === undefined || toestand !== "gevaar" ? {} : { leeg: leeg.filter((punt) => punt !== 11) }),
  };
}

function gevonden(uit: ReturnType<typeof speel>, verwacht: Verwacht): Verwacht {
  const { ruimte, verantwoording, evaluatie, oordeel, weg } = uit;
  const punt = (nummer: number) => verantwoording?.punten.find((p) => p.nummer === nummer);
  const alles = {
    antwoord: uit.antwoord?.uitkomst,
    oordeel: uit.nu.oordeel ?? undefined,
    toestand: ruimte.toestand,
    verenigbaarheid: ruimte.verenigbaarheid,
    mogelijk: [...ruimte.mogelijk],
    geblokkeerd: Object.fromEntries(
      Object.keys(verwacht.geblokkeerd ?? {}).map((uitkomst) => [
        uitkomst,
        codes(ruimte.geblokkeerd.find((b) => b.uitkomst === uitkomst)?.redenen ?? []),
      ]),
    ),
    vaststellen: oordeel.ok ? ("ok" as const) : codes(oordeel.redenen),
    weg: weg.punten.map(({ punt: wegpunt }) => wegpunt),
    huidig: weg.huidig ?? undefined,
    nietNodig: weg.punten.filter(({ staat }) => staat === "niet-nodig").map(({ punt: wegpunt }) => wegpunt),
    overgeslagen: Object.fromEntries(
      weg.overgeslagen
        .filter(({ punt: wegpunt }) => wegpunt in (verwacht.overgeslagen ?? {}))
        .map(({ punt: wegpunt, waarom }) => [wegpunt, waarom]),
    ),
    aanwijzingen: weg.aanwijzingen.map(({ code }) => code),
    beginselen: Object.fromEntries(
      ruimte.beginselen
        .filter(({ beginsel }) => beginsel in (verwacht.beginselen ?? {}))
        .map(({ beginsel, verantwoord, ontbreekt = [] }) => [
          beginsel,
          verantwoord ? ("verantwoord" as const) : codes(ontbreekt),
        ]),
    ),
    zichtbareStappen: evaluatie.stappen.filter((stap) => stap.zichtbaar).map((stap) => stap.id),
    eersteOpen: evaluatie.eersteOpen?.vraag ?? null,
    uitkomstZin: verantwoording?.uitkomstZin,
    punten: Object.fromEntries(
      Object.entries(verwacht.punten ?? {}).map(([nummer, zin]) => {
        const inhoud = [...(punt(Number(nummer))?.feiten ?? []), punt(Number(nummer))?.leegReden ?? ""].join(
          "\n",
        );
        return [nummer, inhoud.includes(zin) ? zin : inhoud];
      }),
    ),
    leeg: verantwoording?.punten.filter((p) => p.leegReden !== null).map((p) => p.nummer),
    waarschuwing: verantwoording?.waarschuwing,
  };
  return Object.fromEntries(Object.entries(alles).filter(([sleutel]) => sleutel in verwacht)) as Verwacht;
}

function codes(redenen: readonly { readonly code: string }[]): string[] {
  return [...new Set(redenen.map(({ code }) => code))];
}
