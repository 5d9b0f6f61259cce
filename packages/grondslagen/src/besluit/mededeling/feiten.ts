import type { Antwoord, GrondslagInAntwoord } from "../../decision/antwoord.ts";
import { inZin, momentVan } from "../../decision/benoem.ts";
import { wettekstAdres } from "../../decision/jci.ts";
import { lichtsteGrondslagen } from "../../decision/lichtste-grondslagen.ts";
import { collegasInWoorden, taakInWoorden } from "../../decision/taak-in-woorden.ts";
import { verwoordArtikel } from "../../decision/verwoord-artikel.ts";
import { doelInZin } from "../../decision/verwoord-vraag.ts";
import { DOEL_ANDERS } from "../../decision/vraag.ts";
import type { AvgGrondslag } from "../../model/regel.ts";
import type { Stappenplan } from "../../stappenplan/definitie.ts";
import { waardeVan } from "../../stappenplan/waarde-van.ts";
import type { Antwoorden } from "../../stappenplan/waarden.ts";
import type { Datum } from "../../time/datum.ts";
import { isToestemming } from "../../vereiste/eis.ts";
import { bepaalToestand } from "../ruimte/toestand.ts";
import {
  bewijsIn,
  keuzeIn,
  leesZaak,
  toestemmingGeweigerd,
  vraagIn,
  type BesluitContext,
  type Zaak,
} from "../ruimte/zaak.ts";
import type { UitkomstBesluit } from "../uitkomst-besluit.ts";

export interface TeDelenGegeven {
  readonly wat: string;
  readonly waarvoor: string;
}

/** What a letter and a message are made of: read from what was sealed, nothing asked again, nothing made up. */
export interface Mededelingsfeiten {
  readonly uitkomst: UitkomstBesluit;
  /** The short path for acute danger. */
  readonly gevaar: boolean;
  readonly richting: "intern" | "verstrekken" | "opvragen" | "uitwisselen" | null;
  /** "het domein Wmo", "de SVB": as they stand in a sentence. */
  readonly domein: string;
  readonly partner: string;
  /** The same for who knows no domains, by the help they give; null where the vocabulary does not say it. */
  readonly taak: string | null;
  readonly collegas: string | null;
  /** Null where the purpose is none of the tables; then what the professional wrote is the purpose. */
  readonly doel: string | null;
  readonly gegevens: readonly TeDelenGegeven[];
  readonly grondslagen: readonly Artikelverwijzing[];
  /** The AVG basis of each rule that was used; null where the source names none. */
  readonly avg: readonly (AvgGrondslag | null)[];
  /** A consent that this rests on, and one that was asked and is not there. */
  readonly toestemming: boolean;
  readonly geweigerd: boolean;
  /** A basis on which the sources do not agree; the privacyadviseur found it usable. */
  readonly onzeker: boolean;
  readonly grondslagGezocht: "grondslag" | "geen-grondslag" | "onvolledig" | null;
  /** Police data: whoever gets them keeps them to themselves (Wpg 18 to 20). */
  readonly politiegegevens: boolean;
  readonly geinformeerd: { readonly keuze: "ja" | "nee" | "uitgesteld" | null; readonly toelichting: string };
  readonly peildatum: Datum;
}

export interface Artikelverwijzing {
  readonly tekst: string;
  readonly url: string | null;
}

export function mededelingsfeiten(
  definitie: Stappenplan,
  antwoorden: Antwoorden,
  antwoord: Antwoord | null,
  uitkomst: UitkomstBesluit,
  context: BesluitContext,
): Mededelingsfeiten {
  const zaak = leesZaak(definitie, antwoorden, antwoord, context);
  const { domein, partner, richting, doel } = zaak.evaluatie.vraagVoorMotor;
  const w = context.woordenlijst;
  const moment = momentVan({ domein, peildatum: context.peildatum }, w);
  const toestand = bepaalToestand(zaak);
  const gevaar = toestand === "gevaar";
  const gebruikt = gevaar || uitkomst !== "delen-met-grondslag" ? [] : grondslagenIn(zaak);
  return {
    uitkomst,
    gevaar,
    richting: isRichting(richting) ? richting : null,
    domein: domein === undefined ? "de gemeente" : inZin(w, "domeinen", domein, moment),
    partner: partner === undefined ? "de andere partij" : inZin(w, "partners", partner, moment),
    taak: taakInWoorden(w, domein),
    collegas: collegasInWoorden(w, partner),
    doel: doel == null || doel === DOEL_ANDERS ? null : doelInZin(doel, w, moment),
    gegevens: teDelen(zaak),
    grondslagen: artikelenVan(gebruikt, context),
    avg: gebruikt.map(({ avg }) => avg),
    toestemming: Object.entries(bewijsIn(zaak)).some(
      ([vereiste, { status }]) => isToestemming(vereiste) && status === "voldaan",
    ),
    geweigerd: toestemmingGeweigerd(zaak),
    onzeker: toestand === "grondslag-onzeker",
    grondslagGezocht: antwoord?.uitkomst ?? null,
    politiegegevens: ["zelfde-doel", "ander-doel", "twijfel"].includes(
      keuzeIn(zaak, "politiegegevens") ?? "",
    ),
    geinformeerd: geinformeerdIn(zaak),
    peildatum: context.peildatum,
  };
}

function isRichting(richting: string | undefined): richting is NonNullable<Mededelingsfeiten["richting"]> {
  return ["intern", "verstrekken", "opvragen", "uitwisselen"].includes(richting ?? "");
}

function grondslagenIn({ antwoord, vraag }: Zaak): GrondslagInAntwoord[] {
  return antwoord === null || vraag === null ? [] : lichtsteGrondslagen(antwoord, vraag);
}

/** What is struck out stays out: it is not shared, so it is not told of either. */
function teDelen(zaak: Zaak): TeDelenGegeven[] {
  const rijen = waardeVan(vraagIn(zaak, "gegevens"), "gegevens-per-doel", zaak.antwoorden) ?? [];
  const w = zaak.context.woordenlijst;
  return rijen
    .filter(({ nodig }) => nodig !== "nee")
    .map(({ omschrijving, soort, waarvoor }) => ({
      wat: omschrijving.trim() || inZin(w, "gegevens", soort),
      waarvoor: waarvoor.trim(),
    }));
}

function artikelenVan(
  gebruikt: readonly GrondslagInAntwoord[],
  { woordenlijst, peildatum }: BesluitContext,
): Artikelverwijzing[] {
  const uit = new Map<string, Artikelverwijzing>();
  for (const artikel of gebruikt.flatMap(({ artikelen }) => artikelen)) {
    const wet = woordenlijst.wetten.find(({ id }) => id === artikel.wet);
    const tekst = verwoordArtikel(wet?.naam ?? artikel.wet, artikel);
    if (!uit.has(tekst)) uit.set(tekst, { tekst, url: wettekstAdres(artikel, wet, peildatum) });
  }
  return [...uit.values()];
}

function geinformeerdIn(zaak: Zaak): Mededelingsfeiten["geinformeerd"] {
  const keuze = keuzeIn(zaak, "gezin-geinformeerd");
  const toelichting = waardeVan(vraagIn(zaak, "gezin-toelichting"), "tekst", zaak.antwoorden)?.feiten ?? "";
  return {
    keuze: keuze === "ja" || keuze === "nee" || keuze === "uitgesteld" ? keuze : null,
    toelichting: toelichting.trim(),
  };
}
