import type { Fase, Matrixcel, Verhouding } from "@core/grondslagen";

const VERHOUDING: Readonly<Record<Verhouding, string>> = {
  ieder: "Ja",
  domein: "in eigen domein",
  team: "van het team",
  eigen: "eigen",
  waarneming: "bij waarneming",
  inzage: "met inzage",
  gevraagd: "aan u gesteld",
  "namens-rol": "aan uw rol gesteld",
  antwoordde: "zelf beantwoord",
  "een-ander": "van een ander",
};

const FASE: Readonly<Record<Fase, string>> = {
  concept: "concept",
  "wacht-op-overleg": "wacht op overleg",
  klaar: "klaar",
  vastgesteld: "vastgesteld",
  ingetrokken: "ingetrokken",
  open: "open",
  beantwoord: "beantwoord",
};

export interface Celwoorden {
  readonly mag: boolean;
  /** "Ja", "Nee", or "Ja, als" with the conditions after it. */
  readonly woord: string;
  readonly als: string;
}

/** A cell of the matrix as one reads it: yes, no, or yes when something binds you to it. */
export function celInWoorden({ verhoudingen }: Matrixcel): Celwoorden {
  if (verhoudingen.length === 0) return { mag: false, woord: "Nee", als: "" };
  if (verhoudingen.includes("ieder")) return { mag: true, woord: "Ja", als: "" };
  return {
    mag: true,
    woord: "Ja,",
    als: opsomming(
      verhoudingen.map((een) => VERHOUDING[een]),
      "of",
    ),
  };
}

/** In which states, the same for every role that may: null where it makes no difference. */
export function fasenInWoorden(cellen: readonly Matrixcel[]): string | null {
  const fasen = cellen.find((cel) => cel.verhoudingen.length > 0)?.fasen ?? null;
  return fasen === null
    ? null
    : `Alleen bij: ${opsomming(
        fasen.map((fase) => FASE[fase]),
        "of",
      )}.`;
}

function opsomming(delen: readonly string[], voegwoord: string): string {
  if (delen.length < 2) return delen.join("");
  return `${delen.slice(0, -1).join(", ")} ${voegwoord} ${delen.at(-1)}`;
}
