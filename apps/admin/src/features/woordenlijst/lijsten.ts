import type { Regel, Term, Woordenlijst } from "@core/grondslagen";

type Lijstnaam = Exclude<keyof Woordenlijst, "wetten" | "domeinen" | "richtingen" | "feiten">;

export interface Lijst {
  readonly id: Lijstnaam;
  readonly naam: string;
  readonly eenheid: { readonly een: string; readonly meer: string };
  /** Whether a rule uses the word. */
  readonly gebruikt: (regel: Regel, id: string) => boolean;
  /** The filter of the tables that shows those rules, where there is one. */
  readonly filter: "partner" | "doel" | "gegevens" | null;
}

const noemt = (dimensie: "zwijgt" | readonly string[], id: string) =>
  dimensie !== "zwijgt" && dimensie.includes(id);

/** The lists of the vocabulary that a privacyadviseur looks things up in. */
export const LIJSTEN: readonly Lijst[] = [
  {
    id: "partners",
    naam: "Partners",
    eenheid: { een: "partner", meer: "partners" },
    gebruikt: (regel, id) => regel.partners.includes(id),
    filter: "partner",
  },
  {
    id: "doelen",
    naam: "Doelen",
    eenheid: { een: "doel", meer: "doelen" },
    gebruikt: (regel, id) => noemt(regel.doelen, id),
    filter: "doel",
  },
  {
    id: "gegevens",
    naam: "Gegevens",
    eenheid: { een: "soort gegevens", meer: "soorten gegevens" },
    gebruikt: (regel, id) => regel.gegevens.draagt.includes(id),
    filter: "gegevens",
  },
  {
    id: "betrokkenen",
    naam: "Over wie",
    eenheid: { een: "persoon", meer: "personen" },
    gebruikt: (regel, id) => noemt(regel.betrokkenen, id),
    filter: null,
  },
  {
    id: "herkomst",
    naam: "Herkomst",
    eenheid: { een: "herkomst", meer: "soorten herkomst" },
    gebruikt: (regel, id) => noemt(regel.herkomst, id),
    filter: null,
  },
  {
    id: "vereisten",
    naam: "Vereisten",
    eenheid: { een: "vereiste", meer: "vereisten" },
    gebruikt: (regel, id) => regel.vereisten.lijst.some(({ vereiste }) => vereiste === id),
    filter: null,
  },
];

export function lijstVan(id: string | null | undefined): Lijst {
  const gevonden = LIJSTEN.find((lijst) => lijst.id === id) ?? LIJSTEN[0];
  if (gevonden === undefined) throw new Error("the vocabulary has no lists");
  return gevonden;
}

const SOORT_PARTNER = {
  "intern-domein": "Domein van de gemeente",
  toezichthouder: "Toezichthouder",
  bestuursorgaan: "Bestuursorgaan",
  zorg: "Zorg",
  onderwijs: "Onderwijs",
  overig: "Overig",
} as const;

/** "Zorg", for a partner; nothing for other words. */
export function soortVan(term: Term): string | null {
  const soort: unknown = "soort" in term ? term.soort : undefined;
  return typeof soort === "string" && soort in SOORT_PARTNER
    ? SOORT_PARTNER[soort as keyof typeof SOORT_PARTNER]
    : null;
}
