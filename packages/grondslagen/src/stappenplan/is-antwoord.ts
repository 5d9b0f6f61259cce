import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { StapVraag } from "./definitie.ts";
import { isWaarde } from "./is-waarde.ts";
import { optiesVan } from "./opties-van.ts";
import { veldVan } from "./waarde-van.ts";
import type { Waarde } from "./waarden.ts";

/**
 * Whether this can be kept as an answer to this question: what `leesAntwoord` reads, and nothing else, without the
 * schemas that can also say what is wrong with it.
 */
export function isAntwoord(vraag: StapVraag, ruw: unknown, woordenlijst?: Woordenlijst): ruw is Waarde {
  return isWaarde(vraag.soort, ruw) && onbekendeSlugs(vraag, ruw, woordenlijst).length === 0;
}

/** Slugs in an answer that the vocabulary, or the question itself, does not have. */
export function onbekendeSlugs(vraag: StapVraag, waarde: Waarde, w: Woordenlijst | undefined): string[] {
  const ids = (termen: readonly { id: string }[]) => new Set(termen.map((term) => term.id));
  switch (vraag.soort) {
    case "keuze":
    case "meerkeuze": {
      if (vraag.uit !== undefined && w === undefined) return [];
      const bekend = ids(optiesVan(vraag, w));
      return lijstVan(waarde).filter((id) => !bekend.has(id));
    }
    case "personen":
      return w === undefined ? [] : veldVan(waarde, "rol").filter((id) => !ids(w.betrokkenen).has(id));
    case "gegevens-per-doel":
      return w === undefined ? [] : veldVan(waarde, "soort").filter((id) => !ids(w.gegevens).has(id));
    case "feiten":
      return w === undefined ? [] : onbekendeFeiten(waarde, w);
    case "vereisten":
      return w === undefined ? [] : Object.keys(waarde ?? {}).filter((id) => !ids(w.vereisten).has(id));
    default:
      return [];
  }
}

/** A fact that these tables do not know, or a value that it cannot have. */
function onbekendeFeiten(waarde: Waarde, { feiten = [] }: Woordenlijst): string[] {
  return Object.entries(waarde ?? {}).flatMap(([id, verteld]: [string, unknown]) => {
    const soort = feiten.find((term) => term.id === id)?.soort;
    const past = verteld === null || typeof verteld === (soort === "leeftijd" ? "number" : "boolean");
    return soort !== undefined && past ? [] : [id];
  });
}

function lijstVan(waarde: Waarde): string[] {
  if (typeof waarde === "string") return [waarde];
  return Array.isArray(waarde) ? waarde.filter((deel): deel is string => typeof deel === "string") : [];
}
