import type { Tabelversie } from "../model/tabelversie.ts";
import type { Regel } from "../model/regel.ts";
import type { Artikel } from "../model/artikel.ts";
import type { ArtikelInAntwoord, GrondslagInAntwoord, Uitkomst } from "./antwoord.ts";
import { bronVan } from "./benoem.ts";
import { jciVan } from "./jci.ts";
import type { Selectie } from "./select-grondslagen.ts";
import type { Vergelijking } from "./vergelijk.ts";
import type { Vraag } from "./vraag.ts";

/** Comparisons of one rule that belong in the answer. */
export interface Treffer {
  readonly regel: Regel;
  readonly vergelijkingen: readonly Vergelijking[];
}

/** With a full answer only the rules that carry it; with an open one also the candidates; else none. */
export function treffersVan(selectie: Selectie, uitkomst: Uitkomst): Treffer[] {
  if (uitkomst === "geen-grondslag") return [];
  return [...selectie.perRegel].flatMap(([regel, alle]) => {
    const vergelijkingen = alle.filter(
      (v) => v.mist.length === 0 && (uitkomst === "onvolledig" || v.open.length === 0),
    );
    return vergelijkingen.length > 0 ? [{ regel, vergelijkingen }] : [];
  });
}

export function grondslagInAntwoord(
  treffer: Treffer,
  vraag: Vraag,
  versie: Tabelversie,
): GrondslagInAntwoord {
  const { regel, vergelijkingen } = treffer;
  const w = versie.inhoud.woordenlijst;
  const draagt = vraag.gegevens.filter((gegeven) => vergelijkingen.some((v) => v.gegeven === gegeven));
  const bijzonder = draagt.some(
    (soort) => w.gegevens.find((term) => term.id === soort)?.categorie === "bijzonder",
  );
  return {
    regel: regel.id,
    artikelen: regel.artikelen.map((artikel) => artikelInAntwoord(artikel, vraag, versie)),
    avg: regel.avg,
    art9: bijzonder ? (regel.art9 ?? "niet-vermeld") : null,
    vereisten: regel.vereisten.lijst.map((v) => v.vereiste),
    vereistenStatus: regel.vereisten.status,
    controle: vergelijkingen.some((v) => v.betwist) ? "betwist" : regel.controle,
    bron: bronVan(regel, versie),
    geldigVan: regel.geldig.van,
    geldigTot: regel.geldig.tot,
    draagt,
    richtingen: [...new Set(vergelijkingen.map((v) => v.richting))],
    open: [...new Set(vergelijkingen.flatMap((v) => v.open))],
  };
}

function artikelInAntwoord(artikel: Artikel, vraag: Vraag, versie: Tabelversie): ArtikelInAntwoord {
  const wet = versie.inhoud.woordenlijst.wetten.find((kandidaat) => kandidaat.id === artikel.wet);
  return {
    wet: artikel.wet,
    artikel: artikel.artikel,
    lid: artikel.lid,
    onderdeel: artikel.onderdeel,
    jci: jciVan(artikel, wet, vraag.peildatum),
    ...(artikel.tekst === undefined ? {} : { tekst: artikel.tekst }),
  };
}
