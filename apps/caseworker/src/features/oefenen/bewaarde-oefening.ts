import {
  controleerAntwoorden,
  isAntwoord,
  vragenVan,
  type Antwoorden,
  type Stappenplan,
} from "@core/grondslagen";

/** What somebody did of one opdracht. It is kept in this browser and nowhere else (ADR 62). */
export interface Oefenwerk {
  readonly antwoorden: Antwoorden;
  /** Steps of which the feedback was asked. */
  readonly nagekeken: readonly string[];
}

export const LEEG_WERK: Oefenwerk = { antwoorden: {}, nagekeken: [] };

const VOORVOEGSEL = "deelwijzer-oefenen:";
/** So long one can come back to it. */
const DAGEN = 30;

/** Of one person, one opdracht and one version of it: another version asks other questions. */
export function sleutelVan(
  gebruikerId: string,
  oefening: { id: string; versie: number },
  opdracht: string,
): string {
  return `${VOORVOEGSEL}${gebruikerId}:${oefening.id}-${oefening.versie}:${opdracht}`;
}

/** As it was kept, or null: nothing, too old, or not to be read. */
export function leesWerk(ruw: string | null, definitie: Stappenplan, nu: number): Oefenwerk | null {
  try {
    const gelezen: unknown = JSON.parse(ruw ?? "null");
    if (!isBewaard(gelezen) || gelezen.op < nu - DAGEN * 86_400_000) return null;
    const antwoorden = vragenVan(definitie).flatMap((vraag) => {
      if (!Object.hasOwn(gelezen.antwoorden, vraag.id)) return [];
      const antwoord = gelezen.antwoorden[vraag.id];
      return isAntwoord(vraag, antwoord) ? [[vraag.id, antwoord] as const] : [];
    });
    return {
      antwoorden: Object.fromEntries(antwoorden),
      nagekeken: gelezen.nagekeken.filter((stap) => typeof stap === "string"),
    };
  } catch {
    return null;
  }
}

/**
 * What is kept of it. An answer that seems to hold a BSN, an address or a number is about somebody real: that one is
 * not kept.
 */
export function schrijfWerk({ antwoorden, nagekeken }: Oefenwerk, nu: number): string {
  const echt = new Set(controleerAntwoorden(antwoorden, []).map(({ vraagId }) => vraagId));
  const zonder = Object.entries(antwoorden).filter(([vraagId]) => !echt.has(vraagId));
  return JSON.stringify({ antwoorden: Object.fromEntries(zonder), nagekeken, op: nu });
}

interface Bewaard {
  readonly antwoorden: Record<string, unknown>;
  readonly nagekeken: readonly unknown[];
  readonly op: number;
}

function isBewaard(waarde: unknown): waarde is Bewaard {
  return (
    typeof waarde === "object" &&
    waarde !== null &&
    "antwoorden" in waarde &&
    typeof waarde.antwoorden === "object" &&
    waarde.antwoorden !== null &&
    "nagekeken" in waarde &&
    Array.isArray(waarde.nagekeken) &&
    "op" in waarde &&
    typeof waarde.op === "number"
  );
}
