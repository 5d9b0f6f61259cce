import {
  antwoordInGemeente,
  leesVraagInGemeente,
  naam,
  verwoordAntwoord,
  woordenlijstMetLaag,
  type Datum,
  type Gemeentelaag,
  type Kennis,
  type Woordenlijst,
} from "@core/grondslagen";
import type { AfwegingKop, InzageAntwoord } from "@deelwijzer/db";
import { nieuwsteVan } from "../dossier/open-dossier.ts";

export interface InzageVraag {
  /** The domain the asker works in: the receiver. */
  readonly domein: string;
  /** What it would be used for; null as long as it was not said. */
  readonly doel: string | null;
}

/** The answer to "may my domain process what is in this dossier", and what it leans on. */
export interface InzageOordeel {
  readonly uitkomst: InzageAntwoord["uitkomst"];
  readonly kop: string;
  readonly zin: string;
  /** What was known of the dossier when this was answered; null: not known. */
  readonly leuntOp: readonly { readonly wat: string; readonly waarde: string | null }[];
  readonly eisen: readonly { readonly id: string; readonly naam: string; readonly uitleg: string }[];
  /** As it is recorded with the access. */
  readonly antwoord: InzageAntwoord;
}

export interface Nu {
  readonly kennis: Kennis;
  readonly laag: Gemeentelaag;
  readonly vandaag: Datum;
}

/** Only with these may anyone in without an emergency. */
export const GEEFT_TOEGANG: ReadonlySet<InzageAntwoord["uitkomst"]> = new Set(["ja-mits", "zelfde-domein"]);

/**
 * Asks the engine with the domain of the dossier as the holder, the asker's as the receiver, and what the columns
 * beside the dossier say: nothing is opened for it, and nothing is guessed.
 */
export function beoordeelInzage(
  dossier: Pick<AfwegingKop, "domein" | "gegevens" | "betrokkene">,
  { domein, doel }: InzageVraag,
  { kennis, laag, vandaag }: Nu,
): InzageOordeel {
  const versie = nieuwsteVan(kennis);
  const w = woordenlijstMetLaag(versie.inhoud.woordenlijst, laag);
  const basis = {
    domein,
    bron: dossier.domein,
    doel,
    gegevens: dossier.gegevens,
    betrokkene: dossier.betrokkene,
    tabelversie: versie.nummer,
    regels: [],
    eisen: [],
  };
  const leuntOp = leunt(dossier, { domein, doel }, w);
  const zonderMotor = (uitkomst: InzageAntwoord["uitkomst"], kop: string, zin: string): InzageOordeel => ({
    uitkomst,
    kop,
    zin,
    leuntOp,
    eisen: [],
    antwoord: { ...basis, uitkomst },
  });
  if (dossier.domein === null)
    return zonderMotor("onbekend", "Onbekend", "In dit dossier is nog geen domein gekozen.");
  if (dossier.domein === domein) {
    return zonderMotor(
      "zelfde-domein",
      "Hetzelfde domein",
      "Dit dossier is van uw eigen domein. De tabellen gaan over delen met een ander domein en zeggen hier niets over. Leg zelf uit waarom u dit voor uw taak nodig hebt.",
    );
  }
  const partner = w.partners.find((term) => term.soort === "intern-domein" && term.domein === dossier.domein);
  if (partner === undefined)
    return zonderMotor("onbekend", "Onbekend", "De tabellen kennen het domein van dit dossier niet.");
  if (dossier.gegevens.length === 0) {
    return zonderMotor(
      "onbekend",
      "Onbekend",
      "In dit dossier staat nog niet welke soort gegevens het zijn. Daarom is er geen antwoord.",
    );
  }
  const gelezen = leesVraagInGemeente(
    {
      domein,
      richting: "intern",
      partner: partner.id,
      gegevens: dossier.gegevens,
      betrokkene: dossier.betrokkene,
      doel,
      peildatum: vandaag,
      tabelversie: versie.hash,
    },
    versie.inhoud.woordenlijst,
    laag,
  );
  if (!gelezen.ok) return zonderMotor("onbekend", "Onbekend", gelezen.fout.melding);
  const { antwoord } = antwoordInGemeente(gelezen.vraag, versie, kennis, laag);
  const woorden = verwoordAntwoord(antwoord, gelezen.vraag, w);
  return {
    uitkomst: woorden.oordeel,
    kop: woorden.kop,
    zin: woorden.zin,
    leuntOp,
    eisen: woorden.vereisten,
    antwoord: {
      ...basis,
      uitkomst: woorden.oordeel,
      regels: antwoord.grondslagen.map(({ regel }) => regel),
      eisen: woorden.vereisten.map(({ id }) => id),
    },
  };
}

function leunt(
  { domein, gegevens, betrokkene }: Pick<AfwegingKop, "domein" | "gegevens" | "betrokkene">,
  vraag: InzageVraag,
  w: Woordenlijst,
): InzageOordeel["leuntOp"] {
  const bekend = (lijst: "domeinen" | "doelen" | "betrokkenen", id: string | null) =>
    id === null ? null : naam(w, lijst, id);
  return [
    { wat: "Uw domein", waarde: bekend("domeinen", vraag.domein) },
    { wat: "Waarvoor u het nodig hebt", waarde: bekend("doelen", vraag.doel) },
    { wat: "Domein van het dossier", waarde: bekend("domeinen", domein) },
    {
      wat: "Soorten gegevens in het dossier",
      waarde: gegevens.length === 0 ? null : gegevens.map((id) => naam(w, "gegevens", id)).join(", "),
    },
    { wat: "Over wie het gaat", waarde: bekend("betrokkenen", betrokkene) },
  ];
}
