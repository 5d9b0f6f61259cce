import { PLAATS } from "./plaats.ts";
import type { Doorgang, Passend } from "./doorgang.ts";
import { SOORTEN, soortnummer } from "./emmers.ts";
import type { Rij } from "./segment.ts";

/** By `soortnummer`, as `SOORTEN` says. */
export const EMMER_VAN = Uint8Array.from(SOORTEN, ({ emmer }) => emmer);
export const AANTAL_EMMERS = Math.max(...EMMER_VAN) + 1;

/**
 * The marked rules of a question by how they differ: each find is a word of 32 rules and those among them that differ in
 * one way. The lists are used again for the next question, so that a question makes none of its own.
 */
export const vondsten = {
  aantal: 0,
  /** `soortnummer` of each. */
  soorten: [] as number[],
  bits: [] as number[],
  /** The word, and the place of its segment among the passes. */
  woorden: [] as number[],
  delen: [] as number[],
  /** Per bucket whether it holds any. */
  gevuld: new Uint8Array(AANTAL_EMMERS),
};

/** Finds the ways in which the rules differ that miss one dimension, or those that miss two. */
export function verdeel(doorgangen: readonly Doorgang[], partner: string, twee: boolean): void {
  vondsten.aantal = 0;
  vondsten.gevuld.fill(0);
  for (const [deel, doorgang] of doorgangen.entries()) {
    const { segment, past } = doorgang;
    const verwanten = segment.verwant(partner);
    const vlak = twee ? segment.tweeVerschillen : segment.eenVerschil;
    const plaatsen = twee ? segment.tweePlaatsen : segment.eenPlaatsen;
    const aantal = twee ? doorgang.tweeAantal : doorgang.eenAantal;
    for (let i = 0; i < aantal; i += 1) {
      const w = plaatsen[i] as number;
      verdeelWoord(past, w, segment.samenvatting, vlak[w] as number, twee, deel, verwanten);
    }
  }
}

function verdeelWoord(
  past: Passend,
  w: number,
  samenvatting: number,
  bits: number,
  twee: boolean,
  deel: number,
  verwanten: Rij | null,
): void {
  let rest = bits;
  for (let een = 0; rest !== 0 && een < past.length; een += 1) {
    const mist = rest & mistIn(past[een] as Rij | null, w, samenvatting);
    if (mist === 0) continue;
    rest &= ~mist;
    if (!twee) {
      noteer(een, een, mist, w, samenvatting, deel, verwanten);
      continue;
    }
    // Each of these rules misses one more dimension, after this one.
    let over = mist;
    for (let ander = een + 1; over !== 0 && ander < past.length; ander += 1) {
      const ook = over & mistIn(past[ander] as Rij | null, w, samenvatting);
      if (ook === 0) continue;
      over &= ~ook;
      noteer(een, ander, ook, w, samenvatting, deel, verwanten);
    }
  }
}

/** The rules of a word that a row excludes; where its summary says all of them, the word is not read. */
function mistIn(rij: Rij | null, w: number, samenvatting: number): number {
  if (rij === null) return 0;
  return ((rij[w >> 5] as number) & (1 << (w & 31))) === 0 ? -1 : ~(rij[samenvatting + w] as number);
}

/** A related partner is nearer than another: rules that differ in partner are of two sorts. */
function noteer(
  een: number,
  ander: number,
  bits: number,
  w: number,
  samenvatting: number,
  deel: number,
  verwanten: Rij | null,
): void {
  let gewoon = bits;
  if (verwanten !== null && (een === PLAATS.partner || ander === PLAATS.partner)) {
    const verwant = bits & (verwanten[samenvatting + w] as number);
    gewoon = bits & ~verwant;
    if (verwant !== 0) zet(soortnummer(een, ander, true), verwant, w, deel);
  }
  if (gewoon !== 0) zet(soortnummer(een, ander, false), gewoon, w, deel);
}

function zet(soort: number, bits: number, w: number, deel: number): void {
  const { aantal } = vondsten;
  vondsten.soorten[aantal] = soort;
  vondsten.bits[aantal] = bits;
  vondsten.woorden[aantal] = w;
  vondsten.delen[aantal] = deel;
  vondsten.gevuld[EMMER_VAN[soort] as number] = 1;
  vondsten.aantal = aantal + 1;
}
