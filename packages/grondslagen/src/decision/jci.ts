import type { Artikel } from "../model/artikel.ts";
import type { Wet } from "../model/woordenlijst.ts";
import type { Datum } from "../time/datum.ts";

/**
 * Juriconnect reference (JCI 1.3) to a provision as it was in force on `peildatum`:
 * `jci1.3:c:BWBR0035362&artikel=5.2.1&lid=1&o=a&z=2019-08-11&g=2019-08-11`. Location runs from high to low,
 * a space becomes an underscore. Null where the law has no BWB id or the article is not certain.
 */
export function jciVan(artikel: Artikel, wet: Wet | undefined, peildatum: Datum): string | null {
  const plaats = jciZonderDatum(artikel, wet);
  return plaats === null ? null : `${plaats}&z=${peildatum}&g=${peildatum}`;
}

/** The same reference whatever the date; `&z=` and `&g=` complete it. */
export function jciZonderDatum(artikel: Artikel, wet: Wet | undefined): string | null {
  if (wet === undefined || wet.bwb === null || artikel.artikel === null) return null;
  const plaats = [
    ["artikel", artikel.artikel],
    ["lid", artikel.lid],
    ["o", artikel.onderdeel],
  ].flatMap(([naam, waarde]) =>
    waarde === null || waarde === undefined ? [] : [`&${naam}=${waarde.replaceAll(" ", "_")}`],
  );
  return `jci1.3:c:${wet.bwb}${plaats.join("")}`;
}

/** Address of the official text in force on `peildatum`; null where there is no such register entry. */
export function wettekstAdres(artikel: Artikel, wet: Wet | undefined, peildatum: Datum): string | null {
  if (wet === undefined) return null;
  if (wet.celex !== null) return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${wet.celex}`;
  const jci = jciVan(artikel, wet, peildatum);
  if (jci !== null) return `https://wetten.overheid.nl/${jci}`;
  return wet.bwb === null ? null : `https://wetten.overheid.nl/${wet.bwb}/${peildatum}`;
}
