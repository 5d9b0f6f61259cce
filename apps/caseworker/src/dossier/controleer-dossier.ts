import {
  beoordeel,
  beoordeelBesluit,
  bepaalRuimte,
  besluitVan,
  controleerAntwoorden,
  lagenGebruikt,
  metAanpassingen,
  stelVerantwoordingOp,
  verouderdeAanpassingen,
  type Antwoord,
  type Besluit,
  type DossierInhoud,
  type Gemeentebepaling,
  type Reden,
  type Ruimte,
  type TekstBevinding,
  type Uitzonderingsbeleid,
  type Verantwoording,
  type VraagInGemeente,
} from "@core/grondslagen";
import type { OpenDossier } from "./open-dossier.ts";
import { controleerKop } from "./privacy-in-kop.ts";
import { redenenVanIntrekking } from "./toestemmingen.ts";

export interface GecontroleerdDossier {
  readonly ruimte: Ruimte;
  /** The question the engine was asked; null while the answers are not enough for one. */
  readonly vraag: VraagInGemeente | null;
  readonly antwoord: Antwoord | null;
  /** The policy that covers this question, whether it is used or not. */
  readonly beleid: Uitzonderingsbeleid | null;
  /** What of the gemeente's own layer was applied to the answer. */
  readonly bepalingen: readonly Gemeentebepaling[];
  readonly besluit: Besluit | null;
  /** The account as it would be sealed; null while nothing was decided. */
  readonly verantwoording: Verantwoording | null;
  /** The same as composed from the answers, before anybody wrote in it. */
  readonly samengesteld: Verantwoording | null;
  /** What looks like a BSN, an address or a number in free text; what is not confirmed as false alarm blocks. */
  readonly bevindingen: readonly TekstBevinding[];
  /** Everything that stands between this dossier and its seal; empty = it may be sealed. */
  readonly redenen: readonly Reden[];
}

/** Everything that counts for the besluit, worked out again from what is stored. */
export function controleerDossier(dossier: OpenDossier): GecontroleerdDossier {
  const { definitie, afweging, inhoud } = dossier;
  const { antwoorden, vraag, antwoord, landelijk, context } = beoordeel(dossier);
  const gebruikt =
    vraag === null || landelijk === null ? [] : lagenGebruikt(landelijk, vraag, dossier.laag, dossier.versie);
  const besluit = besluitVan(definitie, antwoorden);
  const oordeel = beoordeelBesluit(definitie, antwoorden, antwoord, context, inhoud.bevestigingen);
  const samengesteld =
    besluit === null ? null : stelVerantwoordingOp(definitie, antwoorden, antwoord, besluit, context);
  const kop = { zaakkenmerk: afweging.zaakkenmerk ?? "", titel: afweging.titel ?? "" };
  const inKop = controleerKop(kop, inhoud.bevestigingen);
  return {
    ruimte: bepaalRuimte(definitie, antwoorden, antwoord, context),
    vraag,
    antwoord,
    beleid: context.beleid,
    bepalingen: dossier.laag.bepalingen.filter(({ id }) => gebruikt.includes(id)),
    besluit,
    samengesteld,
    verantwoording: samengesteld === null ? null : metAanpassingen(samengesteld, inhoud.aanpassingen),
    bevindingen: [...inKop, ...controleerAntwoorden(antwoorden, inhoud.bevestigingen)],
    redenen: [
      ...redenenVanIntrekking(dossier),
      ...(oordeel.ok ? [] : oordeel.redenen),
      ...redenenVanAanpassing(samengesteld, inhoud),
      ...inKop
        .filter(({ bevestigd }) => !bevestigd)
        .map(({ vraagId }): Reden => ({
          code: "persoonsgegeven-in-tekst",
          tekst: "In het zaakkenmerk of de titel staat misschien een persoonsgegeven.",
          vraagId,
        })),
    ],
  };
}

/** A point that was written for other answers: it may say what is no longer so. */
function redenenVanAanpassing(samengesteld: Verantwoording | null, { aanpassingen }: DossierInhoud): Reden[] {
  if (samengesteld === null) return [];
  return verouderdeAanpassingen(samengesteld, aanpassingen).map((punt) => ({
    code: "verantwoording-verouderd",
    tekst: `U hebt punt ${punt} van de verantwoording aangepast. Daarna zijn uw antwoorden veranderd. Kijk uw tekst na.`,
  }));
}
