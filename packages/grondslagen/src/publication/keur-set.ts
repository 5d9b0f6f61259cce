import { keurTabelversie } from "../keuring/keur-tabelversie.ts";
import type { Keuringspunt } from "../keuring/keuringspunt.ts";
import type { Tabelversie, TabelversieInhoud } from "../model/tabelversie.ts";
import type { Datum } from "../time/datum.ts";
import type { Checkpunt } from "./checkpunt.ts";

export interface TeKeuren {
  /** The newest version with the set on top. */
  readonly inhoud: TabelversieInhoud;
  readonly nieuwste: Tabelversie;
  /** The check list so far: what it already says is not said again. */
  readonly punten: readonly Checkpunt[];
  /** The day of the inspection. */
  readonly op: Datum;
  /** Ids of the rules that some example leads to with the set; absent: nothing is said about examples. */
  readonly metVoorbeeld?: ReadonlySet<string>;
}

/**
 * What the inspection says of a set: only what is new against the version it comes on top of. Warnings, never in the
 * way: a law may end without a successor. What the inspection calls a fault stands in the check list itself.
 */
export function keurSet({ inhoud, nieuwste, punten, op, metVoorbeeld }: TeKeuren): Checkpunt[] {
  // The same examples on both sides: a rule that lost one has an example that differs, and a new rule may have none.
  const vraag = { op, ...(metVoorbeeld === undefined ? {} : { metVoorbeeld }) };
  const was = new Set(keurTabelversie(nieuwste.inhoud, vraag).map(sleutel));
  const naEinde = punten.flatMap(({ code, plaats }) => (code === "regel-na-einde" ? [plaats] : []));
  return keurTabelversie(inhoud, vraag)
    .filter((bevinding) => bevinding.ernst !== "fout" && !was.has(sleutel(bevinding)))
    .filter(({ soort, pad }) => soort !== "verlopen" || !naEinde.some((plaats) => zelfdeRegel(plaats, pad)))
    .map(({ pad, melding, remedie }) => ({
      code: "keuring",
      blokkeert: null,
      plaats: pad,
      melding,
      herstel: remedie,
    }));
}

/** A gap tells of all partners that lack something: another partner more makes no new finding. */
function sleutel({ soort, pad, melding }: Keuringspunt): string {
  return [soort, pad, soort === "gat" ? "" : melding].join("\n");
}

/** "regel pw-opvragen-uwv, geldig.tot" and "regels.pw-opvragen-uwv.geldig". */
function zelfdeRegel(plaats: string, pad: string): boolean {
  return plaats.startsWith(`regel ${pad.split(".").slice(1, -1).join(".")},`);
}
