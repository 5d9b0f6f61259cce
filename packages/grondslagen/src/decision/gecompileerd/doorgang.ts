import type { Segment } from "./segment.ts";

/** Per dimension, in the order of `DIMENSIES`: the rules it does not exclude for any part of the question. */
export type Passend = readonly [
  peildatum: Int32Array,
  richting: Int32Array,
  partner: Int32Array,
  gegevens: Int32Array,
  betrokkene: Int32Array,
  doel: Int32Array,
  herkomst: Int32Array,
  /** Null where the question gives no facts: then none excludes. */
  feiten: Int32Array | null,
];

/** One question put to one segment. Valid until the next question: the counts stand in the segment itself. */
export interface Doorgang {
  readonly segment: Segment;
  /** Place in the domain of the segment's first rule. */
  readonly begin: number;
  readonly past: Passend;
  /** Rules that differ in one or two dimensions. */
  nabij: number;
}

/**
 * Marks the rules that differ from the question in no, in exactly one, and in exactly two dimensions, 32 rules at a time,
 * and counts the last two together.
 */
export function telVerschillen(segment: Segment, [a, b, c, d, e, f, g, h]: Passend): number {
  const { geenVerschil, eenVerschil, tweeVerschillen, woorden } = segment;
  let nabij = 0;
  for (let w = 0; w < woorden; w += 1) {
    // Three counters per bit: at least one, at least two, at least three dimensions exclude the rule.
    let een = ~(a[w] as number);
    let mist = ~(b[w] as number);
    let twee = een & mist;
    een |= mist;
    mist = ~(c[w] as number);
    let drie = twee & mist;
    twee |= een & mist;
    een |= mist;
    mist = ~(d[w] as number);
    drie |= twee & mist;
    twee |= een & mist;
    een |= mist;
    mist = ~(e[w] as number);
    drie |= twee & mist;
    twee |= een & mist;
    een |= mist;
    mist = ~(f[w] as number);
    drie |= twee & mist;
    twee |= een & mist;
    een |= mist;
    mist = ~(g[w] as number);
    drie |= twee & mist;
    twee |= een & mist;
    een |= mist;
    if (h !== null) {
      mist = ~(h[w] as number);
      drie |= twee & mist;
      twee |= een & mist;
      een |= mist;
    }
    geenVerschil[w] = ~een;
    eenVerschil[w] = een & ~twee;
    tweeVerschillen[w] = twee & ~drie;
    const bits = een & ~drie;
    if (bits !== 0) nabij += aantalBits(bits);
  }
  return nabij;
}

/** How many bits are set: pairs, then fours, then bytes are added up side by side. */
function aantalBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
