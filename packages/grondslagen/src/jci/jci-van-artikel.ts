import type { Artikel } from "../model/artikel.ts";
import type { Wet } from "../model/woordenlijst.ts";
import type { Datum } from "../time/datum.ts";
import { isWaarde, type Jci, type Plaatsdeel } from "./jci.ts";

/**
 * The reference to a provision as it was in force on `peildatum`, or without a day where that is null. Null where the law has no BWB id, the article is not
 * certain, or a part of the place cannot be written in a reference.
 */
export function jciVanArtikel(
  { artikel, lid, onderdeel }: Pick<Artikel, "artikel" | "lid" | "onderdeel">,
  wet: Pick<Wet, "bwb"> | undefined,
  peildatum: Datum | null,
): Jci | null {
  if (wet === undefined || wet.bwb === null || artikel === null) return null;
  const plaats: Plaatsdeel[] = [
    { niveau: "artikel", waarde: artikel },
    ...(lid === null ? [] : [{ niveau: "lid", waarde: lid } as const]),
    ...(onderdeel === null ? [] : genest(onderdeel).map((waarde) => ({ niveau: "o", waarde }) as const)),
  ];
  if (!plaats.every(({ waarde }) => isWaarde(waarde))) return null;
  return { versie: "1.3", bwb: wet.bwb, plaats, zicht: peildatum, geldig: peildatum };
}

/** "a, onder 1°" is two onderdelen, one in the other; anything else is one. */
function genest(onderdeel: string): string[] {
  const delen = /^(\p{L}+),? (?:onder )?(\d+°?)$/u.exec(onderdeel);
  return delen === null ? [onderdeel] : delen.slice(1);
}
