import type { Entiteit, Entiteitsoort, Term } from "@core/grondslagen";
import type { Datumwaarde } from "../formulier/datumwaarde.ts";
import type { Rij } from "../formulier/rijen.ts";
import { LEEG_LEIDRAAD, type LeidraadFormulier } from "./leidraad.ts";

/** The kinds of the vocabulary one can edit here, beside rules. */
export const TERMSOORTEN = [
  "partner",
  "doel",
  "gegevens",
  "vereiste",
  "bron",
  "wet",
  "leidraad",
] as const satisfies Entiteitsoort[];
export type Termsoort = (typeof TERMSOORTEN)[number];

/** Another name of the same thing, with the days it was called so: what a rename leaves behind. */
export interface Naamrij extends Rij {
  readonly oud: NonNullable<Term["namen"]>[number] | null;
  readonly naam: string;
  readonly inZin: string;
  readonly van: Datumwaarde;
  readonly totEnMet: Datumwaarde;
  /** Empty: in every law. */
  readonly wet: string;
}

/** Every field a term may have; which of them are shown depends on its kind. */
export interface TermFormulier {
  readonly id: string;
  readonly naam: string;
  readonly inZin: string;
  readonly toelichting: string;
  /** One on each line. */
  readonly aliassen: string;
  /** Names of before, after, or in one law. */
  readonly namen: readonly Naamrij[];
  readonly van: Datumwaarde;
  readonly totEnMet: Datumwaarde;
  /** Data: ordinary, special, criminal or the national number. */
  readonly categorie: string;
  /** Requirement: which evidence satisfies it; empty where its id says so. */
  readonly bewijs: string;
  /** Partner: what kind of partner, of which own domain, and who looks like it. */
  readonly partnersoort: string;
  readonly domein: string;
  readonly verwant: readonly string[];
  /** Source: how it is named in front of a place, and the law of which day it describes. */
  readonly verwijzing: string;
  readonly peildatum: Datumwaarde;
  /** Where the source can be read. */
  readonly adres: string;
  /** Law: where its official text stands. */
  readonly bwb: string;
  readonly celex: string;
  /** Guidance, vraag & antwoord. */
  readonly leidraad: LeidraadFormulier;
}

export type Termveld = Exclude<keyof TermFormulier, "id">;

/** What the form shows per kind, in order. */
export const TERMVELDEN: Readonly<Record<Termsoort, readonly Termveld[]>> = {
  partner: [
    "naam",
    "inZin",
    "aliassen",
    "toelichting",
    "partnersoort",
    "domein",
    "verwant",
    "namen",
    "van",
    "totEnMet",
  ],
  doel: ["naam", "inZin", "aliassen", "toelichting", "namen", "van", "totEnMet"],
  gegevens: ["naam", "inZin", "aliassen", "toelichting", "categorie", "namen", "van", "totEnMet"],
  vereiste: ["naam", "inZin", "aliassen", "toelichting", "bewijs", "namen", "van", "totEnMet"],
  bron: ["naam", "verwijzing", "toelichting", "adres", "peildatum"],
  wet: ["naam", "bwb", "celex", "van", "totEnMet"],
  leidraad: ["naam", "leidraad", "van", "totEnMet"],
};

const GEEN_DATUM: Datumwaarde = { iso: null, mis: null };

export const LEEG_TERMFORMULIER: TermFormulier = {
  id: "",
  naam: "",
  inZin: "",
  toelichting: "",
  aliassen: "",
  namen: [],
  categorie: "",
  bewijs: "",
  van: GEEN_DATUM,
  totEnMet: GEEN_DATUM,
  partnersoort: "",
  domein: "",
  verwant: [],
  verwijzing: "",
  peildatum: GEEN_DATUM,
  adres: "",
  bwb: "",
  celex: "",
  leidraad: LEEG_LEIDRAAD,
};

/** Name of a term as a list shows it; a source has a title. */
export function naamVanTerm(entiteit: Entiteit): string {
  const naam = entiteit["naam"] ?? entiteit["titel"];
  return typeof naam === "string" ? naam : entiteit.id;
}
