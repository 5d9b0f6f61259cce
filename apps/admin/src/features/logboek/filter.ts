import { LOGACTIES } from "../../use-cases/lees-logboek/typen.ts";
import { isSetId } from "../schil/navigatie.ts";
import { leesWieEnWanneer, zoekdeelMet, type WieEnWanneer, type Zoekwaarden } from "./wie-en-wanneer.ts";

/** What the address of the log of the tables asks for. */
export interface Logboekfilter extends WieEnWanneer {
  readonly actie: (typeof LOGACTIES)[number] | null;
  readonly set: string | null;
}

export function leesLogboekfilter(zoek: Zoekwaarden): Logboekfilter {
  const { actie, set } = zoek;
  return {
    ...leesWieEnWanneer(zoek),
    actie: LOGACTIES.find((kandidaat) => kandidaat === actie) ?? null,
    set: typeof set === "string" && isSetId(set) ? set : null,
  };
}

export function logboekzoekdeel(filter: Logboekfilter): string {
  return zoekdeelMet({ actie: filter.actie, set: filter.set }, filter);
}
