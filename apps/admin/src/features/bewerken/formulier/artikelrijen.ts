import type { Artikel } from "@core/grondslagen";
import { alsRijen, type Rij } from "./rijen.ts";

/** A line keeps what it was made of, so that parts the form does not show stay. */
export interface Artikelrij extends Rij {
  readonly oud: Artikel | null;
  readonly wet: string;
  readonly artikel: string;
  readonly lid: string;
  readonly onderdeel: string;
  readonly tekst: string;
}

export function artikelrijenVan(artikelen: readonly Artikel[]): readonly Artikelrij[] {
  return alsRijen(artikelen, (oud) => ({
    oud,
    wet: oud.wet,
    artikel: oud.artikel ?? "",
    lid: oud.lid ?? "",
    onderdeel: oud.onderdeel ?? "",
    tekst: oud.tekst ?? "",
  }));
}

export function artikelenVan(rijen: readonly Artikelrij[]): Artikel[] {
  return rijen.map(({ oud, wet, artikel, lid, onderdeel, tekst }) => {
    const { tekst: _tekst, ...rest } = oud ?? {};
    return {
      ...rest,
      wet,
      artikel: ofNull(artikel),
      lid: ofNull(lid),
      onderdeel: ofNull(onderdeel),
      ...(tekst.trim() === "" ? {} : { tekst: tekst.trim() }),
    };
  });
}

function ofNull(tekst: string): string | null {
  return tekst.trim() === "" ? null : tekst.trim();
}
