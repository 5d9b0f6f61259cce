import { vragenAchter } from "../conditie/bladeren.ts";
import type { Stappenplan } from "../definitie.ts";
import { vragenVan } from "../vragen-van.ts";
import { fout, type Stappenplanpunt } from "./stappenplanpunt.ts";

/** Rings looked for in one definition: one who has more has seen enough. */
const MAX_KRINGEN = 50;

export type Kringzoeker = (van: string, naar: string) => Stappenplanpunt | null;

/** Names the questions that wait for each other, in order; null when `naar` does not lead back to `van`. */
export function maakKringzoeker(definitie: Stappenplan): Kringzoeker {
  const steunen = steunenVan(definitie);
  let over = MAX_KRINGEN;
  return (van, naar) => {
    if (--over < 0) return null;
    const weg = wegTerug(naar, van, steunen);
    return weg === null
      ? null
      : fout(
          "kring",
          `vragen.${van}`,
          `deze vragen wachten op elkaar: ${[van, ...weg].join(" → ")}`,
          "Haal een van deze verwijzingen weg.",
        );
  };
}

/** What each question waits for: the questions behind its conditions, those of its step, and `hangtAfVan`. */
function steunenVan(definitie: Stappenplan): ReadonlyMap<string, readonly string[]> {
  const vragen = vragenVan(definitie);
  return new Map(
    definitie.stappen.flatMap((stap) => {
      const vanStap = vragenAchter(stap.conditie, vragen);
      return stap.vragen.map((vraag) => {
        const eigen = [vraag.conditie, vraag.verplichtAls, vraag.toelichtingAls];
        const achter = eigen.flatMap((conditie) => vragenAchter(conditie, vragen));
        return [vraag.id, [...new Set([...vanStap, ...achter, ...vraag.hangtAfVan])]] as const;
      });
    }),
  );
}

/** Shortest way along what questions wait for; each question is visited once. */
function wegTerug(
  van: string,
  naar: string,
  steunen: ReadonlyMap<string, readonly string[]>,
): string[] | null {
  const vorige = new Map<string, string | null>([[van, null]]);
  const rij = [van];
  for (const id of rij) {
    if (id === naar) break;
    for (const volgende of steunen.get(id) ?? []) {
      if (vorige.has(volgende)) continue;
      vorige.set(volgende, id);
      rij.push(volgende);
    }
  }
  if (!vorige.has(naar)) return null;
  const weg: string[] = [];
  for (let id: string | null | undefined = naar; id != null; id = vorige.get(id)) weg.unshift(id);
  return weg;
}
