import type { Term, Woordenlijst } from "@core/grondslagen";
import { KERNBEGRIPPEN } from "./kernbegrippen.ts";

export type Begripsoort =
  | "kern"
  | "domeinen"
  | "richtingen"
  | "partners"
  | "gegevens"
  | "betrokkenen"
  | "herkomst"
  | "doelen"
  | "vereisten"
  | "feiten";

/** A word with what it means. */
export interface Begrip {
  readonly soort: Begripsoort;
  readonly id: string;
  readonly naam: string;
  readonly uitleg: string;
  /** Other names people use. */
  readonly aliassen: readonly string[];
  /** How it stands in a sentence. */
  readonly vormen: readonly string[];
  readonly artikel?: string;
}

export const BEGRIPSOORT_NAAM: Record<Begripsoort, string> = {
  kern: "Woorden uit de wet en uit dit programma",
  vereisten: "Eisen",
  gegevens: "Soorten gegevens",
  betrokkenen: "Personen",
  domeinen: "Domeinen",
  richtingen: "Wat u wilt doen",
  doelen: "Doelen",
  partners: "Partners",
  herkomst: "Waar gegevens vandaan komen",
  feiten: "Feiten over een persoon",
};

const LIJSTEN = [
  "vereisten",
  "gegevens",
  "betrokkenen",
  "domeinen",
  "richtingen",
  "doelen",
  "partners",
  "herkomst",
  "feiten",
] as const satisfies readonly Exclude<Begripsoort, "kern">[];

/** Every word with an explanation: of this program, and of the vocabulary of the tables. */
export function begrippenVan(w: Woordenlijst): Begrip[] {
  const kern = KERNBEGRIPPEN.map((begrip): Begrip => ({ ...begrip, soort: "kern", aliassen: begrip.vormen }));
  return [...kern, ...LIJSTEN.flatMap((lijst) => (w[lijst] ?? []).flatMap((term) => alsBegrip(lijst, term)))];
}

function alsBegrip(soort: Begripsoort, { id, naam, inZin, toelichting, aliassen }: Term): Begrip[] {
  if (toelichting === undefined) return [];
  return [
    {
      soort,
      id,
      naam: naam.charAt(0).toUpperCase() + naam.slice(1),
      uitleg: toelichting,
      aliassen,
      vormen: inZin === undefined ? [naam] : [naam, zonderLidwoord(inZin)],
    },
  ];
}

function zonderLidwoord(tekst: string): string {
  return tekst.replace(/^(de|het|een|uw) /, "");
}

/** The place of a word on the page with all of them. */
export function begripAnker({ soort, id }: Pick<Begrip, "soort" | "id">): string {
  return `${soort}-${id}`;
}
