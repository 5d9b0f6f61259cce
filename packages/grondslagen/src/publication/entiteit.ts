import { canoniek } from "../model/canoniek.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Plandelen } from "../stappenplan/delen/delen.ts";

/** What a wijzigingsset can change. A provision has no list of its own: it stands in the rules that rest on it. */
export const SOORTEN = [
  "bron",
  "wet",
  "domein",
  "richting",
  "partner",
  "gegevens",
  "betrokkene",
  "herkomst",
  "doel",
  "vereiste",
  "feit",
  "uitspraak",
  "regel",
  "leidraad",
  "artikeluitleg",
  "stappenplan",
  "stap",
  "stapvraag",
  "blok",
  "voorbeeld",
] as const;

export type Entiteitsoort = (typeof SOORTEN)[number];

/** Anything with a stable id in a tabelversie; its other members are fields. */
export interface Entiteit {
  readonly id: string;
  readonly [veld: string]: unknown;
}

/** Lists that a tabelversie may do without: absent where there is nothing in them, never empty. */
const LOSSE = [
  "leidraden",
  "artikeluitleg",
  "voorbeelden",
  "stappenplannen",
  "stappen",
  "stapvragen",
  "blokken",
] as const satisfies ("leidraden" | "artikeluitleg" | "voorbeelden" | keyof Plandelen)[];
type Losse = (typeof LOSSE)[number];

interface Collectie {
  /** As a reader calls one of them. */
  readonly naam: string;
  readonly lijst: keyof Woordenlijst | "regels" | "uitspraken" | "bronnen" | Losse;
  /** The field that says when it ends; null where it has no validity in time. */
  readonly eindveld: "geldig.tot" | "eind" | null;
}

const term = (naam: string, lijst: keyof Woordenlijst): Collectie => ({
  naam,
  lijst,
  eindveld: "geldig.tot",
});

/** Their form is apart (`ENTITEITSCHEMAS`): who only reads the lists has no use for it. */
export const COLLECTIES: Readonly<Record<Entiteitsoort, Collectie>> = {
  bron: { naam: "Bron", lijst: "bronnen", eindveld: null },
  wet: { naam: "Wet", lijst: "wetten", eindveld: "eind" },
  domein: term("Domein", "domeinen"),
  richting: term("Richting", "richtingen"),
  partner: term("Partner", "partners"),
  gegevens: term("Soort gegevens", "gegevens"),
  betrokkene: term("Betrokkene", "betrokkenen"),
  herkomst: term("Herkomst", "herkomst"),
  doel: term("Doel", "doelen"),
  vereiste: term("Vereiste", "vereisten"),
  feit: term("Feit", "feiten"),
  uitspraak: { naam: "Uitspraak", lijst: "uitspraken", eindveld: "geldig.tot" },
  regel: { naam: "Regel", lijst: "regels", eindveld: "geldig.tot" },
  leidraad: { naam: "Leidraad", lijst: "leidraden", eindveld: "geldig.tot" },
  artikeluitleg: { naam: "Uitleg bij artikel", lijst: "artikeluitleg", eindveld: null },
  stappenplan: { naam: "Stappenplan", lijst: "stappenplannen", eindveld: null },
  stap: { naam: "Stap", lijst: "stappen", eindveld: null },
  stapvraag: { naam: "Vraag", lijst: "stapvragen", eindveld: null },
  blok: { naam: "Blok", lijst: "blokken", eindveld: null },
  voorbeeld: { naam: "Voorbeeld", lijst: "voorbeelden", eindveld: null },
};

/** The kinds that together are the stappenplan. */
export const PLANSOORTEN = ["stappenplan", "stap", "stapvraag", "blok"] as const satisfies Entiteitsoort[];
export type Plansoort = (typeof PLANSOORTEN)[number];

export function isPlansoort(soort: Entiteitsoort): soort is Plansoort {
  return (PLANSOORTEN as readonly Entiteitsoort[]).includes(soort);
}

export function lijstVan(inhoud: TabelversieInhoud, soort: Entiteitsoort): readonly Entiteit[] {
  const { lijst } = COLLECTIES[soort];
  if (isLos(lijst)) return inhoud[lijst] ?? [];
  const gevonden =
    lijst === "regels" || lijst === "uitspraken" || lijst === "bronnen"
      ? inhoud[lijst]
      : (inhoud.woordenlijst[lijst] ?? []);
  return gevonden;
}

function isLos(lijst: Collectie["lijst"]): lijst is Losse {
  return (LOSSE as readonly string[]).includes(lijst);
}

/** The content with other lists; each entity must have passed the schema of its kind. */
export function metLijsten(
  inhoud: TabelversieInhoud,
  lijsten: ReadonlyMap<Entiteitsoort, readonly Entiteit[]>,
): TabelversieInhoud {
  const boven: Record<string, unknown> = {};
  const woorden: Record<string, unknown> = {};
  for (const [soort, entiteiten] of lijsten) {
    const { lijst } = COLLECTIES[soort];
    const doel = lijst === "feiten" || lijst in inhoud.woordenlijst ? woorden : boven;
    doel[lijst] = entiteiten;
  }
  const { feiten, ...woordenlijst }: Woordenlijst = { ...inhoud.woordenlijst, ...woorden };
  const uit: TabelversieInhoud = {
    ...inhoud,
    ...boven,
    // Absent where there are none, so that equal content has one form and one hash.
    woordenlijst: feiten === undefined || feiten.length === 0 ? woordenlijst : { ...woordenlijst, feiten },
  };
  for (const lijst of LOSSE) if ((uit[lijst]?.length ?? 0) === 0) delete uit[lijst];
  return uit;
}

/**
 * Order of a list has no meaning: what stays keeps its place, what is new follows by id. So the outcome does not
 * depend on who added first.
 */
export function opVolgorde(basis: readonly Entiteit[], na: ReadonlyMap<string, Entiteit>): Entiteit[] {
  const eerder = new Set(basis.map(({ id }) => id));
  const nieuw = [...na.values()].filter(({ id }) => !eerder.has(id));
  return [
    ...basis.flatMap(({ id }) => na.get(id) ?? []),
    ...nieuw.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  ];
}

/** Equal as content: same canonical JSON; absent equals only absent. */
export function gelijk(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canoniek(a) === canoniek(b);
}
