import type { Ruimte } from "../besluit/ruimte/bepaal-ruimte.ts";
import type { Antwoord } from "../decision/antwoord.ts";
import { renderMotivering } from "../decision/motivering.ts";
import type { Gemeentebepaling } from "../gemeentelaag/bepaling.ts";
import type { VraagInGemeente } from "../gemeentelaag/bereik.ts";
import { canoniek, type Sha256 } from "../model/canoniek.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import type { Antwoorden } from "../stappenplan/waarden.ts";
import type { Beslisbewijs, BewezenAntwoord } from "./beslisbewijs.ts";
import { MOTORVERSIE } from "./motorversie.ts";

export interface TeBewijzen {
  readonly vraag: VraagInGemeente | null;
  /** As it holds in this gemeente. */
  readonly antwoord: Antwoord | null;
  readonly versie: Pick<Tabelversie, "nummer" | "hash">;
  readonly nieuwste: Pick<Tabelversie, "nummer" | "hash">;
  readonly registerHash: string;
  readonly stappenplan: Beslisbewijs["stappenplan"];
  /** What of the layer was applied to the answer. */
  readonly bepalingen: readonly Gemeentebepaling[];
  readonly antwoorden: Antwoorden;
  /** Random text that stays with the answers, encrypted: without it a short answer could be guessed from its hash. */
  readonly zout: string;
  readonly ruimte: Pick<Ruimte, "toestand" | "verenigbaarheid">;
}

/** The receipt, format 2. */
export function maakBeslisbewijs(bewijs: TeBewijzen, sha256: Sha256): Beslisbewijs {
  const { vraag, antwoord, versie, nieuwste, ruimte } = bewijs;
  return {
    formaat: 2,
    motor: MOTORVERSIE,
    vraag: vraag === null ? null : gesteldeVraag(vraag),
    antwoord: antwoord === null ? null : bewezenAntwoord(antwoord, sha256),
    tabelversie: { nummer: versie.nummer, hash: versie.hash },
    nieuwsteTabelversie: { nummer: nieuwste.nummer, hash: nieuwste.hash },
    register: { hash: bewijs.registerHash },
    stappenplan: bewijs.stappenplan,
    antwoordenHash: antwoordenHash(bewijs.antwoorden, bewijs.zout, sha256),
    gemeentebepalingen: [...bewijs.bepalingen],
    toestand: ruimte.toestand,
    verenigbaarheid: ruimte.verenigbaarheid,
  };
}

/** What the receipt keeps of an answer. */
export function bewezenAntwoord(antwoord: Antwoord, sha256: Sha256): BewezenAntwoord {
  const { id: _, ...rest } = antwoord;
  return {
    uitkomst: antwoord.uitkomst,
    hypothetisch: antwoord.hypothetisch,
    regels: antwoord.grondslagen.map(({ regel }) => regel),
    vereisten: antwoord.grondslagen.map(({ regel, vereistenStatus, vereisten }) => ({
      regel,
      status: vereistenStatus,
      lijst: [...vereisten],
    })),
    waarschuwingen: [...new Set(antwoord.waarschuwingen.map(({ soort }) => soort))],
    motivering: renderMotivering(antwoord.motivering),
    hash: `sha256:${sha256(canoniek(rest))}`,
  };
}

export function antwoordenHash(antwoorden: Antwoorden, zout: string, sha256: Sha256): string {
  return `sha256:${sha256(canoniek({ antwoorden, zout }))}`;
}

function gesteldeVraag(vraag: VraagInGemeente): Beslisbewijs["vraag"] {
  const { domein, richting, partner, gegevens, betrokkene, doel, herkomst, peildatum, wetsvoorstel, feiten } =
    vraag;
  return {
    domein,
    richting,
    partner,
    ...(vraag.lokalePartner === undefined ? {} : { lokalePartner: vraag.lokalePartner }),
    gegevens: [...gegevens],
    betrokkene,
    doel,
    herkomst,
    peildatum,
    wetsvoorstel,
    ...(feiten === undefined ? {} : { feiten: { ...feiten } }),
  };
}
