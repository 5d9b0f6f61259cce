/** A word that can be explained, in every form in which it stands in a sentence. */
export interface Begripwoord {
  readonly naam: string;
  readonly uitleg: string;
  readonly vormen: readonly string[];
}

/** A piece of a text: plain, or a word with its explanation. */
export interface Tekstdeel {
  /** Where in the text it begins. */
  readonly begin: number;
  readonly tekst: string;
  readonly begrip: Begripwoord | null;
}

/** Texts that hold a word to explain, each cut up around it. */
export type VerdeeldeTeksten = ReadonlyMap<string, readonly Tekstdeel[]>;

/**
 * Finds the words to explain in the texts of one answer, in the order in which they are read. A word is explained where it
 * stands first, and not again: an answer full of buttons would be no easier to read.
 */
export function verdeelBegrippen(
  teksten: readonly string[],
  begrippen: readonly Begripwoord[],
): VerdeeldeTeksten {
  const zoeker = zoekerVan(begrippen);
  const gezien = new Set<Begripwoord>();
  const verdeeld = new Map<string, readonly Tekstdeel[]>();
  for (const tekst of teksten) {
    if (verdeeld.has(tekst)) continue;
    const delen = verdeel(tekst, zoeker, gezien);
    if (delen.some(({ begrip }) => begrip !== null)) verdeeld.set(tekst, delen);
  }
  return verdeeld;
}

interface Zoeker {
  readonly patroon: RegExp;
  readonly opVorm: ReadonlyMap<string, Begripwoord>;
}

/** Lists are never changed once made, so that each is arranged once. */
const zoekers = new WeakMap<readonly Begripwoord[], Zoeker>();

function zoekerVan(begrippen: readonly Begripwoord[]): Zoeker {
  let zoeker = zoekers.get(begrippen);
  if (zoeker === undefined) zoekers.set(begrippen, (zoeker = maakZoeker(begrippen)));
  return zoeker;
}

function maakZoeker(begrippen: readonly Begripwoord[]): Zoeker {
  const opVorm = new Map<string, Begripwoord>();
  for (const begrip of begrippen)
    for (const vorm of [begrip.naam, ...begrip.vormen])
      if (!opVorm.has(vorm.toLowerCase())) opVorm.set(vorm.toLowerCase(), begrip);
  // The longest first: "uitdrukkelijke toestemming" before "toestemming".
  const vormen = [...opVorm.keys()].toSorted((a, b) => b.length - a.length).map(letterlijk);
  return {
    patroon: new RegExp(`(?<![\\p{L}\\p{N}])(?:${vormen.join("|")})(?![\\p{L}\\p{N}])`, "giu"),
    opVorm,
  };
}

function letterlijk(tekst: string): string {
  return tekst.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

function verdeel(tekst: string, { patroon, opVorm }: Zoeker, gezien: Set<Begripwoord>): Tekstdeel[] {
  const delen: Tekstdeel[] = [];
  let vorige = 0;
  const gewoon = (tot: number) => {
    if (tot > vorige) delen.push({ begin: vorige, tekst: tekst.slice(vorige, tot), begrip: null });
  };
  if (opVorm.size === 0) return delen;
  for (const { 0: gevonden, index } of tekst.matchAll(patroon)) {
    const begrip = opVorm.get(gevonden.toLowerCase());
    if (begrip === undefined || gezien.has(begrip)) continue;
    gezien.add(begrip);
    gewoon(index);
    delen.push({ begin: index, tekst: gevonden, begrip });
    vorige = index + gevonden.length;
  }
  gewoon(tekst.length);
  return delen;
}
