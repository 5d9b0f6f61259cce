import type { Antwoord } from "@core/grondslagen";
import type { ToestemmingVan } from "./toestemming-bewijs.tsx";

/** Whose consent the bases of an answer ask, by requirement; null where they do not agree. */
export function toestemmingVan(antwoord: Pick<Antwoord, "grondslagen"> | null): Map<string, ToestemmingVan> {
  const van = new Map<string, ToestemmingVan>();
  // A basis sealed before requirements were things names them only.
  for (const { eisen = [] } of (antwoord?.grondslagen ?? []) as readonly Partial<
    Antwoord["grondslagen"][number]
  >[])
    for (const eis of eisen) {
      if (eis.soort !== "toestemming") continue;
      const eerder = van.get(eis.vereiste);
      van.set(eis.vereiste, eerder === undefined || eerder === eis.door ? eis.door : null);
    }
  return van;
}
