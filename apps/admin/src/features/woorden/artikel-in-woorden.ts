import {
  verwoordArtikel,
  wettekstAdres,
  type Artikel,
  type Datum,
  type Woordenlijst,
} from "@core/grondslagen";

/** "5.2.1 lid 1 onder a", with the law in front where it is not the law of the domain. */
export function artikelKort(artikel: Artikel, eigenWet: string | undefined, w: Woordenlijst): string {
  const wet = w.wetten.find((kandidaat) => kandidaat.id === artikel.wet);
  const voor = artikel.wet === eigenWet ? null : (wet?.naam ?? artikel.wet);
  if (artikel.artikel === null) return [voor, "niet zeker welk artikel"].filter(Boolean).join(": ");
  const delen = [
    voor,
    artikel.artikel,
    artikel.lid === null ? null : `lid ${artikel.lid}`,
    artikel.onderdeel === null ? null : `onder ${artikel.onderdeel}`,
  ];
  return delen.filter((deel) => deel !== null).join(" ");
}

/** "Wmo 2015, artikel 5.2.4, lid 2": the law always in front. */
export function artikelMetWet(artikel: Artikel, w: Woordenlijst): string {
  const wet = w.wetten.find((kandidaat) => kandidaat.id === artikel.wet);
  return verwoordArtikel(wet?.naam ?? artikel.wet, artikel);
}

export interface ArtikelMetAdres {
  readonly tekst: string;
  /** Official text as it was in force on the date; null where no register holds it. */
  readonly adres: string | null;
}

export function artikelMetAdres(artikel: Artikel, w: Woordenlijst, peildatum: Datum): ArtikelMetAdres {
  const wet = w.wetten.find((kandidaat) => kandidaat.id === artikel.wet);
  return {
    tekst: artikelMetWet(artikel, w),
    adres: wettekstAdres(artikel, wet, peildatum),
  };
}
