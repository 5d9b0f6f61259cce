import type { Stappenplan } from "../stappenplan/definitie.ts";
import { vraagMetBetekenis } from "../stappenplan/vragen-van.ts";
import { waardeVan } from "../stappenplan/waarde-van.ts";
import type { Antwoorden } from "../stappenplan/waarden.ts";
import type { Datum } from "../time/datum.ts";

/** What somebody promised in a besluit to do after it: danger is accounted for, the family is told. */
export interface Afspraak {
  readonly soort: "gevaar-bespreken" | "gezin-vertellen";
  readonly op: Datum;
}

/** Only what still held when it was sealed: a day that stood behind a choice which was changed is no promise. */
export function afsprakenIn(definitie: Stappenplan, antwoorden: Antwoorden): Afspraak[] {
  const dag = (betekenis: "gevaar-verantwoorden-voor" | "gezin-later-op") =>
    waardeVan(vraagMetBetekenis(definitie, betekenis), "datum", antwoorden);
  const gevaar = waardeVan(vraagMetBetekenis(definitie, "acuut-gevaar"), "ja-nee-twijfel", antwoorden);
  const verteld = waardeVan(vraagMetBetekenis(definitie, "gezin-geinformeerd"), "keuze", antwoorden);
  const bespreken = gevaar?.keuze === "ja" ? dag("gevaar-verantwoorden-voor") : null;
  const vertellen = verteld === "uitgesteld" ? dag("gezin-later-op") : null;
  return [
    ...(bespreken == null ? [] : [{ soort: "gevaar-bespreken", op: bespreken } as const]),
    ...(vertellen == null ? [] : [{ soort: "gezin-vertellen", op: vertellen } as const]),
  ];
}
