import {
  beoordeel,
  canoniek,
  controleerAntwoorden,
  verwoordAntwoord,
  vraagAlsZin,
  vragenVan,
  woordenlijstMetLaag,
  type Woordenlijst,
} from "@core/grondslagen";
import { sha256 } from "@deelwijzer/server";
import { antwoordInRegels } from "../dossier/antwoord-in-regels.ts";
import type { OpenDossier } from "../dossier/open-dossier.ts";

/** A piece of the dossier that its owner chose to show. */
export interface Stuk {
  readonly vraagId: string;
  readonly kop: string;
  readonly regels: readonly string[];
}

/**
 * Everything somebody who is asked gets to see, and nothing else of the dossier: no title, no zaakkenmerk, no name of
 * whose case it is (ADR 0060). Stored as it was shown.
 */
export interface Getoond {
  readonly formaat: 1;
  /** The one question, in the words of who asks. */
  readonly vraag: string;
  /** What the dossier is about, as one sentence; null while too little was chosen. */
  readonly zin: string | null;
  readonly antwoord: { readonly kop: string; readonly zin: string } | null;
  readonly peildatum: string;
  readonly tabelversie: number;
  readonly stukken: readonly Stuk[];
}

export interface KiesbaarStuk {
  readonly vraagId: string;
  readonly kop: string;
  /** Something in it looks like a BSN, an address or a number: it does not leave the dossier like this. */
  readonly persoonsgegeven: boolean;
}

export function stelGetoondSamen(dossier: OpenDossier, vraag: string, stukken: readonly string[]): Getoond {
  const { vraag: motorvraag, antwoord, nu } = beoordeel(dossier);
  const w = woordenlijstMetLaag(dossier.versie.inhoud.woordenlijst, dossier.laag, motorvraag ?? undefined);
  const verwoord =
    motorvraag === null || antwoord === null
      ? null
      : verwoordAntwoord(antwoord, motorvraag, w, { beleid: nu.beleid });
  return {
    formaat: 1,
    vraag,
    zin: motorvraag === null ? null : vraagAlsZin(motorvraag, w),
    antwoord: verwoord === null ? null : { kop: verwoord.kop, zin: verwoord.zin },
    peildatum: dossier.peildatum,
    tabelversie: dossier.versie.nummer,
    stukken: stukkenVan(dossier, w).filter(({ vraagId }) => stukken.includes(vraagId)),
  };
}

/** What the asker saw is what is sent: the same content has the same mark. */
export function merkVan(getoond: Getoond): string {
  return sha256(canoniek(getoond));
}

/** The answers of the dossier that can be shown along. What the sentence says already is not offered again. */
export function kiesbareStukken(dossier: OpenDossier): KiesbaarStuk[] {
  const w = woordenlijstMetLaag(dossier.versie.inhoud.woordenlijst, dossier.laag);
  const verdacht = new Set(
    controleerAntwoorden(dossier.antwoorden, dossier.inhoud.bevestigingen)
      .filter(({ bevestigd }) => !bevestigd)
      .map(({ vraagId }) => vraagId),
  );
  return stukkenVan(dossier, w).map(({ vraagId, kop }) => ({
    vraagId,
    kop,
    persoonsgegeven: verdacht.has(vraagId),
  }));
}

function stukkenVan(dossier: OpenDossier, w: Woordenlijst): Stuk[] {
  const zichtbaar = new Set(
    beoordeel(dossier)
      .evaluatie.stappen.filter((stap) => stap.zichtbaar)
      .flatMap((stap) => stap.vragen),
  );
  return (
    vragenVan(dossier.definitie)
      // What others said in confidence stays where it was said.
      .filter(
        ({ id, bindt, soort }) =>
          zichtbaar.has(id) && soort !== "overleg" && (bindt === undefined || soort === "gegevens-per-doel"),
      )
      .map((vraag) => ({
        vraagId: vraag.id,
        kop: vraag.titel,
        regels: antwoordInRegels(vraag, dossier.antwoorden, w),
      }))
      .filter(({ regels }) => regels.length > 0)
  );
}
