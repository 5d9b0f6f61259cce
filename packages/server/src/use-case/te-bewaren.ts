/** Deeper than any form of ours, and far from where a check that calls itself runs out of stack. */
const DIEPST = 64;

const TEKEN = "Deze tekst bevat een teken dat wij niet kunnen bewaren. Typ de tekst opnieuw.";
const TE_DIEP = "Dit is te diep in elkaar genest.";

export interface Gebrek {
  readonly pad: string;
  readonly melding: string;
}

/**
 * What no schema has to say of itself: PostgreSQL keeps no NUL and no half of a surrogate pair, in a text or in a key.
 * The first that cannot be kept, by its place; null when all of it can. Walks with a list of its own, not the stack.
 */
export function nietTeBewaren(invoer: unknown): Gebrek | null {
  const wacht: { readonly deel: unknown; readonly pad: readonly string[] }[] = [{ deel: invoer, pad: [] }];
  for (let plek = wacht.pop(); plek !== undefined; plek = wacht.pop()) {
    const { deel, pad } = plek;
    if (typeof deel === "string") {
      if (!isTekst(deel)) return { pad: pad.join("."), melding: TEKEN };
    } else if (typeof deel === "object" && deel !== null && !(deel instanceof Blob)) {
      if (pad.length >= DIEPST) return { pad: pad.slice(0, 3).join("."), melding: TE_DIEP };
      if (ArrayBuffer.isView(deel)) continue;
      for (const [sleutel, waarde] of Object.entries(deel)) {
        if (!isTekst(sleutel)) return { pad: pad.join("."), melding: TEKEN };
        wacht.push({ deel: waarde, pad: [...pad, sleutel] });
      }
    }
  }
  return null;
}

function isTekst(tekst: string): boolean {
  return !tekst.includes("\u0000") && tekst.isWellFormed();
}
