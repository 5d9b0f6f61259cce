import { beantwoordRuw, type Kennis } from "@core/grondslagen";

/** A line longer than this is refused instead of read, so that one line cannot fill the memory. */
export const MAX_REGELLENGTE = 1_000_000;

const NIEUWE_REGEL = 0x0a;

/** One line of the input without its end; `teLang` when it was longer than allowed (its bytes are dropped). */
interface Invoerregel {
  readonly nummer: number;
  readonly bytes: Uint8Array;
  readonly teLang: boolean;
}

export interface Beantwoord {
  /** One line of JSON, without a line end. */
  readonly uitvoer: string;
  readonly geweigerd: boolean;
}

/**
 * Answers questions in JSON Lines, one by one and in order (contract, "Two ways in"). Reads no further than what
 * was asked of it, so that input of any length takes the same memory.
 */
export async function* toetsen(
  invoer: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  kennis: Kennis,
): AsyncGenerator<Beantwoord> {
  for await (const regel of regelsVan(invoer)) {
    const antwoord = beantwoordRegel(regel, kennis);
    if (antwoord !== null) yield antwoord;
  }
}

function beantwoordRegel({ nummer, bytes, teLang }: Invoerregel, kennis: Kennis): Beantwoord | null {
  if (teLang) return weigering(`Regel ${nummer} is langer dan ${MAX_REGELLENGTE} bytes.`);
  let tekst: string;
  try {
    tekst = new TextDecoder("utf-8", { fatal: true }).decode(bytes).trim();
  } catch {
    return weigering(`Regel ${nummer} is geen geldige UTF-8.`);
  }
  if (tekst === "") return null;
  let ruw: unknown;
  try {
    ruw = JSON.parse(tekst);
  } catch {
    return weigering(`Regel ${nummer} is geen geldige JSON.`);
  }
  const antwoord = beantwoordRuw(ruw, kennis);
  return { uitvoer: opEenRegel(antwoord), geweigerd: "fout" in antwoord };
}

/**
 * One line for every reader: JSON leaves these three as they are, but many programs end a line at them, and an id may
 * hold one.
 */
function opEenRegel(antwoord: unknown): string {
  return JSON.stringify(antwoord).replace(
    /[\u0085\u2028\u2029]/g,
    (teken) => `\\u${teken.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A line without a readable question has no id to answer to. */
function weigering(melding: string): Beantwoord {
  return { uitvoer: JSON.stringify({ id: null, fout: { veld: "regel", melding } }), geweigerd: true };
}

async function* regelsVan(
  invoer: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Invoerregel> {
  let nummer = 1;
  let delen: Uint8Array[] = [];
  let lengte = 0;
  const bewaar = (deel: Uint8Array) => {
    lengte += deel.length;
    if (lengte <= MAX_REGELLENGTE) delen.push(deel);
    else delen = [];
  };
  const neem = (): Invoerregel => {
    const regel = { nummer, bytes: Buffer.concat(delen), teLang: lengte > MAX_REGELLENGTE };
    nummer += 1;
    delen = [];
    lengte = 0;
    return regel;
  };
  for await (const stuk of invoer) {
    let begin = 0;
    for (let eind = stuk.indexOf(NIEUWE_REGEL); eind !== -1; eind = stuk.indexOf(NIEUWE_REGEL, begin)) {
      bewaar(stuk.subarray(begin, eind));
      yield neem();
      begin = eind + 1;
    }
    if (begin < stuk.length) bewaar(stuk.subarray(begin));
  }
  if (lengte > 0) yield neem();
}
