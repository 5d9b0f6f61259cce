import type { Formule } from "./formule.ts";

/** Values of the variables that were settled. */
export type Toestand = ReadonlyMap<string, string>;

/** How many parts of statements may still be looked at: the search is bounded by construction, not by a clock. */
export interface Budget {
  over: number;
}

type Atoom = Extract<Formule, { soort: "atoom" }>;
/** True, false, or what to settle first. */
type Uitslag = boolean | Atoom;

/**
 * A state in which the statement holds. `onmogelijk` is a proof: every combination of values was excluded.
 * `niet-nagegaan` promises nothing: there were more combinations than the budget allows.
 */
export function vindToestand(
  formule: Formule,
  domeinen: ReadonlyMap<string, readonly string[]>,
  budget: Budget,
): Toestand | "onmogelijk" | "niet-nagegaan" {
  const toestand = new Map<string, string>();
  const zoek = (): boolean => {
    const uitslag = beoordeel(formule, toestand, new Map(), budget);
    if (budget.over <= 0) return true;
    if (typeof uitslag === "boolean") return uitslag;
    const { over, waarden } = uitslag;
    const domein = domeinen.get(over) ?? [];
    for (const waarde of domein.toSorted((a, b) => Number(waarden.has(b)) - Number(waarden.has(a)))) {
      toestand.set(over, waarde);
      if (zoek()) return true;
    }
    toestand.delete(over);
    return false;
  };
  const gevonden = zoek();
  if (budget.over <= 0) return "niet-nagegaan";
  return gevonden ? toestand : "onmogelijk";
}

/** Every part once per state, however many times it is shared. */
function beoordeel(
  formule: Formule,
  toestand: Toestand,
  bekend: Map<Formule, Uitslag>,
  budget: Budget,
): Uitslag {
  const eerder = bekend.get(formule);
  if (eerder !== undefined) return eerder;
  budget.over -= 1;
  const uitslag = bereken(formule, toestand, bekend, budget);
  bekend.set(formule, uitslag);
  return uitslag;
}

function bereken(
  formule: Formule,
  toestand: Toestand,
  bekend: Map<Formule, Uitslag>,
  budget: Budget,
): Uitslag {
  if (formule.soort === "vast") return formule.waar;
  if (formule.soort === "atoom") {
    const gekozen = toestand.get(formule.over);
    return gekozen === undefined ? formule : formule.waarden.has(gekozen);
  }
  if (formule.soort === "niet") {
    const deel = beoordeel(formule.deel, toestand, bekend, budget);
    return typeof deel === "boolean" ? !deel : deel;
  }
  const beslissend = formule.soort === "of";
  let open: Atoom | undefined;
  for (const deel of formule.delen) {
    const uitslag = beoordeel(deel, toestand, bekend, budget);
    if (uitslag === beslissend) return beslissend;
    if (typeof uitslag !== "boolean") open ??= uitslag;
    if (budget.over <= 0) break;
  }
  return open ?? !beslissend;
}
