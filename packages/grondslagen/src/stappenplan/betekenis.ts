import type { Soort } from "./waarden.ts";

interface BetekenisEis {
  readonly soort: readonly Soort[];
  /** Options that must be there, because the composition of the besluit knows them. */
  readonly opties?: readonly string[];
  /** A stappenplan without this question cannot lead to every outcome. */
  readonly nodig: boolean;
}

const JNT: BetekenisEis = { soort: ["ja-nee-twijfel"], nodig: true };
const TEKST: BetekenisEis = { soort: ["tekst"], nodig: true };

/**
 * What a question means for the composition of the besluit. Ids and texts of questions may change with every
 * version of a stappenplan; the meaning ties them to the rules in `besluit/`.
 */
export const BETEKENISSEN = {
  "acuut-gevaar": JNT,
  "gevaar-wie-en-waarom-nu": TEKST,
  "gevaar-waarom-geen-toestemming": TEKST,
  "gevaar-verantwoorden-voor": { soort: ["datum"], nodig: true },
  gegevens: { soort: ["gegevens-per-doel"], nodig: true },
  personen: { soort: ["personen"], nodig: true },
  beroepsgeheim: {
    soort: ["keuze"],
    nodig: true,
    opties: [
      "geen-geheim",
      "toestemming",
      "wettelijke-plicht",
      "nood",
      "behandeling",
      "geheim-niet-opgeheven",
      "twijfel",
    ],
  },
  /** Who decided to break the secret, and why; a stappenplan may leave it out. */
  "beroepsgeheim-toelichting": { soort: ["tekst"], nodig: false },
  politiegegevens: {
    soort: ["keuze"],
    nodig: true,
    opties: ["geen", "zelfde-doel", "ander-doel", "twijfel"],
  },
  vereisten: { soort: ["vereisten"], nodig: true },
  /** Does the privacyadviseur find the contested rule usable? */
  "regel-bruikbaar": JNT,
  "toestemming-geweigerd": JNT,
  koers: { soort: ["keuze"], nodig: true, opties: ["verder-wegen", "niet-delen"] },
  "verenigbaar-verband": JNT,
  "verenigbaar-kader": JNT,
  "verenigbaar-aard": JNT,
  "verenigbaar-gevolgen": JNT,
  "verenigbaar-waarborgen": JNT,
  "verenigbaar-verwachting": JNT,
  "verenigbaar-oordeel": JNT,
  alternatieven: { soort: ["meerkeuze", "tekst"], nodig: true },
  "belang-kind": TEKST,
  doelmatig: TEKST,
  noodzakelijk: TEKST,
  "minst-ingrijpend": { soort: ["tekst", "ja-nee-twijfel"], nodig: true },
  integer: { soort: ["tekst", "ja-nee-twijfel"], nodig: true },
  overleg: { soort: ["overleg"], nodig: true },
  "gezin-geinformeerd": {
    soort: ["keuze"],
    nodig: true,
    opties: ["ja", "nee", "uitgesteld"],
  },
  "gezin-toelichting": TEKST,
  /** The day on which the family is told after all; a stappenplan may leave it out. */
  "gezin-later-op": { soort: ["datum"], nodig: false },
  besluit: {
    soort: ["keuze"],
    nodig: true,
    opties: ["delen-met-grondslag", "delen-verenigbaar", "niet-delen", "delen-gemotiveerde-uitzondering"],
  },
  "besluit-reden": TEKST,
} as const satisfies Record<string, BetekenisEis>;

export type Betekenis = keyof typeof BETEKENISSEN;

export function eisenVan(betekenis: Betekenis): BetekenisEis {
  return BETEKENISSEN[betekenis];
}

/** The six factors of the compatibility test, in the order of the sources (AVG 6 lid 4; 001; 000). */
export const FACTOREN = [
  "verenigbaar-verband",
  "verenigbaar-kader",
  "verenigbaar-aard",
  "verenigbaar-gevolgen",
  "verenigbaar-waarborgen",
  "verenigbaar-verwachting",
] as const satisfies readonly Betekenis[];
