import type { Term } from "@core/grondslagen";
import type { ZoekOptie } from "@deelwijzer/ui";

/** Terms of the vocabulary as a searchable list takes them. */
export function optiesVan(termen: readonly Term[]): ZoekOptie[] {
  return termen.map(({ id, naam, aliassen }) => ({ id, label: naam, aliassen }));
}
