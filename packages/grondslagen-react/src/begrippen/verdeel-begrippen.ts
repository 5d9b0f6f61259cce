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

interface Vorm {
  readonly vorm: string;
  readonly begrip: Begripwoord;
}

/** The forms by their first letter, the longest first: "uitdrukkelijke toestemming" before "toestemming". */
type Zoeker = ReadonlyMap<string, readonly Vorm[]>;

/** Lists are never changed once made, so that each is arranged once. */
const zoekers = new WeakMap<readonly Begripwoord[], Zoeker>();

function zoekerVan(begrippen: readonly Begripwoord[]): Zoeker {
  let zoeker = zoekers.get(begrippen);
  if (zoeker === undefined) zoekers.set(begrippen, (zoeker = maakZoeker(begrippen)));
  return zoeker;
}

function maakZoeker(begrippen: readonly Begripwoord[]): Zoeker {
  const opVorm = new Map<string, Vorm>();
  for (const begrip of begrippen)
    for (const geschreven of [begrip.naam, ...begrip.vormen]) {
      const vorm = geschreven.toLowerCase();
      if (vorm !== "" && !opVorm.has(vorm)) opVorm.set(vorm, { vorm, begrip });
    }
  return Map.groupBy(
    [...opVorm.values()].toSorted((a, b) => b.vorm.length - a.vorm.length),
    ({ vorm }) => vorm.charAt(0),
  );
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where words stand in a text, from left to right; none begins or ends within a word. */
function* gevonden(tekst: string, zoeker: Zoeker): Generator<{ index: number; vorm: Vorm }> {
  const klein = tekst.toLowerCase();
  // A letter that is longer in small: the places would no longer be those of the text.
  if (klein.length !== tekst.length) return;
  for (let index = 0; index < klein.length; index += 1) {
    const vormen = zoeker.get(klein.charAt(index));
    if (vormen === undefined || (index > 0 && LETTER.test(klein.charAt(index - 1)))) continue;
    const vorm = vormen.find(
      (een) => klein.startsWith(een.vorm, index) && !LETTER.test(klein.charAt(index + een.vorm.length)),
    );
    if (vorm === undefined) continue;
    yield { index, vorm };
    index += vorm.vorm.length - 1;
  }
}

function verdeel(tekst: string, zoeker: Zoeker, gezien: Set<Begripwoord>): Tekstdeel[] {
  const delen: Tekstdeel[] = [];
  let vorige = 0;
  const gewoon = (tot: number) => {
    if (tot > vorige) delen.push({ begin: vorige, tekst: tekst.slice(vorige, tot), begrip: null });
  };
  for (const { index, vorm } of gevonden(tekst, zoeker)) {
    const { begrip } = vorm;
    if (gezien.has(begrip)) continue;
    gezien.add(begrip);
    gewoon(index);
    const eind = index + vorm.vorm.length;
    delen.push({ begin: index, tekst: tekst.slice(index, eind), begrip });
    vorige = eind;
  }
  gewoon(tekst.length);
  return delen;
}
