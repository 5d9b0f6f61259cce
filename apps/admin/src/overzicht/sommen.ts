/** The values a count can have, smallest first. */
export type Mogelijk = readonly number[];

/** For each of the parts: every sum the others can make together. */
export function sommenZonder(delen: readonly Mogelijk[]): ReadonlySet<number>[] {
  const voor = opgeteld(delen);
  const na = opgeteld(delen.toReversed()).toReversed();
  return delen.map((_, i) => plus(voor[i] ?? NUL, na[i + 1] ?? NUL));
}

const NUL: ReadonlySet<number> = new Set([0]);

/** [the sums of none, of the first, of the first two, …]. */
function opgeteld(delen: readonly Mogelijk[]): ReadonlySet<number>[] {
  const uit: ReadonlySet<number>[] = [NUL];
  for (const deel of delen) uit.push(plus(uit.at(-1) ?? NUL, new Set(deel)));
  return uit;
}

function plus(een: ReadonlySet<number>, ander: ReadonlySet<number>): ReadonlySet<number> {
  const uit = new Set<number>();
  for (const a of een) for (const b of ander) uit.add(a + b);
  return uit;
}
