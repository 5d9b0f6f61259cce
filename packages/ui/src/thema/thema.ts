import { contrast, type Kleur, meng } from "./contrast.ts";
import { LIJNPAREN, TEKSTPAREN } from "./paren.ts";

export type Thema = "licht" | "donker";

/** The colour for action of one app, once on light paper and once on dark. */
export type Accent = Readonly<Record<Thema, Kleur>>;

type Paarwaarde = Readonly<Record<Thema, Kleur>>;

/** What a theme is measured against: the colours of tokens.css that a gemeente does not choose (a test holds them together). */
export const VASTE_KLEUREN: Readonly<Record<string, Paarwaarde>> = {
  "--basis-color-default-bg-document": { licht: "#faf8f4", donker: "#15191c" },
  "--basis-color-default-bg-default": { licht: "#ffffff", donker: "#1e2428" },
  "--basis-color-default-bg-subtle": { licht: "#f3f0e9", donker: "#252c31" },
  "--basis-color-default-color-document": { licht: "#17212b", donker: "#f1eee7" },
  "--basis-color-default-color-subtle": { licht: "#4d5965", donker: "#b7c0c7" },
  "--basis-form-control-border-color": { licht: "#17212b", donker: "#c3ccd2" },
  "--dw-ja-achtergrond": { licht: "#e7f3ea", donker: "#15301f" },
  "--dw-afwegen-achtergrond": { licht: "#fdf3e1", donker: "#33270f" },
  "--dw-nee-achtergrond": { licht: "#fbeae8", donker: "#3c1b19" },
  "--dw-onbekend-achtergrond": { licht: "#eaedf0", donker: "#293138" },
  "--dw-statusbalk-tekst": { licht: "#ffffff", donker: "#ffffff" },
};

const WIT: Kleur = "#ffffff";
const ZWART: Kleur = "#000000";

/** Every token that follows from the colour for action. */
function tokensVan({ licht, donker }: Accent): Readonly<Record<string, Paarwaarde>> {
  const hover = { licht: meng(licht, ZWART, 0.28), donker: meng(donker, WIT, 0.4) };
  return {
    "--basis-color-accent-1-color-default": { licht, donker },
    "--basis-color-accent-1-color-hover": hover,
    "--basis-color-accent-1-bg-default": {
      licht: meng(WIT, licht, 0.1),
      donker: meng("#15191c", donker, 0.14),
    },
    "--basis-color-accent-1-inverse-bg-default": { licht, donker },
    "--basis-color-accent-1-inverse-bg-hover": hover,
    "--basis-color-accent-1-inverse-color-default": { licht: WIT, donker: meng(donker, ZWART, 0.88) },
    // White letters on it in both: the colour for light paper, a little darker in the dark.
    "--dw-statusbalk-achtergrond": { licht, donker: meng(licht, ZWART, 0.15) },
  };
}

/** Every token that follows from the colour for action, as CSS. */
export function themaTokens(accent: Accent): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(tokensVan(accent)).map(([token, { licht, donker }]) => [
      token,
      `light-dark(${licht},${donker})`,
    ]),
  );
}

/** The same for the root of one app; the rest of the tokens stays as it is. */
export function themaCss(app: "caseworker" | "admin", accent: Accent): string {
  const regels = Object.entries(themaTokens(accent)).map(([token, waarde]) => `${token}:${waarde}`);
  return `:root:root[data-app="${app}"]{${regels.join(";")}}`;
}

export interface Themafout {
  readonly thema: Thema;
  /** What cannot be read. */
  readonly wat: "link" | "link-onder-muis" | "knop" | "balk" | "vlak" | "rand";
  readonly contrast: number;
  readonly nodig: number;
}

const VOOR_LETTERS = 4.5;

const WAT: Readonly<Record<string, Themafout["wat"]>> = {
  "--basis-color-accent-1-color-default": "link",
  "--basis-color-accent-1-color-hover": "link-onder-muis",
  "--basis-color-accent-1-inverse-color-default": "knop",
  "--dw-statusbalk-tekst": "balk",
  "--basis-color-accent-1-inverse-bg-default": "rand",
};

/** What could not be read with this colour, the worst of each kind first; none: it can be used (WCAG 2.2 AA). */
export function keurThema(accent: Accent): readonly Themafout[] {
  const fouten = new Map<string, Themafout>();
  for (const gemeten of metingen(accent).filter((een) => een.contrast < een.nodig)) {
    const sleutel = `${gemeten.thema} ${gemeten.wat}`;
    const eerder = fouten.get(sleutel);
    if (eerder === undefined || eerder.contrast > gemeten.contrast) fouten.set(sleutel, gemeten);
  }
  return [...fouten.values()].toSorted((a, b) => a.contrast / a.nodig - b.contrast / b.nodig);
}

/** The letters that are hardest to read with this colour, on light paper and on dark. */
export function laagsteContrast(accent: Accent): Readonly<Record<Thema, number>> {
  const letters = metingen(accent).filter(({ nodig }) => nodig === VOOR_LETTERS);
  const laagste = (thema: Thema) =>
    Math.min(...letters.filter((een) => een.thema === thema).map((een) => een.contrast));
  return { licht: laagste("licht"), donker: laagste("donker") };
}

/** Every pair in which this colour has a part, as WCAG measures it. */
function metingen(accent: Accent): readonly Themafout[] {
  const eigen = tokensVan(accent);
  const kleur = (token: string, thema: Thema) => (eigen[token] ?? VASTE_KLEUREN[token])?.[thema];
  return (["licht", "donker"] as const).flatMap((thema) =>
    [
      ...TEKSTPAREN.map((paar) => [...paar, VOOR_LETTERS] as const),
      ...LIJNPAREN.map((paar) => [...paar, 3] as const),
    ]
      // What a gemeente does not choose was measured when it was made.
      .filter(([voor, achter]) => voor in eigen || achter in eigen)
      .map(([voor, achter, nodig]) => {
        const [een, ander] = [kleur(voor, thema), kleur(achter, thema)];
        if (een === undefined || ander === undefined) throw new Error(`no colour for ${voor} on ${achter}`);
        return { thema, wat: WAT[voor] ?? "vlak", contrast: contrast(een, ander), nodig };
      }),
  );
}
