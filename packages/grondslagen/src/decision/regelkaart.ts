import type { Artikel } from "../model/artikel.ts";
import { artikelenOp } from "../model/artikelen-op.ts";
import type { Regel } from "../model/regel.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import { eisenVanRegel, type Eis } from "../vereiste/eis.ts";
import type { Datum } from "../time/datum.ts";
import type { ArtikelInAntwoord, Dimensie, Bindingsgraad, Waarschuwing } from "./antwoord.ts";
import { legeBijnabak, type Bijnabak } from "./bijnabak.ts";
import { bronVan, grenzenVan, naamgrenzen, term } from "./benoem.ts";
import { GRAAD } from "./graad.ts";
import { jciZonderDatum } from "./jci.ts";
import type { Motivering } from "./motivering.ts";

/**
 * What answers say about a rule whatever the question was: worded once per version, and per stretch of days in which
 * every provision keeps its place and every thing its name.
 */
export interface Regelkaart {
  readonly bron: string;
  /** The provisions as they were numbered in this stretch. */
  readonly artikelen: readonly Artikel[];
  readonly vereisten: readonly string[];
  readonly eisen: readonly Eis[];
  readonly graad: Bindingsgraad;
  /** Its conditions and explanations. */
  readonly waarschuwingen: readonly Waarschuwing[];
  readonly artikelenOp: (peildatum: Datum) => readonly ArtikelInAntwoord[];
  /** Filled by `motiveer.ts`: per dimension, by the value asked for, what the why-tree says. */
  readonly dimensies: Record<Exclude<Dimensie, "feiten">, Map<string | null, Motivering>>;
  /** Filled by `motiveer`: the requirements and references of the why-tree. */
  motivering?: readonly Motivering[];
}

/** What was worded in one stretch of days. */
interface Tijdvakkaarten {
  readonly regels: Map<Regel, Regelkaart>;
  /** By domain. */
  readonly bijna: Map<string, Bijnabak>;
}

/** The cards of one version: per stretch of days, in order, those that were asked for. */
interface Kaartenbak {
  readonly grenzen: readonly Datum[];
  readonly perTijdvak: readonly Tijdvakkaarten[];
}

const kaarten = new WeakMap<TabelversieInhoud, Kaartenbak>();

export function kaartVan(regel: Regel, inhoud: TabelversieInhoud, peildatum: Datum): Regelkaart {
  const { regels } = kaartenOp(inhoud, peildatum);
  let kaart = regels.get(regel);
  if (kaart === undefined) regels.set(regel, (kaart = maakKaart(regel, inhoud, peildatum)));
  return kaart;
}

/** The near misses of a domain that were worded before. */
export function bijnabakVan(domein: string, inhoud: TabelversieInhoud, peildatum: Datum): Bijnabak {
  const { bijna } = kaartenOp(inhoud, peildatum);
  let bak = bijna.get(domein);
  if (bak === undefined) bijna.set(domein, (bak = legeBijnabak()));
  return bak;
}

function kaartenOp(inhoud: TabelversieInhoud, peildatum: Datum): Tijdvakkaarten {
  let bak = kaarten.get(inhoud);
  if (bak === undefined) kaarten.set(inhoud, (bak = maakBak(inhoud)));
  return bak.perTijdvak[tijdvakVan(bak.grenzen, peildatum)] as Tijdvakkaarten;
}

function maakBak({ regels, woordenlijst }: TabelversieInhoud): Kaartenbak {
  const verplaatst = regels.flatMap(({ artikelen }) =>
    artikelen.flatMap(({ geldig }) => (geldig === undefined ? [] : [{ geldig }])),
  );
  const grenzen = [...new Set([...naamgrenzen(woordenlijst), ...grenzenVan(verplaatst)])].toSorted();
  return {
    grenzen,
    perTijdvak: Array.from({ length: grenzen.length + 1 }, () => ({ regels: new Map(), bijna: new Map() })),
  };
}

function tijdvakVan(grenzen: readonly Datum[], peildatum: Datum): number {
  let nummer = 0;
  while (nummer < grenzen.length && (grenzen[nummer] as Datum) <= peildatum) nummer += 1;
  return nummer;
}

function maakKaart(regel: Regel, inhoud: TabelversieInhoud, dag: Datum): Regelkaart {
  const { wetten } = inhoud.woordenlijst;
  const opDag = artikelenOp(regel.artikelen, dag);
  // Where no place is known on this day the ones there are still say which provision is meant, without a reference.
  const zonderPlaats = opDag.length === 0;
  const artikelen = zonderPlaats ? regel.artikelen : opDag;
  const plaatsen = artikelen.map((artikel) =>
    zonderPlaats ? null : jciZonderDatum(artikel, term(wetten, artikel.wet)),
  );
  return {
    bron: bronVan(regel, { inhoud }),
    artikelen,
    vereisten: regel.vereisten.lijst.map(({ vereiste }) => vereiste),
    eisen: eisenVanRegel(regel, inhoud),
    graad: GRAAD[regel.binding],
    waarschuwingen: [
      ...regel.voorwaarden.map((tekst) => ({ soort: "voorwaarde" as const, tekst })),
      ...regel.opmerkingen
        .filter(({ soort }) => soort === "toelichting")
        .map(({ tekst }) => ({ soort: "opmerking" as const, tekst })),
      ...(zonderPlaats ? [{ soort: "opmerking" as const, tekst: PLAATS_ONBEKEND }] : []),
    ],
    artikelenOp: (peildatum) => {
      const opDatum = `&z=${peildatum}&g=${peildatum}`;
      return artikelen.map((artikel, plaats) =>
        artikelInAntwoord(artikel, plaatsen[plaats] ?? null, opDatum),
      );
    },
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

const PLAATS_ONBEKEND =
  "Op uw datum is niet bekend onder welk nummer of welke letter deze bepaling stond. Genoemd zijn de plaatsen van ervoor en erna.";

function artikelInAntwoord(
  { wet, artikel, lid, onderdeel, tekst }: Artikel,
  plaats: string | null,
  opDatum: string,
): ArtikelInAntwoord {
  const verwijzing = { wet, artikel, lid, onderdeel, jci: plaats === null ? null : plaats + opDatum };
  return tekst === undefined ? verwijzing : { ...verwijzing, tekst };
}
