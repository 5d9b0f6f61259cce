import type { Kennis } from "../decision/kennis.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import { gevolgVan, type Gevolg } from "../publication/gevolg.ts";
import { impact } from "./impact.ts";
import { vraagOp, type Vraagkolommen } from "./vraagkolommen.ts";

/**
 * What another version means for each stored question, by its place. Only those whose answer can differ are compared in
 * full; another rule that gives the same answer is the same.
 */
export function impactNaarSoort(
  kolommen: Vraagkolommen,
  oud: Tabelversie,
  nieuw: Tabelversie,
  kennis: Kennis,
): Gevolg["soort"][] {
  const soorten = Array.from({ length: kolommen.aantal }, (): Gevolg["soort"] => "zelfde");
  for (const plaats of impact(kolommen, oud, nieuw, kennis).gewijzigd)
    soorten[plaats] = gevolgVan(vraagOp(kolommen, plaats), oud, nieuw, kennis).soort;
  return soorten;
}
