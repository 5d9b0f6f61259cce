import {
  COLLECTIES,
  lijstVan,
  verwoordConflict,
  type Conflict,
  type Conflictkeuze,
  type Leeswoorden,
  type TabelversieInhoud,
} from "@core/grondslagen";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import { naamVan } from "../wijzigingsset/wijziging-in-woorden.ts";

/** One conflict in words, and what a choice about it is called; plain values for the browser. */
export interface BotsingInWoorden {
  readonly sleutel: string;
  readonly plek: Omit<Conflictkeuze, "kies">;
  /** "Regel “Wmo, opvragen: SVB”" */
  readonly waar: string;
  readonly veldnaam: string;
  readonly was: string;
  readonly onze: string;
  readonly hunne: string;
}

export function botsingenInWoorden(
  conflicten: readonly Conflict[],
  inhouden: readonly (TabelversieInhoud | null)[],
  w: Leeswoorden,
): BotsingInWoorden[] {
  return conflicten.map((conflict) => {
    const { soort, id, veld } = conflict;
    const entiteit = inhouden
      .flatMap((inhoud) => (inhoud === null ? [] : lijstVan(inhoud, soort)))
      .find((kandidaat) => kandidaat.id === id);
    const naam = entiteit === undefined ? id : naamVan(soort, entiteit, w);
    const { veldnaam, was, onze, hunne } = verwoordConflict(conflict, w);
    return {
      sleutel: `${soort}-${id}-${veld ?? "geheel"}`.replaceAll(".", "-"),
      plek: { soort, id, veld },
      waar: `${COLLECTIES[soort].naam} “${naam}”`,
      veldnaam: hoofdletter(veldnaam),
      was: hoofdletter(was),
      onze: hoofdletter(onze),
      hunne: hoofdletter(hunne),
    };
  });
}
