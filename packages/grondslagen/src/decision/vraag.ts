import { isDatum, type Datum } from "../time/datum.ts";
import type { Feiten } from "../model/feit.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Fout, VraagId } from "./antwoord.ts";
import { leesFeiten } from "./lees-feiten.ts";
import { nabij } from "./nabij.ts";
import { isObject, kort, metBekend, nabijeWoorden, Weiger, type Woord } from "./weiger.ts";

/** A question to the engine (contract, "Question"); every slug is known, nothing was guessed. */
export interface Vraag {
  readonly id: VraagId;
  readonly domein: string;
  readonly richting: string;
  readonly partner: string;
  readonly gegevens: readonly string[];
  readonly betrokkene: string | null;
  readonly doel: string | null;
  readonly herkomst: string | null;
  readonly peildatum: Datum;
  /** Number, or hash (`sha256:…`); null = the newest published version. */
  readonly tabelversie: number | string | null;
  readonly wetsvoorstel: string | null;
  /** Circumstances of the person, as far as known; absent = nothing is known. */
  readonly feiten?: Feiten;
}

export type Gelezen =
  | { readonly ok: true; readonly vraag: Vraag }
  | { readonly ok: false; readonly fout: Fout };

/** A purpose outside the list: a real answer to "what for?", that matches no rule (contract). */
export const DOEL_ANDERS = "anders";

const VELDEN = [
  "id",
  "domein",
  "richting",
  "partner",
  "gegevens",
  "betrokkene",
  "doel",
  "herkomst",
  "peildatum",
  "tabelversie",
  "wetsvoorstel",
  "feiten",
];

const MAX_GEGEVENS = 50;

/** Reads an untrusted value as a question. The first fault is returned with its field and the nearest known values. */
export function leesVraag(ruw: unknown, woordenlijst: Woordenlijst): Gelezen {
  try {
    return { ok: true, vraag: lees(ruw, woordenlijst) };
  } catch (fout) {
    if (fout instanceof Weiger) return { ok: false, fout: fout.fout };
    throw fout;
  }
}

/** The `id` of anything that has a usable one, so that even a refusal can be matched to its question. */
export function leesId(ruw: unknown): VraagId {
  if (!isObject(ruw)) return null;
  const id = ruw["id"];
  return typeof id === "string" || (typeof id === "number" && Number.isFinite(id)) ? id : null;
}

function lees(ruw: unknown, w: Woordenlijst): Vraag {
  if (!isObject(ruw)) throw new Weiger({ veld: "vraag", melding: "Een vraag is een JSON-object." });
  for (const veld of Object.keys(ruw)) {
    if (!VELDEN.includes(veld))
      throw new Weiger(
        metBekend(veld.slice(0, 80), `Het veld "${kort(veld)}" bestaat niet.`, nabij(veld, VELDEN), VELDEN),
      );
  }
  const id = ruw["id"];
  if (id !== undefined && id !== null && leesId(ruw) === null) {
    throw new Weiger({ veld: "id", melding: "Een id is tekst of een getal." });
  }
  const domein = slug(ruw, "domein", w.domeinen);
  const richting = slug(ruw, "richting", w.richtingen);
  const partner = slug(ruw, "partner", w.partners);
  const herkomst = slugOfNull(ruw, "herkomst", w.herkomst);
  const feiten = leesFeiten(ruw["feiten"], w.feiten ?? []);
  return {
    id: leesId(ruw),
    domein,
    richting,
    partner,
    gegevens: gegevens(ruw, w),
    betrokkene: slugOfNull(ruw, "betrokkene", w.betrokkenen),
    doel: ruw["doel"] === DOEL_ANDERS ? DOEL_ANDERS : slugOfNull(ruw, "doel", w.doelen),
    herkomst: richting === "intern" ? impliciet(partner, herkomst, w) : herkomst,
    peildatum: peildatum(ruw),
    tabelversie: tabelversie(ruw),
    wetsvoorstel: wetsvoorstel(ruw),
    ...(feiten === null ? {} : { feiten }),
  };
}

/** Inside the municipality the domain that holds the data implies the origin (contract, rule of reading 6). */
function impliciet(partner: string, gegeven: string | null, w: Woordenlijst): string | null {
  const domein = w.partners.find((term) => term.id === partner)?.domein;
  const volgt = w.domeinen.find((term) => term.id === domein)?.herkomst;
  if (volgt === undefined || gegeven === null || gegeven === volgt) return volgt ?? gegeven;
  const ookAls = w.herkomst.find((term) => term.id === volgt)?.ookAls ?? [];
  if (ookAls.some((ook) => ook.herkomst === gegeven)) return volgt;
  throw new Weiger({
    veld: "herkomst",
    melding: `De herkomst "${gegeven}" past niet bij partner "${partner}": gegevens van dit domein hebben herkomst "${volgt}".`,
    bekend: [volgt],
  });
}

function slug(ruw: Record<string, unknown>, veld: string, termen: readonly Woord[]): string {
  const waarde = slugOfNull(ruw, veld, termen);
  if (waarde === null) {
    throw new Weiger({
      veld,
      melding: `Het veld "${veld}" ontbreekt.`,
      bekend: termen.slice(0, 10).map((term) => term.id),
    });
  }
  return waarde;
}

function slugOfNull(ruw: Record<string, unknown>, veld: string, termen: readonly Woord[]): string | null {
  const waarde = ruw[veld];
  if (waarde === undefined || waarde === null) return null;
  if (typeof waarde !== "string") throw new Weiger({ veld, melding: `Het veld "${veld}" moet tekst zijn.` });
  const bekend = termen.map((term) => term.id);
  if (!bekend.includes(waarde))
    throw new Weiger(
      metBekend(
        veld,
        `"${kort(waarde)}" is geen bekende waarde voor ${veld}.`,
        nabijeWoorden(waarde, termen),
        bekend,
      ),
    );
  return waarde;
}

function gegevens(ruw: Record<string, unknown>, w: Woordenlijst): string[] {
  const waarde = ruw["gegevens"];
  if (!Array.isArray(waarde) || waarde.length === 0) {
    throw new Weiger({
      veld: "gegevens",
      melding: `"gegevens" is een lijst met ten minste één soort gegevens.`,
      bekend: w.gegevens.slice(0, 10).map((term) => term.id),
    });
  }
  if (waarde.length > MAX_GEGEVENS)
    throw new Weiger({ veld: "gegevens", melding: `"gegevens" heeft ten hoogste ${MAX_GEGEVENS} waarden.` });
  const soorten = waarde.map((soort: unknown) => slug({ gegevens: soort }, "gegevens", w.gegevens));
  return [...new Set(soorten)];
}

function peildatum(ruw: Record<string, unknown>): Datum {
  const waarde = ruw["peildatum"];
  if (waarde === undefined || waarde === null) {
    throw new Weiger({
      veld: "peildatum",
      melding: `De peildatum ontbreekt. Schrijf een datum als JJJJ-MM-DD.`,
    });
  }
  if (!isDatum(waarde)) {
    throw new Weiger({
      veld: "peildatum",
      melding: `${JSON.stringify(waarde).slice(0, 60)} is geen bestaande datum van 1800 tot en met 2199. Schrijf een datum als JJJJ-MM-DD.`,
    });
  }
  return waarde;
}

function tabelversie(ruw: Record<string, unknown>): number | string | null {
  const waarde = ruw["tabelversie"];
  if (waarde === undefined || waarde === null) return null;
  if ((typeof waarde === "number" && Number.isInteger(waarde)) || typeof waarde === "string") return waarde;
  throw new Weiger({ veld: "tabelversie", melding: "Een tabelversie is een nummer of een hash." });
}

function wetsvoorstel(ruw: Record<string, unknown>): string | null {
  const waarde = ruw["wetsvoorstel"];
  if (waarde === undefined || waarde === null) return null;
  if (typeof waarde === "string") return waarde;
  throw new Weiger({
    veld: "wetsvoorstel",
    melding: "Een wetsvoorstel noemt u met het dossiernummer, als tekst.",
  });
}
