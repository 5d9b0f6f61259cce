import type { Betekenis } from "./betekenis.ts";
import type { Stappenplan, StapVraag } from "./definitie.ts";

/** Every question of a stappenplan, in order. */
export function vragenVan(definitie: Stappenplan): StapVraag[] {
  return definitie.stappen.flatMap((stap) => stap.vragen);
}

export function vraagMetBetekenis(definitie: Stappenplan, betekenis: Betekenis): StapVraag | undefined {
  return vragenVan(definitie).find((vraag) => vraag.betekenis === betekenis);
}
