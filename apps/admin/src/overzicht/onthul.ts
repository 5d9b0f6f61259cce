import { ONDERGRENS } from "../tellingen/telling.ts";
import { sommenZonder, type Mogelijk } from "./sommen.ts";

/** A count as it happened, with what it is made of. A leaf has its own count, anything else the sum of its parts. */
export interface Telboom {
  readonly naam: string;
  readonly aantal?: number;
  readonly delen?: readonly Telboom[];
}

/** A count as it may be shown: exact where both are the same. */
export interface Getal {
  readonly min: number;
  readonly max: number;
}

/** What may be known of a count. Everything on the screen and in a file is worked out from this, and from nothing else. */
export interface Onthuld {
  readonly naam: string;
  readonly getal: Getal;
  /** Only the parts that are not empty; null: not split, because the whole is small already. */
  readonly delen: readonly Onthuld[] | null;
}

interface Gewogen {
  readonly onthuld: Onthuld;
  /** Every value this count can have for who sees what is shown of it and knows this very method. */
  readonly mogelijk: Mogelijk;
  readonly echt: number;
}

/**
 * What may be shown of a count and its parts (ADR 88): a count of 1 to 4 only as that, a total exactly only where it pins
 * none of the parts that are hidden, else as the values it can have. Which totals are hidden follows from what is shown
 * beside them: that a total is hidden gives no more away than the values it can have.
 */
export function onthul(boom: Telboom, grens: number = ONDERGRENS): Onthuld {
  return weeg(boom, grens).onthuld;
}

function weeg({ naam, aantal, delen }: Telboom, grens: number): Gewogen {
  const gewogen = (delen ?? []).map((deel) => weeg(deel, grens)).filter(({ echt }) => echt > 0);
  const echt = aantal ?? gewogen.reduce((som, deel) => som + deel.echt, 0);
  if (echt > 0 && echt < grens) {
    // Not split: of four parts that make four each is one.
    return maak(naam, echt, reeks(1, grens - 1), aantal === undefined ? null : []);
  }
  const onthuld = gewogen.map((deel) => deel.onthuld);
  const verborgen = gewogen.filter(({ mogelijk }) => mogelijk.length > 1);
  const open = gewogen.reduce((som, { mogelijk, echt: n }) => som + (mogelijk.length > 1 ? 0 : n), 0);
  const verzwegen = teVerzwijgen(
    verborgen.map(({ mogelijk }) => mogelijk),
    Math.max(0, grens - open),
  );
  return verzwegen.includes(echt - open)
    ? maak(
        naam,
        echt,
        verzwegen.map((som) => som + open),
        onthuld,
      )
    : maak(naam, echt, [echt], onthuld);
}

function maak(naam: string, echt: number, mogelijk: Mogelijk, delen: readonly Onthuld[] | null): Gewogen {
  const getal = { min: Math.min(...mogelijk), max: Math.max(...mogelijk) };
  return { onthuld: { naam, getal, delen }, mogelijk, echt };
}

/**
 * The sums of hidden parts that are not said: those that leave a part one value, and as many more as it takes for every
 * part to keep two values when it is only known that the sum is one of these. `minstens`: a smaller sum would show as small.
 */
function teVerzwijgen(delen: readonly Mogelijk[], minstens: number): Mogelijk {
  if (delen.length === 0) return [];
  const rest = sommenZonder(delen);
  const waarden = (deel: number, som: number): number[] =>
    (delen[deel] ?? []).filter((waarde) => rest[deel]?.has(som - waarde));
  const sommen = [...new Set(delen[0]?.flatMap((waarde) => [...(rest[0] ?? [])].map((r) => r + waarde)))]
    .filter((som) => som >= minstens)
    .toSorted((a, b) => a - b);
  const verzwegen = new Set(sommen.filter((som) => delen.some((_, deel) => waarden(deel, som).length < 2)));
  const blijftVast = () =>
    delen.some((_, deel) => new Set([...verzwegen].flatMap((som) => waarden(deel, som))).size < 2);
  // The largest first: what a total lacks in precision it then lacks where it matters least.
  for (const som of sommen.toReversed()) {
    if (verzwegen.size === 0 || !blijftVast()) break;
    verzwegen.add(som);
  }
  return sommen.filter((som) => verzwegen.has(som));
}

function reeks(van: number, tot: number): number[] {
  return Array.from({ length: tot - van + 1 }, (_, i) => van + i);
}

/** Of several quarters, or several partners: the sum of what may be known of each. */
export function telOp(getallen: readonly Getal[]): Getal {
  return getallen.reduce((som, { min, max }) => ({ min: som.min + min, max: som.max + max }), {
    min: 0,
    max: 0,
  });
}

export const NIETS: Getal = { min: 0, max: 0 };
