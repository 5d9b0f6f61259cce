import { jciVanArtikel } from "../jci/jci-van-artikel.ts";
import { schrijfJci } from "../jci/schrijf-jci.ts";
import type { Artikel } from "../model/artikel.ts";
import type { Wet } from "../model/woordenlijst.ts";
import type { Datum } from "../time/datum.ts";

/** The written reference to a provision as it was in force on `peildatum`; null where it has none. */
export function jciVan(artikel: Artikel, wet: Wet | undefined, peildatum: Datum): string | null {
  const jci = jciVanArtikel(artikel, wet, peildatum);
  return jci === null ? null : schrijfJci(jci);
}

/** The same reference whatever the date; `&z=` and `&g=` complete it. */
export function jciZonderDatum(artikel: Artikel, wet: Wet | undefined): string | null {
  const jci = jciVanArtikel(artikel, wet, null);
  return jci === null ? null : schrijfJci(jci);
}

/** Address of the official text in force on `peildatum`; null where there is no such register entry. */
export function wettekstAdres(artikel: Artikel, wet: Wet | undefined, peildatum: Datum): string | null {
  if (wet === undefined) return null;
  if (wet.celex !== null) return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${wet.celex}`;
  const jci = jciVan(artikel, wet, peildatum);
  if (jci !== null) return `https://wetten.overheid.nl/${jci}`;
  return wet.bwb === null ? null : `https://wetten.overheid.nl/${wet.bwb}/${peildatum}`;
}
