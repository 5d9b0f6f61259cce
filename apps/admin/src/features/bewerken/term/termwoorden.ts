import {
  bewijsVanId,
  bewijssoortSchema,
  eisVan,
  pastBewijs,
  type Bewijssoort,
  type LeidraadSoort,
} from "@core/grondslagen";
import { LIJST } from "../bewerkbaar-van.ts";
import { TERMSOORTEN, type Termsoort } from "../term-formulier/formulier.ts";

interface Termwoorden {
  /** "partner", "partners" */
  readonly een: string;
  readonly meer: string;
  /** "deze partner", "dit doel" */
  readonly deze: string;
  readonly nieuw: string;
  readonly naamlabel: string;
}

/** What each kind is called on its screens. */
export const TERMWOORD: Readonly<Record<Termsoort, Termwoorden>> = {
  partner: {
    een: "partner",
    meer: "partners",
    deze: "deze partner",
    nieuw: "Nieuwe partner",
    naamlabel: "Naam",
  },
  doel: { een: "doel", meer: "doelen", deze: "dit doel", nieuw: "Nieuw doel", naamlabel: "Naam" },
  gegevens: {
    een: "soort gegevens",
    meer: "soorten gegevens",
    deze: "deze soort gegevens",
    nieuw: "Nieuwe soort gegevens",
    naamlabel: "Naam",
  },
  vereiste: {
    een: "vereiste",
    meer: "vereisten",
    deze: "deze vereiste",
    nieuw: "Nieuwe vereiste",
    naamlabel: "Naam",
  },
  bron: { een: "bron", meer: "bronnen", deze: "deze bron", nieuw: "Nieuwe bron", naamlabel: "Titel" },
  leidraad: {
    een: "vraag en antwoord",
    meer: "vragen en antwoorden",
    deze: "deze vraag",
    nieuw: "Nieuwe vraag en antwoord",
    naamlabel: "Titel",
  },
  wet: { een: "wet", meer: "wetten", deze: "deze wet", nieuw: "Nieuwe wet", naamlabel: "Naam" },
};

/** By the last part of the address: "partners". */
export function soortVanLijst(lijst: string): Termsoort | undefined {
  return TERMSOORTEN.find((soort) => LIJST[soort] === lijst);
}

export const PARTNERSOORT = [
  { id: "intern-domein", naam: "Domein van de gemeente" },
  { id: "toezichthouder", naam: "Toezichthouder" },
  { id: "bestuursorgaan", naam: "Bestuursorgaan" },
  { id: "zorg", naam: "Zorg" },
  { id: "onderwijs", naam: "Onderwijs" },
  { id: "overig", naam: "Overig" },
] as const;

export const CATEGORIE = [
  { id: "gewoon", naam: "Gewone persoonsgegevens" },
  { id: "bijzonder", naam: "Bijzondere persoonsgegevens (artikel 9 AVG)" },
  { id: "strafrechtelijk", naam: "Strafrechtelijke gegevens (artikel 10 AVG)" },
  { id: "bsn", naam: "Burgerservicenummer (artikel 46 UAVG)" },
] as const;

export const LEIDRAADSOORT: Readonly<Record<LeidraadSoort, string>> = {
  spelregel: "Spelregel",
  "vraag-antwoord": "Vraag en antwoord",
  "uitzondering-art9": "Uitzondering van artikel 9 AVG",
  verenigbaarheid: "Verenigbaarheid",
  geheimhouding: "Geheimhouding",
  politiegegevens: "Politiegegevens",
  samenwerking: "Samenwerking",
  bewaren: "Bewaren",
  plicht: "Plicht",
  meldcode: "Meldcode",
  toestemming: "Toestemming",
  "grondslag-genoemd": "Genoemde grondslag",
};

/** Which evidence a person gives, by the kind that can be chosen. */
export const BEWIJS: Readonly<Record<Bewijssoort, string>> = {
  uitleg: "Een uitleg in eigen woorden",
  afweging: "Het belang van delen, het belang van de persoon, en een uitleg",
  "redelijk-vermoeden": "Een redelijk vermoeden: de feiten, wie het heeft, en sinds wanneer",
  "gegrond-vermoeden": "Een gegrond vermoeden: de feiten, wie het heeft, en sinds wanneer",
  instemming: "Een akkoord: van wie, en wanneer",
  "uitdrukkelijke-toestemming":
    "Een uitdrukkelijke toestemming: gezegd, geschreven of digitaal. Gedrag telt niet",
  "ondubbelzinnige-toestemming": "Een ondubbelzinnige toestemming: er is geen twijfel dat de persoon ja zegt",
  toestemming: "Een toestemming. De bron zegt niet in welke vorm",
};

/** What belongs to every consent, whatever its form. */
export const BIJ_TOESTEMMING =
  "Bij elke toestemming hoort: van wie, hoe, wanneer en waarvoor, of de persoon dit kan overzien, en of zij nog geldt.";

/** Which evidence can be chosen; of something new still all of it. */
export function bewijsKeuzes(vereiste: string, nieuw: boolean): readonly Bewijssoort[] {
  return bewijssoortSchema.options.filter((bewijs) => nieuw || pastBewijs(vereiste, bewijs));
}

/** What is shown for a requirement whose evidence nobody can choose; null where it can be. */
export function vastBewijs(vereiste: string): string | null {
  if (bewijsVanId(vereiste) !== null) return null;
  return eisVan(vereiste, { vereisten: [] }).soort === "noodzakelijkheid"
    ? "Per gegeven een reden waarom het nodig is."
    : "Hoe de geheimhouding is opgeheven.";
}

/** How the short form of a name is used, per kind. */
export const IN_ZIN: Readonly<Partial<Record<Termsoort, string>>> = {
  partner:
    "Zoals u de partner midden in een zin noemt, met de of het. Bijvoorbeeld: de Sociale Verzekeringsbank.",
  doel: "Begint met om. Bijvoorbeeld: om de eigen bijdrage vast te stellen.",
  gegevens: "Past achter: u deelt … Bijvoorbeeld: gegevens over gezondheid.",
  vereiste: "Past achter: u mag delen als … Bijvoorbeeld: de gegevens noodzakelijk zijn voor het doel.",
};
