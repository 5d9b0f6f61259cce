import type { Artikel } from "../model/artikel.ts";
import type { Regel } from "../model/regel.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Datum } from "../time/datum.ts";
import type { ArtikelInAntwoord, Dimensie, Waarschuwing } from "./antwoord.ts";
import { bronVan, term } from "./benoem.ts";
import { jciVan } from "./jci.ts";
import type { Motivering } from "./motivering.ts";

/** What answers say about a rule whatever the question was: worded once per version. */
export interface Regelkaart {
  readonly bron: string;
  readonly vereisten: readonly string[];
  /** Its conditions and explanations. */
  readonly waarschuwingen: readonly Waarschuwing[];
  readonly artikelenOp: (peildatum: Datum) => readonly ArtikelInAntwoord[];
  /** Filled by who words it. */
  readonly uitleg: Partial<Record<Dimensie, string>>;
  /** Filled by `motiveer`: the requirements and references of the why-tree. */
  motivering?: readonly Motivering[];
}

/** Dates kept per rule: a bulk check asks for a few, over and over. */
const MAX_DATUMS = 16;

const kaarten = new WeakMap<TabelversieInhoud, Map<Regel, Regelkaart>>();

export function kaartVan(regel: Regel, inhoud: TabelversieInhoud): Regelkaart {
  let perRegel = kaarten.get(inhoud);
  if (perRegel === undefined) kaarten.set(inhoud, (perRegel = new Map<Regel, Regelkaart>()));
  let kaart = perRegel.get(regel);
  if (kaart === undefined) perRegel.set(regel, (kaart = maakKaart(regel, inhoud)));
  return kaart;
}

function maakKaart(regel: Regel, inhoud: TabelversieInhoud): Regelkaart {
  const perDatum = new Map<Datum, readonly ArtikelInAntwoord[]>();
  return {
    bron: bronVan(regel, { inhoud }),
    vereisten: regel.vereisten.lijst.map(({ vereiste }) => vereiste),
    waarschuwingen: [
      ...regel.voorwaarden.map((tekst) => ({ soort: "voorwaarde" as const, tekst })),
      ...regel.opmerkingen
        .filter(({ soort }) => soort === "toelichting")
        .map(({ tekst }) => ({ soort: "opmerking" as const, tekst })),
    ],
    artikelenOp: (peildatum) => {
      let artikelen = perDatum.get(peildatum);
      if (artikelen === undefined) {
        if (perDatum.size >= MAX_DATUMS) perDatum.clear();
        artikelen = regel.artikelen.map((artikel) => artikelInAntwoord(artikel, inhoud, peildatum));
        perDatum.set(peildatum, artikelen);
      }
      return artikelen;
    },
    uitleg: {},
  };
}

function artikelInAntwoord(
  artikel: Artikel,
  { woordenlijst }: TabelversieInhoud,
  peildatum: Datum,
): ArtikelInAntwoord {
  return {
    wet: artikel.wet,
    artikel: artikel.artikel,
    lid: artikel.lid,
    onderdeel: artikel.onderdeel,
    jci: jciVan(artikel, term(woordenlijst.wetten, artikel.wet), peildatum),
    ...(artikel.tekst === undefined ? {} : { tekst: artikel.tekst }),
  };
}
