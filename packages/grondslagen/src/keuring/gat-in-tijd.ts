import { naam } from "../decision/benoem.ts";
import { isBijzonder, BIJZONDER } from "../model/bijzonder.ts";
import type { Regel } from "../model/regel.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import { dagVoor } from "../time/buurdag.ts";
import { datumInWoorden, type Datum } from "../time/datum.ts";
import type { Keuringspunt } from "./keuringspunt.ts";
import { perPartner } from "./per-partner.ts";

/**
 * Days on which nothing holds between a rule that ended and the one that came after it, for one domain, direction,
 * partner, purpose and kind of data. A law that was replaced has no such days; a typing mistake in a date makes them.
 */
export function keurGatenInTijd({ regels, woordenlijst: w }: TabelversieInhoud): Keuringspunt[] {
  const gevonden = new Map<string, Keuringspunt>();
  for (const groep of perPartner(regels).values()) {
    if (!groep.regels.some(({ geldig }) => geldig.tot !== null)) continue;
    for (const doel of doelenVan(groep.regels))
      for (const gegeven of gegevensVan(groep.regels)) {
        const samen = groep.regels.filter((regel) => draagt(regel, gegeven) && dient(regel, doel));
        for (const gat of gatenTussen(samen)) {
          // One gap for many purposes and kinds of data is told once.
          const sleutel = `${gat.eerst.id} ${gat.daarna.id}`;
          if (!gevonden.has(sleutel)) gevonden.set(sleutel, punt(gat, groep.partner, w));
        }
      }
  }
  return [...gevonden.values()];
}

interface Gat {
  readonly eerst: Regel;
  readonly daarna: Regel;
  readonly van: Datum;
  readonly tot: Datum;
}

function gatenTussen(regels: readonly Regel[]): Gat[] {
  const gaten: Gat[] = [];
  let laatste: Regel | undefined;
  for (const regel of regels.toSorted((een, ander) => vanaf(een).localeCompare(vanaf(ander)))) {
    const { tot } = laatste?.geldig ?? { tot: null };
    if (laatste !== undefined && tot === null) return gaten;
    const { van } = regel.geldig;
    if (laatste !== undefined && tot !== null && van !== null && tot < van)
      gaten.push({ eerst: laatste, daarna: regel, van: tot, tot: van });
    const { tot: eigen } = regel.geldig;
    if (laatste === undefined || eigen === null || tot === null || eigen > tot) laatste = regel;
  }
  return gaten;
}

function punt({ eerst, daarna, van, tot }: Gat, partner: string, w: Woordenlijst): Keuringspunt {
  const laatste = dagVoor(tot);
  const dagen =
    laatste === van
      ? `Op ${datumInWoorden(van)}`
      : `Van ${datumInWoorden(van)} tot en met ${datumInWoorden(laatste)}`;
  return {
    soort: "gat-in-tijd",
    ernst: "waarschuwing",
    pad: `regels.${eerst.id}.geldig`,
    melding: `${dagen} geldt er niets bij ${naam(w, "partners", partner)}: deze regel was geëindigd en "${daarna.id}" begon nog niet.`,
    remedie:
      "Laat de twee regels op elkaar aansluiten, of schrijf bij de wijziging waarom er in die dagen niets gold.",
  };
}

/** Sorts before every day where the source gives no start. */
function vanaf({ geldig }: Regel): string {
  return geldig.van ?? "";
}

/** Every purpose that is named, and one that stands for all others where a rule is silent. */
function doelenVan(regels: readonly Regel[]): (string | null)[] {
  const genoemd = new Set(regels.flatMap(({ doelen }) => (doelen === "zwijgt" ? [] : doelen)));
  return regels.some(({ doelen }) => doelen === "zwijgt") ? [...genoemd, null] : [...genoemd];
}

function dient({ doelen }: Regel, doel: string | null): boolean {
  return doelen === "zwijgt" || (doel !== null && doelen.includes(doel));
}

function gegevensVan(regels: readonly Regel[]): string[] {
  const alle = regels.flatMap(({ gegevens }) => [...gegevens.draagt, ...(gegevens.zwijgt ? ["gewoon"] : [])]);
  return [...new Set(alle)];
}

function draagt({ gegevens }: Regel, gegeven: string): boolean {
  return (
    gegevens.draagt.includes(gegeven) ||
    (gegeven === "gewoon" && gegevens.zwijgt) ||
    (isBijzonder(gegeven) && gegevens.draagt.includes(BIJZONDER))
  );
}
