import type { NavigatieGroep, NavigatieItem } from "@deelwijzer/ui";

/**
 * The main navigation, in the groups of the menu. `versie`: the page shows one tabelversie, and keeps the chosen one in
 * its address. `redactie`: only for the gemeente that keeps the tables of this installation.
 */
const NAVIGATIE = [
  { groep: "Wat geldt", href: "/tabellen", label: "Tabellen", versie: true, redactie: false },
  { groep: "Wat geldt", href: "/woordenlijst", label: "Woordenlijst", versie: true, redactie: false },
  { groep: "Wat geldt", href: "/bronnen", label: "Bronnen", versie: true, redactie: false },
  { groep: "Wat geldt", href: "/tabelversies", label: "Tabelversies", versie: false, redactie: false },
  { groep: "Wat verandert", href: "/wijzigingssets", label: "Wijzigingssets", versie: false, redactie: true },
  {
    groep: "Wat verandert",
    href: "/wetsvoorstellen",
    label: "Wetsvoorstellen",
    versie: false,
    redactie: false,
  },
  { groep: "Wat verandert", href: "/wijzigingen", label: "Wetswijzigingen", versie: false, redactie: false },
  { groep: "Wat verandert", href: "/nakijken", label: "Nakijken", versie: false, redactie: false },
  { groep: "Inzicht", href: "/overzicht", label: "Overzicht", versie: false, redactie: false },
  { groep: "Inzicht", href: "/logboek", label: "Logboek", versie: false, redactie: false },
  { groep: "Inzicht", href: "/logboek/beheer", label: "Logboek", versie: false, redactie: false },
  { groep: "Inzicht", href: "/bewaren", label: "Bewaren", versie: false, redactie: false },
  { groep: "Inzicht", href: "/wie-mag-wat", label: "Wie mag wat", versie: false, redactie: false },
  { groep: "Gemeente", href: "/gemeente", label: "Eigen bepalingen", versie: false, redactie: false },
  { groep: "Gemeente", href: "/beheer", label: "Mensen en instellingen", versie: false, redactie: false },
] as const;

/** So few parts stand beside each other, without groups. */
const ZONDER_GROEPEN = 4;

/** The parts as the menu shows them; a group of one is that one. */
export function menuVan(
  delen: readonly Navigatiedeel[],
  alsItem: (deel: Navigatiedeel) => NavigatieItem,
): readonly (NavigatieItem | NavigatieGroep)[] {
  if (delen.length <= ZONDER_GROEPEN) return delen.map(alsItem);
  return [...Map.groupBy(delen, ({ groep }) => groep)].map(([groep, items]) => {
    const [enige] = items;
    return items.length === 1 && enige !== undefined ? alsItem(enige) : { groep, items: items.map(alsItem) };
  });
}

interface Lezer {
  readonly leestTabellen: boolean;
  /** Of the gemeente that keeps the tables. */
  readonly redactie: boolean;
  /** Of the tables, and of beheer: one part of the menu, which begins with what this reader has. */
  readonly leestLogboek: Readonly<Record<"tabellen" | "beheer", boolean>>;
  readonly leestOverzicht: boolean;
  readonly leestBewaren: boolean;
  readonly beheert: boolean;
}

/** The parts this reader has: who may not read the tables still reads what their gemeente decides. */
export function navigatieVoor(lezer: Lezer): readonly Navigatiedeel[] {
  const { leestTabellen, redactie, leestLogboek, leestOverzicht, leestBewaren, beheert } = lezer;
  return NAVIGATIE.filter((deel) => {
    if (deel.href === "/logboek") return leestLogboek.tabellen;
    if (deel.href === "/logboek/beheer") return leestLogboek.beheer && !leestLogboek.tabellen;
    if (deel.href === "/overzicht") return leestOverzicht;
    if (deel.href === "/bewaren") return leestBewaren;
    if (deel.href === "/beheer") return beheert;
    return (leestTabellen || VOOR_IEDEREEN.has(deel.href)) && (redactie || !deel.redactie);
  });
}

/** What everyone of the gemeente may read; the rest is for who may read the tables. */
const VOOR_IEDEREEN: ReadonlySet<string> = new Set(["/gemeente", "/wie-mag-wat"]);

export type Navigatiedeel = (typeof NAVIGATIE)[number];

export function deelVan(pad: string): Navigatiedeel | undefined {
  return NAVIGATIE.find(({ href }) => pad === href || pad.startsWith(`${href}/`));
}

/** The id of a wijzigingsset, as opposed to "nieuw". */
export function isSetId(deel: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(deel);
}

/** Whether this page is about one wijzigingsset, so that the bar is about that set. */
export function gaatOverSet(pad: string): boolean {
  const [, eerste, id = ""] = pad.split("/");
  return eerste === "wijzigingssets" && isSetId(id);
}
