/**
 * The main navigation. `versie`: the page shows one tabelversie, and keeps the chosen one in its address. `redactie`:
 * only for the gemeente that keeps the tables of this installation.
 */
const NAVIGATIE = [
  { href: "/tabellen", label: "Tabellen", versie: true, redactie: false },
  { href: "/wijzigingssets", label: "Wijzigingssets", versie: false, redactie: true },
  { href: "/wijzigingen", label: "Wetswijzigingen", versie: false, redactie: false },
  { href: "/wetsvoorstellen", label: "Wetsvoorstellen", versie: false, redactie: false },
  { href: "/nakijken", label: "Nakijken", versie: false, redactie: false },
  { href: "/woordenlijst", label: "Woordenlijst", versie: true, redactie: false },
  { href: "/bronnen", label: "Bronnen", versie: true, redactie: false },
  { href: "/tabelversies", label: "Tabelversies", versie: false, redactie: false },
  { href: "/logboek", label: "Logboek", versie: false, redactie: true },
  { href: "/overzicht", label: "Overzicht", versie: false, redactie: false },
  { href: "/gemeente", label: "Gemeente", versie: false, redactie: false },
  { href: "/wie-mag-wat", label: "Wie mag wat", versie: false, redactie: false },
  { href: "/beheer", label: "Beheer", versie: false, redactie: false },
] as const;

interface Lezer {
  readonly leestTabellen: boolean;
  /** Of the gemeente that keeps the tables. */
  readonly redactie: boolean;
  readonly leestLogboek: boolean;
  readonly leestOverzicht: boolean;
  readonly beheert: boolean;
}

/** The parts this reader has: who may not read the tables still reads what their gemeente decides. */
export function navigatieVoor(lezer: Lezer): readonly Navigatiedeel[] {
  const { leestTabellen, redactie, leestLogboek, leestOverzicht, beheert } = lezer;
  return NAVIGATIE.filter((deel) => {
    if (deel.href === "/logboek") return leestLogboek;
    if (deel.href === "/overzicht") return leestOverzicht;
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
