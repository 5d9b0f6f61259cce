import type { Feiten } from "../model/feit.ts";
import { HOOGSTE_LEEFTIJD } from "../model/hoogste-leeftijd.ts";
import type { FeitTerm } from "../model/woordenlijst.ts";
import { isObject, kort, metBekend, nabijeWoorden, Weiger } from "./weiger.ts";

const VELD = "feiten";

/** The circumstances of the person; null where none are given. In one order, so that equal questions are equal text. */
export function leesFeiten(ruw: unknown, termen: readonly FeitTerm[]): Feiten | null {
  if (ruw === undefined || ruw === null) return null;
  if (!isObject(ruw))
    throw new Weiger({ veld: VELD, melding: `"${VELD}" is een object: per feit de waarde.` });
  const feiten = Object.keys(ruw)
    .toSorted()
    .flatMap((id) => {
      const waarde = ruw[id];
      const term = bekend(id, termen);
      return waarde === null ? [] : [[id, leesWaarde(term, waarde)] as const];
    });
  return feiten.length === 0 ? null : Object.fromEntries(feiten);
}

function bekend(id: string, termen: readonly FeitTerm[]): FeitTerm {
  const term = termen.find((kandidaat) => kandidaat.id === id);
  if (term !== undefined) return term;
  const melding =
    termen.length === 0 ? "Deze tabelversie kent geen feiten." : `"${kort(id)}" is geen bekend feit.`;
  throw new Weiger(
    metBekend(
      `${VELD}.${id.slice(0, 80)}`,
      melding,
      nabijeWoorden(id, termen),
      termen.map((kandidaat) => kandidaat.id),
    ),
  );
}

function leesWaarde({ id, soort }: FeitTerm, waarde: unknown): boolean | number {
  const veld = `${VELD}.${id}`;
  if (soort === "ja-nee") {
    if (typeof waarde === "boolean") return waarde;
    throw new Weiger({
      veld,
      melding: `"${id}" is ja of nee: schrijf true of false.`,
      bekend: ["true", "false"],
    });
  }
  if (typeof waarde === "number" && Number.isInteger(waarde) && waarde >= 0 && waarde <= HOOGSTE_LEEFTIJD)
    return waarde;
  throw new Weiger({
    veld,
    melding: `"${id}" is een leeftijd in hele jaren, van 0 tot en met ${HOOGSTE_LEEFTIJD}. ${kort(JSON.stringify(waarde) ?? "Dit")} is dat niet.`,
    bekend: [String(naasteLeeftijd(waarde))],
  });
}

/** "18" and 17.5 mean an age that can be told; for what is no number there is only the lowest. */
function naasteLeeftijd(waarde: unknown): number {
  const getal = typeof waarde === "number" || typeof waarde === "string" ? Math.floor(Number(waarde)) : 0;
  return Number.isNaN(getal) ? 0 : Math.min(Math.max(getal, 0), HOOGSTE_LEEFTIJD);
}
