import type { Regel } from "../model/regel.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Bewijssoort, Woordenlijst } from "../model/woordenlijst.ts";
import type { Datum } from "../time/datum.ts";

/** How sure a consent must be; the law names one of two (Wmo 5.1.1 lid 4; Wlz 9.1.3), a requirement may name none. */
export type Toestemmingsvorm = "uitdrukkelijk" | "ondubbelzinnig" | "niet-vermeld";

/** A secret on top of any basis: of a profession, or of police data (Wpg 18 to 20). */
export type Geheim = "beroepsgeheim" | "politiegegevens";

/** One part of the evidence that meets a requirement. */
export type Bewijsdeel =
  | "reden-per-gegeven"
  | "wie"
  | "hoe"
  | "wanneer"
  | "waarvoor"
  | "overzien"
  | "vertegenwoordiger-als-nodig"
  | "niet-ingetrokken"
  | "hoe-opgeheven"
  | "belang-van-delen"
  | "belang-van-betrokkene"
  | "feiten"
  | "uitleg";

interface Kern {
  /** Id of the requirement in the vocabulary. */
  readonly vereiste: string;
  /** What has to be shown before it counts as met; `toetsEis` looks at exactly these. */
  readonly bewijs: readonly Bewijsdeel[];
  /** Id of the provision of the gemeente that asks it; absent where the law does. */
  readonly bepaling?: string;
}

/** A requirement as a thing that knows what meets it: a person shows that, the machine only says what is missing. */
export type Eis =
  | (Kern & { readonly soort: "noodzakelijkheid" })
  | (Kern & {
      readonly soort: "toestemming";
      readonly vorm: Toestemmingsvorm;
      /** Whose consent; null where the source names nobody. */
      readonly door: "client" | "betrokkene" | null;
    })
  /** Two interests against each other: sharing stops where it harms out of proportion. */
  | (Kern & { readonly soort: "afweging" })
  /** A suspicion has facts, somebody who holds it and a day; how strong it must be is the word of the law. */
  | (Kern & { readonly soort: "vermoeden"; readonly graad: "redelijk" | "gegrond" })
  /** That somebody wants what is offered. It is no consent to sharing, and no basis. */
  | (Kern & { readonly soort: "instemming" })
  | (Kern & { readonly soort: "geheimhouding"; readonly geheim: Geheim })
  | (Kern & {
      readonly soort: "gemeentebesluit";
      readonly naam: string;
      /** Who decided and when; null where it follows from the layer as a whole. */
      readonly vastgesteldDoor: string | null;
      readonly vastgesteldOp: Datum | null;
    })
  /** Not known to the model: it asks an explanation and says that it cannot test more. */
  | (Kern & { readonly soort: "onbekend"; readonly naam: string });

export const NOODZAKELIJKHEID = "noodzakelijkheid";

const NOODZAAK: readonly Bewijsdeel[] = ["reden-per-gegeven"];
const TOESTEMMING: readonly Bewijsdeel[] = [
  "wie",
  "hoe",
  "wanneer",
  "waarvoor",
  "overzien",
  "vertegenwoordiger-als-nodig",
  "niet-ingetrokken",
];
const GEHEIM: readonly Bewijsdeel[] = ["hoe-opgeheven"];
const UITLEG: readonly Bewijsdeel[] = ["uitleg"];
const AFWEGING: readonly Bewijsdeel[] = ["belang-van-delen", "belang-van-betrokkene", "uitleg"];
const VERMOEDEN: readonly Bewijsdeel[] = ["feiten", "wie", "wanneer"];
const INSTEMMING: readonly Bewijsdeel[] = ["wie", "wanneer", "niet-ingetrokken"];

/** Looked at in every case, so that their evidence is not for a table to choose. */
const VAST: Readonly<Record<string, (vereiste: string) => Eis>> = {
  [NOODZAKELIJKHEID]: (vereiste) => ({ soort: "noodzakelijkheid", vereiste, bewijs: NOODZAAK }),
  beroepsgeheim: () => geheimhouding("beroepsgeheim"),
  politiegegevens: () => geheimhouding("politiegegevens"),
};

/** Requirements of the laws from before the vocabulary could say which evidence meets them. */
const VAN_DE_WET: Readonly<Record<string, Bewijssoort>> = {
  // Participatiewet 67 lid 3.
  "geen-onevenredige-inbreuk": "afweging",
  // Jeugdwet 7.1.4.1; Participatiewet 66.
  "redelijk-vermoeden-bedreiging": "redelijk-vermoeden",
  "gegrond-vermoeden-misdrijf": "gegrond-vermoeden",
  // WEB 9.2.7.
  "instemming-ondersteuning": "instemming",
};

/** How sure a consent must be, by the evidence that was chosen. */
const VORM: Readonly<Record<Extract<Bewijssoort, `${string}toestemming`>, Toestemmingsvorm>> = {
  "uitdrukkelijke-toestemming": "uitdrukkelijk",
  "ondubbelzinnige-toestemming": "ondubbelzinnig",
  toestemming: "niet-vermeld",
};

function vermoeden(vereiste: string, graad: "redelijk" | "gegrond"): Eis {
  return { soort: "vermoeden", vereiste, graad, bewijs: VERMOEDEN };
}

/** Whether a requirement is a consent. The one place that reads this from an id. */
export function isToestemming(vereiste: string): boolean {
  return vereiste.endsWith("toestemming");
}

/** The requirements of a rule, in its order. Cheap, and the same every time: whoever asks often keeps them. */
export function eisenVanRegel(
  regel: Regel,
  { woordenlijst }: Pick<TabelversieInhoud, "woordenlijst">,
): Eis[] {
  return regel.vereisten.lijst.map(({ vereiste, door }) => eisVan(vereiste, woordenlijst, door));
}

/** A requirement by its id alone: for a basis of before bases carried their requirements as things. */
export function eisVan(
  vereiste: string,
  woordenlijst: Pick<Woordenlijst, "vereisten">,
  door: "client" | "betrokkene" | null = null,
): Eis {
  const vast = Object.hasOwn(VAST, vereiste) ? VAST[vereiste] : undefined;
  if (vast !== undefined) return vast(vereiste);
  const term = woordenlijst.vereisten.find(({ id }) => id === vereiste);
  const gekozen = term?.bewijs;
  const bewijs =
    gekozen !== undefined && pastBewijs(vereiste, gekozen) ? gekozen : (bewijsVanId(vereiste) ?? "uitleg");
  switch (bewijs) {
    case "afweging":
      return { soort: "afweging", vereiste, bewijs: AFWEGING };
    case "redelijk-vermoeden":
      return vermoeden(vereiste, "redelijk");
    case "gegrond-vermoeden":
      return vermoeden(vereiste, "gegrond");
    case "instemming":
      return { soort: "instemming", vereiste, bewijs: INSTEMMING };
    case "uitleg":
      return { soort: "onbekend", vereiste, naam: term?.naam ?? vereiste, bewijs: UITLEG };
    case "toestemming":
    case "uitdrukkelijke-toestemming":
    case "ondubbelzinnige-toestemming":
      return { soort: "toestemming", vereiste, vorm: VORM[bewijs], door, bewijs: TOESTEMMING };
  }
}

/** The evidence that its id alone asks for; null where it is not to be chosen. */
export function bewijsVanId(vereiste: string): Bewijssoort | null {
  if (Object.hasOwn(VAST, vereiste)) return null;
  if (isToestemming(vereiste)) return toestemmingVanId(vereiste);
  return (Object.hasOwn(VAN_DE_WET, vereiste) ? VAN_DE_WET[vereiste] : undefined) ?? "uitleg";
}

/**
 * Whether this evidence can be chosen for it. A consent stays one, in whatever form: who may give it, that it can be
 * taken back and what a refusal means follow from its id, also in what was sealed before.
 */
export function pastBewijs(vereiste: string, bewijs: Bewijssoort): boolean {
  if (Object.hasOwn(VAST, vereiste)) return false;
  return isToestemming(vereiste) === Object.hasOwn(VORM, bewijs);
}

/** The provision in the layer of a gemeente that asks a requirement. */
export interface Eisbepaling {
  readonly id: string;
  readonly vastgesteldDoor: string;
  readonly vastgesteldOp: Datum;
}

/**
 * What the gemeente asks on top: a requirement the law knows too keeps its own kind. Without a provision it follows
 * from the layer as a whole, such as a register of mandates in which nobody is named.
 */
export function eisVanGemeente(
  vereiste: { readonly id: string; readonly naam: string },
  bepaling: Eisbepaling | null,
): Eis {
  const eis = eisVan(vereiste.id, { vereisten: [] });
  const bron = bepaling === null ? {} : { bepaling: bepaling.id };
  if (eis.soort !== "onbekend") return { ...eis, ...bron };
  return {
    soort: "gemeentebesluit",
    vereiste: vereiste.id,
    naam: vereiste.naam,
    vastgesteldDoor: bepaling?.vastgesteldDoor ?? null,
    vastgesteldOp: bepaling?.vastgesteldOp ?? null,
    bewijs: UITLEG,
    ...bron,
  };
}

/** The two secrets that are looked at in every case, whatever the basis asks. */
export function geheimhouding(geheim: Geheim): Eis {
  return { soort: "geheimhouding", vereiste: geheim, geheim, bewijs: GEHEIM };
}

function toestemmingVanId(vereiste: string): keyof typeof VORM {
  if (vereiste.startsWith("uitdrukkelijke-")) return "uitdrukkelijke-toestemming";
  return vereiste.startsWith("ondubbelzinnige-") ? "ondubbelzinnige-toestemming" : "toestemming";
}
