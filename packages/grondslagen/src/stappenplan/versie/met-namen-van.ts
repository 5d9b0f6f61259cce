import type { Stappenplan } from "../definitie.ts";
import { vragenVan } from "../vragen-van.ts";

/** The earlier version with its questions called as the later one does: a new title changes no condition that names it. */
export function metNamenVan(eerder: Stappenplan, later: Stappenplan): Stappenplan {
  const nieuwe = new Map(vragenVan(later).map((vraag) => [vraag.id, vraag]));
  return {
    ...eerder,
    stappen: eerder.stappen.map((stap) => ({
      ...stap,
      vragen: stap.vragen.map((vraag) => {
        const nu = nieuwe.get(vraag.id);
        if (nu === undefined) return vraag;
        const weg = vraag.opties.filter(({ id }) => !nu.opties.some((optie) => optie.id === id));
        return { ...nu, opties: [...nu.opties, ...weg] };
      }),
    })),
  };
}
