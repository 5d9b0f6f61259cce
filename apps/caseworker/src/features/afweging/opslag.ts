"use client";

import { canoniek, type Antwoorden, type Bevestiging, type Datum, type Stappenplan } from "@core/grondslagen";
import { foutTekst, type Fout } from "@deelwijzer/server/fout";
import { foutVan } from "@deelwijzer/web";
import { client } from "../../api/client.ts";
import type { Stand } from "../../dossier/stand.ts";
import { gelijk, voegSamen, type Botsing } from "./voeg-samen.ts";

/** How saving stands, for the person who types. */
export type Opslag =
  | { readonly soort: "rust" }
  | { readonly soort: "bezig" }
  | { readonly soort: "opgeslagen"; readonly op: string }
  | { readonly soort: "geen-verbinding" }
  | { readonly soort: "uitgelogd" }
  /** Another window changed the same answers; the person has to choose first. */
  | { readonly soort: "botsing" }
  /** Refused, or a failure of ours: `foutId` is the id under which it stands in the log. */
  | {
      readonly soort: "geweigerd";
      readonly tekst: string;
      /** Null where it was not sent at all. */
      readonly foutId: string | null;
      readonly opnieuw: boolean;
    };

export interface Concept {
  readonly definitie: Stappenplan;
  /** As it is stored, as far as this window knows. */
  readonly stand: Stand;
  /** As it stands here. */
  readonly antwoorden: Antwoorden;
  readonly gewijzigd: ReadonlySet<string>;
  readonly bevestigd: readonly string[];
  readonly bevestigingen: readonly Bevestiging[];
  readonly kop: { readonly bewarenTot?: Datum };
  readonly opslag: Opslag;
  /** Answers the server did not take, with what is wrong. */
  readonly afgewezen: Readonly<Record<string, string>>;
  readonly botsingen: readonly Botsing[];
  /** Questions taken over from another window at the last save. */
  readonly overgenomen: readonly string[];
}

export function nieuwConcept(definitie: Stappenplan, stand: Stand): Concept {
  return {
    definitie,
    stand,
    antwoorden: stand.inhoud.antwoorden,
    gewijzigd: new Set(),
    bevestigd: [],
    bevestigingen: [],
    kop: {},
    opslag: { soort: "rust" },
    afgewezen: {},
    botsingen: [],
    overgenomen: [],
  };
}

export function isVuil({ gewijzigd, bevestigd, bevestigingen, kop }: Concept): boolean {
  return gewijzigd.size + bevestigd.length + bevestigingen.length + Object.keys(kop).length > 0;
}

/** What one save would send. Refused answers wait until they are changed. */
export function pakketVan(concept: Concept) {
  const ids = [...concept.gewijzigd].filter((id) => !Object.hasOwn(concept.afgewezen, id));
  return {
    antwoorden: Object.fromEntries(ids.map((id) => [id, concept.antwoorden[id]])) as Antwoorden,
    bevestigd: concept.bevestigd,
    bevestigingen: concept.bevestigingen,
    kop: concept.kop,
  };
}

export type Pakket = ReturnType<typeof pakketVan>;
export type Uitslag =
  | { readonly soort: "bewaard" | "conflict"; readonly stand: Stand }
  | { readonly soort: "fout"; readonly fout: Fout | null };

const GEDULD_MS = 15_000;

/** Sends a package. No answer at all is `fout: null`. */
export async function verstuur(id: string, expectedVersion: number, pakket: Pakket): Promise<Uitslag> {
  try {
    return await client.afwegingen.bewaar(
      {
        id,
        expectedVersion,
        antwoorden: pakket.antwoorden,
        bevestigd: [...pakket.bevestigd],
        bevestigingen: [...pakket.bevestigingen],
        ...pakket.kop,
      },
      { signal: AbortSignal.timeout(GEDULD_MS) },
    );
  } catch (error) {
    return { soort: "fout", fout: foutVan(error) };
  }
}

/** The concept after an answer from the server; what was typed meanwhile stays to be saved. */
export function verwerk(concept: Concept, pakket: Pakket, uitslag: Uitslag): Concept {
  switch (uitslag.soort) {
    case "bewaard": {
      const nogAnders = [...concept.gewijzigd].filter(
        (id) => !(id in pakket.antwoorden) || !gelijk(concept.antwoorden[id], pakket.antwoorden[id]),
      );
      return {
        ...concept,
        stand: uitslag.stand,
        gewijzigd: new Set(nogAnders),
        bevestigd: concept.bevestigd.filter((id) => !pakket.bevestigd.includes(id)),
        bevestigingen: concept.bevestigingen.filter((b) => !pakket.bevestigingen.includes(b)),
        kop: concept.kop === pakket.kop ? {} : concept.kop,
        opslag: { soort: "opgeslagen", op: uitslag.stand.bijgewerktOp },
      };
    }
    case "conflict":
      return voegStandIn(concept, uitslag.stand);
    case "fout":
      return { ...concept, ...naFout(uitslag.fout) };
  }
}

function voegStandIn(concept: Concept, nieuw: Stand): Concept {
  const { definitie, stand, antwoorden, gewijzigd } = concept;
  const samen = voegSamen(definitie, stand.inhoud.antwoorden, antwoorden, gewijzigd, nieuw.inhoud.antwoorden);
  return {
    ...concept,
    stand: nieuw,
    antwoorden: samen.antwoorden,
    botsingen: samen.botsingen,
    overgenomen: samen.overgenomen,
    opslag: { soort: samen.botsingen.length > 0 ? "botsing" : "rust" },
  };
}

/** The concept on a dossier as the server has it now; nothing happens when it is the same, or older. */
export function volgStand(concept: Concept, stand: Stand): Concept {
  const { versie } = concept.stand;
  if (stand.versie > versie) return voegStandIn(concept, stand);
  if (stand.versie < versie || canoniek(buiten(stand)) === canoniek(buiten(concept.stand))) return concept;
  return { ...concept, stand };
}

/**
 * What can change around a dossier that nobody touched: tables come into force, a rule ends, the gemeente records, a
 * resident answers or withdraws.
 */
function buiten({ laag, nieuwer, tenEinde, toestemmingen }: Stand) {
  return { laag, nieuwer, tenEinde, toestemmingen };
}

function naFout(fout: Fout | null): Partial<Concept> {
  if (fout === null) return { opslag: { soort: "geen-verbinding" } };
  switch (fout.soort) {
    case "niet-ingelogd":
    case "wachtwoord-wijzigen":
    case "tweede-factor":
      return { opslag: { soort: "uitgelogd" } };
    case "ongeldig": {
      const afgewezen = fout.velden.flatMap(({ pad, melding }) =>
        pad.startsWith("antwoorden.") ? [[pad.slice("antwoorden.".length).split(".")[0] ?? "", melding]] : [],
      );
      const tekst = afgewezen.length > 0 ? "een antwoord klopt niet" : foutTekst(fout);
      return {
        opslag: { soort: "geweigerd", tekst, foutId: fout.foutId, opnieuw: afgewezen.length > 0 },
        ...(afgewezen.length > 0
          ? { afgewezen: Object.fromEntries(afgewezen) as Record<string, string> }
          : {}),
      };
    }
    default:
      return {
        opslag: {
          soort: "geweigerd",
          tekst: foutTekst(fout),
          foutId: fout.foutId,
          opnieuw: fout.soort === "storing",
        },
      };
  }
}
