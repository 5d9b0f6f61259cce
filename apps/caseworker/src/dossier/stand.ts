import {
  beoordeel,
  type DossierInhoud,
  type Gemeentelaag,
  type RegelTenEinde,
  type Toestemmingsfeit,
} from "@core/grondslagen";
import type { Afweging } from "@deelwijzer/db";
import { nieuwereVersie, type NieuwereVersie } from "./nieuwere-versie.ts";
import type { OpenDossier } from "./open-dossier.ts";

/** A dossier as it stands after a change, or as somebody else left it: everything a window must follow. */
export interface Stand {
  readonly versie: number;
  readonly status: Afweging["status"];
  readonly bijgewerktOp: string;
  readonly inhoud: DossierInhoud;
  readonly bewarenTot: string | null;
  readonly peildatum: string;
  readonly tabelversieHash: string;
  /** What the gemeente recorded itself: not pinned, because what it forbids today it forbids. */
  readonly laag: Gemeentelaag;
  /** The newest tabelversie in force, when this dossier is on another one. */
  readonly nieuwer: NieuwereVersie | null;
  /** Rules this dossier leans on that came to an end by the newest tables. */
  readonly tenEinde: readonly RegelTenEinde[];
  /** What is recorded of the consents of this dossier; no answer changes it. */
  readonly toestemmingen: readonly Toestemmingsfeit[];
}

export function standVan(dossier: OpenDossier): Stand {
  const { afweging, inhoud, laag } = dossier;
  return {
    versie: afweging.versie,
    status: afweging.status,
    bijgewerktOp: afweging.updatedAt.toISOString(),
    inhoud,
    bewarenTot: afweging.bewarenTot,
    peildatum: afweging.peildatum,
    tabelversieHash: afweging.tabelversieHash,
    laag,
    nieuwer: nieuwereVersie(dossier),
    tenEinde: beoordeel(dossier).context.tenEinde ?? [],
    toestemmingen: dossier.toestemmingen,
  };
}
