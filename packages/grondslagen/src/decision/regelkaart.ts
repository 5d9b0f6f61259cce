import type { Artikel } from "../model/artikel.ts";
import type { Regel } from "../model/regel.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Datum } from "../time/datum.ts";
import type { ArtikelInAntwoord, BijnaInAntwoord, Dimensie, Waarschuwing } from "./antwoord.ts";
import { bronVan, term } from "./benoem.ts";
import { jciZonderDatum } from "./jci.ts";
import type { Motivering } from "./motivering.ts";

/** What answers say about a rule whatever the question was: worded once per version. */
export interface Regelkaart {
  readonly bron: string;
  readonly vereisten: readonly string[];
  /** Its conditions and explanations. */
  readonly waarschuwingen: readonly Waarschuwing[];
  readonly artikelenOp: (peildatum: Datum) => readonly ArtikelInAntwoord[];
  /** Filled by `bijna.ts`: the rule as a near miss, by what differs. */
  readonly bijna: Map<number, BijnaInAntwoord>;
  /** Filled by `motiveer.ts`: per dimension, by the value asked for, what the why-tree says. */
  readonly dimensies: Record<Exclude<Dimensie, "feiten">, Map<string | null, Motivering>>;
  /** Filled by `motiveer`: the requirements and references of the why-tree. */
  motivering?: readonly Motivering[];
}

const kaarten = new WeakMap<TabelversieInhoud, Map<Regel, Regelkaart>>();

export function kaartVan(regel: Regel, inhoud: TabelversieInhoud): Regelkaart {
  let perRegel = kaarten.get(inhoud);
  if (perRegel === undefined) kaarten.set(inhoud, (perRegel = new Map<Regel, Regelkaart>()));
  let kaart = perRegel.get(regel);
  if (kaart === undefined) perRegel.set(regel, (kaart = maakKaart(regel, inhoud)));
  return kaart;
}

function maakKaart(regel: Regel, inhoud: TabelversieInhoud): Regelkaart {
  const { wetten } = inhoud.woordenlijst;
  const plaatsen = regel.artikelen.map((artikel) => jciZonderDatum(artikel, term(wetten, artikel.wet)));
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
      const opDatum = `&z=${peildatum}&g=${peildatum}`;
      return regel.artikelen.map((artikel, plaats) =>
        artikelInAntwoord(artikel, plaatsen[plaats] ?? null, opDatum),
      );
    },
    bijna: new Map<number, BijnaInAntwoord>(),
    dimensies: {
      peildatum: new Map(),
      richting: new Map(),
      partner: new Map(),
      gegevens: new Map(),
      betrokkene: new Map(),
      doel: new Map(),
      herkomst: new Map(),
    },
  };
}

function artikelInAntwoord(
  { wet, artikel, lid, onderdeel, tekst }: Artikel,
  plaats: string | null,
  opDatum: string,
): ArtikelInAntwoord {
  const verwijzing = { wet, artikel, lid, onderdeel, jci: plaats === null ? null : plaats + opDatum };
  return tekst === undefined ? verwijzing : { ...verwijzing, tekst };
}
