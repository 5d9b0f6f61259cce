export const WEERGAVEN = {
  regel: "Regels",
  artikel: "Artikelen",
  leidraad: "Vraag en antwoord",
  bron: "Bronnen",
} as const;

export type Weergave = keyof typeof WEERGAVEN;

/** What the address asks for. */
export interface Nakijkfilter {
  readonly toon: Weergave;
  readonly domein: string | null;
  /** Not looked at for more than so many days. */
  readonly dagen: number;
}

/** The product warns after a year. */
const EEN_JAAR = 365;
const HOOGSTE = 9_999;

type Zoekwaarden = Readonly<Record<string, string | string[] | undefined>>;

/** What it says wrongly is left out. */
export function leesNakijkfilter({ toon, domein, dagen }: Zoekwaarden): Nakijkfilter {
  return {
    toon: typeof toon === "string" && Object.hasOwn(WEERGAVEN, toon) ? (toon as Weergave) : "regel",
    domein: typeof domein === "string" && domein !== "" && domein.length <= 100 ? domein : null,
    dagen: typeof dagen === "string" && /^\d{1,4}$/.test(dagen) ? Math.min(Number(dagen), HOOGSTE) : EEN_JAAR,
  };
}
