import type { Uitkomst, Vraag } from "../../../packages/grondslagen/src/index.ts";

/** A rule that passes for one direction and one kind of data. */
export type Hit = { nr: number; richting: string; gegeven: string; open: boolean };

export const directionsOf = ({ richting }: Vraag): readonly string[] =>
  richting === "uitwisselen" ? ["verstrekken", "opvragen"] : [richting];

/** What the user of another engine still does by hand: put the parts of a question together. */
export function outcomeOfHits(vraag: Vraag, hits: readonly Hit[]): { uitkomst: Uitkomst; rules: number[] } {
  const directions = directionsOf(vraag);
  const parts = directions.flatMap((richting) =>
    vraag.gegevens.map((gegeven) => ({
      richting,
      hits: hits.filter((hit) => hit.richting === richting && hit.gegeven === gegeven),
    })),
  );
  const covered = parts.every((part) => part.hits.some(({ open }) => !open));
  const possible = directions.some((richting) =>
    parts.every((part) => part.richting !== richting || part.hits.length > 0),
  );
  const uitkomst = covered ? "grondslag" : possible ? "onvolledig" : "geen-grondslag";
  const used =
    uitkomst === "geen-grondslag" ? [] : hits.filter(({ open }) => uitkomst === "onvolledig" || !open);
  return { uitkomst, rules: [...new Set(used.map(({ nr }) => nr))].toSorted((a, b) => a - b) };
}
