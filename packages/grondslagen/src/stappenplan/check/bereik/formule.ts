/** A statement about a case over variables with few values. Parts may be shared: it is a graph, not a tree. */
export type Formule =
  | { readonly soort: "vast"; readonly waar: boolean }
  | { readonly soort: "atoom"; readonly over: string; readonly waarden: ReadonlySet<string> }
  | { readonly soort: "niet"; readonly deel: Formule }
  | { readonly soort: "en" | "of"; readonly delen: readonly Formule[] };

export const WAAR: Formule = { soort: "vast", waar: true };
export const ONWAAR: Formule = { soort: "vast", waar: false };

export function en(...delen: readonly Formule[]): Formule {
  const over = delen.filter((deel) => deel !== WAAR);
  if (over.includes(ONWAAR)) return ONWAAR;
  return over.length === 1 && over[0] !== undefined
    ? over[0]
    : over.length === 0
      ? WAAR
      : { soort: "en", delen: over };
}

export function of(...delen: readonly Formule[]): Formule {
  const over = delen.filter((deel) => deel !== ONWAAR);
  if (over.includes(WAAR)) return WAAR;
  return over.length === 1 && over[0] !== undefined
    ? over[0]
    : over.length === 0
      ? ONWAAR
      : { soort: "of", delen: over };
}

export function niet(deel: Formule): Formule {
  if (deel.soort === "vast") return deel.waar ? ONWAAR : WAAR;
  return deel.soort === "niet" ? deel.deel : { soort: "niet", deel };
}

export function atoom(over: string, waarden: Iterable<string>): Formule {
  return { soort: "atoom", over, waarden: new Set(waarden) };
}
