import type { Segment } from "./segment.ts";

/** One question put to one segment. Valid until the next question: the counts stand in the segment itself. */
export interface Doorgang {
  readonly segment: Segment;
  /** Place in the domain of the segment's first rule. */
  readonly begin: number;
  /** Per dimension, in the order of `DIMENSIES`: the rules it does not exclude for any part of the question. */
  readonly past: readonly Uint32Array[];
}

/** Marks the rules that differ from the question in exactly one, and in exactly two dimensions; 32 at a time. */
export function telVerschillen({ segment, past }: Doorgang): void {
  const [a, b, c, d, e, f, g] = past as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const { eenVerschil, tweeVerschillen, woorden } = segment;
  for (let w = 0; w < woorden; w += 1) {
    // Three counters per bit: at least one, at least two, at least three dimensions that exclude the rule.
    let mist = ~(a[w] as number);
    let een = mist;
    mist = ~(b[w] as number);
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
    eenVerschil[w] = een & ~twee;
    tweeVerschillen[w] = twee & ~drie;
  }
}
