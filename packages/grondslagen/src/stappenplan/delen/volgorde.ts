export interface MetPlek {
  readonly id: string;
  /** What it stands after; null = first. Absent: where the list has it. */
  readonly na?: string | null | undefined;
}

/**
 * The parts in the order they are asked. What was never moved keeps the order of its list; what was moved or added
 * names the part it follows. So two people who each add or move something touch different parts, and both stay.
 */
export function opPlek<T extends MetPlek>(delen: readonly T[]): T[] {
  const bekend = new Set(delen.map(({ id }) => id));
  const volgers = Map.groupBy(
    delen.filter(({ na }) => na !== undefined),
    ({ na }) => na ?? null,
  );
  const uit: T[] = [];
  const gezet = new Set<string>();
  const zet = (deel: T) => {
    if (gezet.has(deel.id)) return;
    gezet.add(deel.id);
    uit.push(deel);
    for (const volger of volgers.get(deel.id) ?? []) zet(volger);
  };
  for (const deel of volgers.get(null) ?? []) zet(deel);
  for (const deel of delen) if (deel.na === undefined) zet(deel);
  // What it followed is gone, or they follow each other: at the end, in the order of the list.
  for (const deel of delen) if (deel.na != null && !bekend.has(deel.na)) zet(deel);
  for (const deel of delen) zet(deel);
  return uit;
}

/** New places so that `id` comes out; only those that change. Whoever followed it follows what stood before it. */
export function plekkenZonder(delen: readonly MetPlek[], id: string): Map<string, string | null> {
  const rij = opPlek(delen).map((deel) => deel.id);
  return plekkenVoor(
    delen.filter((deel) => deel.id !== id),
    rij.filter((ander) => ander !== id),
  );
}

/** New places so that `id`, which may be new here, stands right after `na` (null = first). */
export function plekkenMet(
  delen: readonly MetPlek[],
  id: string,
  na: string | null,
): Map<string, string | null> {
  const rest = opPlek(delen)
    .map((deel) => deel.id)
    .filter((ander) => ander !== id);
  const plaats = na === null ? 0 : rest.indexOf(na) + 1;
  const gewenst = rest.toSpliced(na !== null && plaats === 0 ? rest.length : plaats, 0, id);
  const verzet = delen.filter((deel) => deel.id !== id);
  return plekkenVoor([...verzet, { id, na: gewenst[gewenst.indexOf(id) - 1] ?? null }], gewenst, id);
}

/** The fewest changes of place that give this order: first only those around what moved, else all of them. */
function plekkenVoor(
  delen: readonly MetPlek[],
  gewenst: readonly string[],
  verzet?: string,
): Map<string, string | null> {
  const voorganger = (id: string) => gewenst[gewenst.indexOf(id) - 1] ?? null;
  const plekken = new Map<string, string | null>();
  if (verzet !== undefined) plekken.set(verzet, voorganger(verzet));
  const met = () =>
    delen.map((deel) => ({ ...deel, na: plekken.has(deel.id) ? plekken.get(deel.id) : deel.na }));
  for (const { id, na } of delen) {
    if (id !== verzet && na !== undefined && na !== voorganger(id)) plekken.set(id, voorganger(id));
  }
  if (opPlek(met()).every(({ id }, i) => id === gewenst[i])) return plekken;
  for (const id of gewenst) plekken.set(id, voorganger(id));
  return plekken;
}
