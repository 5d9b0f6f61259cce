import type { Segment, Rij } from "./segment.ts";

/** Per dimension, in the order of `DIMENSIES`: the rules it does not exclude for any part of the question. */
export type Passend = readonly [
  peildatum: Rij,
  richting: Rij,
  partner: Rij,
  gegevens: Rij,
  betrokkene: Rij,
  doel: Rij,
  herkomst: Rij,
  /** Null where the question gives no facts: then none excludes. */
  feiten: Rij | null,
];

/** One question put to one segment. Valid until the next question: the marks stand in the segment itself. */
export interface Doorgang {
  readonly segment: Segment;
  /** The rules of it that no longer count. */
  readonly weg: Int32Array | null;
  readonly past: Passend;
  /** Places of the rules that pass for some part of the question. */
  readonly geraakt: number[];
  /** Rules that differ in one or two dimensions, and in how many words of 32 rules there are any of either. */
  nabij: number;
  eenAantal: number;
  tweeAantal: number;
}

/**
 * Marks the rules that differ from the question in exactly one and in exactly two dimensions, 32 rules at a time, and counts
 * them together. Words of which three dimensions let nothing through hold none of either: their summary says so.
 */
export function telVerschillen(doorgang: Doorgang): void {
  const { segment, past, weg } = doorgang;
  const { eenVerschil, tweeVerschillen, eenPlaatsen, tweePlaatsen, samenvatting } = segment;
  const [a, b, c, d, e, f, g, h] = past;
  let nabij = 0;
  let eenAantal = 0;
  let tweeAantal = 0;
  for (let s = 0; s < samenvatting; s += 1) {
    const partners = c[s] as number;
    const doelen = f[s] as number;
    let open = ~zonderKans(past, s);
    while (open !== 0) {
      const laagste = open & -open;
      open ^= laagste;
      const w = (s << 5) + 31 - Math.clz32(laagste);
      const plaats = samenvatting + w;
      // Three counters per bit: at least one, at least two, at least three dimensions exclude the rule.
      let een = ~(a[plaats] as number);
      let mist = ~(b[plaats] as number);
      let twee = een & mist;
      een |= mist;
      // The two with most values, and so the most rows: a word without any rule is not read.
      mist = (partners & laagste) === 0 ? -1 : ~(c[plaats] as number);
      let drie = twee & mist;
      twee |= een & mist;
      een |= mist;
      mist = (doelen & laagste) === 0 ? -1 : ~(f[plaats] as number);
      drie |= twee & mist;
      twee |= een & mist;
      een |= mist;
      mist = ~(d[plaats] as number);
      drie |= twee & mist;
      twee |= een & mist;
      een |= mist;
      mist = ~(e[plaats] as number);
      drie |= twee & mist;
      twee |= een & mist;
      een |= mist;
      mist = ~(g[plaats] as number);
      drie |= twee & mist;
      twee |= een & mist;
      een |= mist;
      if (h !== null) {
        mist = ~(h[plaats] as number);
        drie |= twee & mist;
        twee |= een & mist;
        een |= mist;
      }
      if (weg !== null) een &= ~(weg[w] as number);
      const precies2 = een & twee & ~drie;
      const precies1 = een & ~twee;
      eenVerschil[w] = precies1;
      tweeVerschillen[w] = precies2;
      if (precies1 !== 0) eenPlaatsen[eenAantal++] = w;
      if (precies2 !== 0) tweePlaatsen[tweeAantal++] = w;
      if ((precies1 | precies2) !== 0) nabij += aantalBits(precies1 | precies2);
    }
  }
  doorgang.nabij = nabij;
  doorgang.eenAantal = eenAantal;
  doorgang.tweeAantal = tweeAantal;
}

/** The words, a bit for each, of which at least three dimensions exclude every rule. */
function zonderKans([a, b, c, d, e, f, g, h]: Passend, s: number): number {
  let een = ~(a[s] as number);
  let leeg = ~(b[s] as number);
  let twee = een & leeg;
  een |= leeg;
  leeg = ~(c[s] as number);
  let drie = twee & leeg;
  twee |= een & leeg;
  een |= leeg;
  leeg = ~(d[s] as number);
  drie |= twee & leeg;
  twee |= een & leeg;
  een |= leeg;
  leeg = ~(e[s] as number);
  drie |= twee & leeg;
  twee |= een & leeg;
  een |= leeg;
  leeg = ~(f[s] as number);
  drie |= twee & leeg;
  twee |= een & leeg;
  een |= leeg;
  leeg = ~(g[s] as number);
  drie |= twee & leeg;
  twee |= een & leeg;
  if (h === null) return drie;
  een |= leeg;
  return drie | (twee & ~(h[s] as number));
}

/** The rules that pass in every dimension, word by word. */
export function vindPassende({ segment, weg }: Doorgang, past: Passend, bij: (plaats: number) => void): void {
  const { samenvatting } = segment;
  for (let s = 0; s < samenvatting; s += 1) {
    let open = allemaal(past, s);
    while (open !== 0) {
      const w = (s << 5) + 31 - Math.clz32(open & -open);
      open &= open - 1;
      let bits = allemaal(past, samenvatting + w);
      if (weg !== null) bits &= ~(weg[w] as number);
      while (bits !== 0) {
        bij((w << 5) + 31 - Math.clz32(bits & -bits));
        bits &= bits - 1;
      }
    }
  }
}

function allemaal([a, b, c, d, e, f, g, h]: Passend, w: number): number {
  const samen =
    (a[w] as number) &
    (b[w] as number) &
    (c[w] as number) &
    (d[w] as number) &
    (e[w] as number) &
    (f[w] as number) &
    (g[w] as number);
  return h === null ? samen : samen & (h[w] as number);
}

/** How many bits are set: pairs, then fours, then bytes are added up side by side. */
function aantalBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
