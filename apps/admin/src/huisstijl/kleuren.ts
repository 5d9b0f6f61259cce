import { isKleur, keurThema, laagsteContrast, type Accent, type Themafout } from "@deelwijzer/ui/thema";

export const APPS = ["caseworker", "admin"] as const;
export type AppNaam = (typeof APPS)[number];
export type Kleuren = Readonly<Record<AppNaam, Accent>>;

/** The colours of the house itself, to begin from (tokens.css). */
export const HUISKLEUREN: Kleuren = {
  caseworker: { licht: "#0b5563", donker: "#86ccd9" },
  admin: { licht: "#4a3a7a", donker: "#c3b5f2" },
};

const WAT: Readonly<Record<Themafout["wat"], string>> = {
  link: "Links en titels zijn niet goed te lezen",
  "link-onder-muis": "Een link onder de muis is niet goed te lezen",
  knop: "De tekst op een knop is niet goed te lezen",
  balk: "De tekst op de balk is niet goed te lezen",
  vlak: "Tekst op een gekleurd vlak is niet goed te lezen",
  rand: "Een knop valt te weinig op",
};

/** "3,9 : 1", as WCAG writes it. */
const verhouding = (getal: number): string =>
  `${getal.toLocaleString("nl-NL", { maximumFractionDigits: 1 })} : 1`;
/** Never rounded up to what is needed. */
const naarOnder = (getal: number): number => Math.floor(getal * 10) / 10;

export interface Kleurfout {
  readonly veld: string;
  readonly tekst: string;
}

/** What is wrong with two colours of one app, beside the field it is about. Empty: they can be used. */
export function keurKleuren(app: AppNaam, accent: Readonly<Record<keyof Accent, string>>): Kleurfout[] {
  const { licht, donker } = accent;
  const vorm = (["licht", "donker"] as const).flatMap((thema) =>
    isKleur(accent[thema])
      ? []
      : [
          {
            veld: `${app}-${thema}`,
            tekst: "Vul een kleur in als # met zes cijfers of letters, zoals #0b5563.",
          },
        ],
  );
  if (!isKleur(licht) || !isKleur(donker)) return vorm;
  const fouten = keurThema({ licht, donker }).map(({ thema, wat, contrast, nodig }) => {
    // The bar has the colour for light paper in both.
    const veld = wat === "balk" ? "licht" : thema;
    const richting = veld === "licht" ? "donkerder" : "lichter";
    return {
      veld: `${app}-${veld}`,
      tekst: `${WAT[wat]} (${verhouding(naarOnder(contrast))}, nodig is ${verhouding(nodig)}). Kies een kleur die ${richting} is.`,
    };
  });
  // One colour that cannot be read fails in many places: the first says enough.
  return fouten.filter(({ veld }, plaats) => fouten.findIndex((eerder) => eerder.veld === veld) === plaats);
}

/** How well two colours that can be used are read, on light paper and on dark. */
export function leesbaarheid(accent: Accent): Readonly<Record<keyof Accent, string>> {
  const { licht, donker } = laagsteContrast(accent);
  const zin = (getal: number) =>
    `Goed te lezen: het contrast van de letters is minstens ${verhouding(naarOnder(getal))}.`;
  return { licht: zin(licht), donker: zin(donker) };
}
