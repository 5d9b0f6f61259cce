/** The main navigation. `versie`: the page shows one tabelversie, and keeps the chosen one in its address. */
export const NAVIGATIE = [
  { href: "/tabellen", label: "Tabellen", versie: true },
  { href: "/wijzigingen", label: "Wijzigingen", versie: false },
  { href: "/woordenlijst", label: "Woordenlijst", versie: true },
  { href: "/bronnen", label: "Bronnen", versie: true },
  { href: "/tabelversies", label: "Tabelversies", versie: false },
] as const;

export type Navigatiedeel = (typeof NAVIGATIE)[number];

export function deelVan(pad: string): Navigatiedeel | undefined {
  return NAVIGATIE.find(({ href }) => pad === href || pad.startsWith(`${href}/`));
}
