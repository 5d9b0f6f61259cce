import { BEHEERDELEN, type Beheerdeel } from "../../use-cases/lees-beheerlogboek/typen.ts";
import { leesWieEnWanneer, zoekdeelMet, type WieEnWanneer, type Zoekwaarden } from "./wie-en-wanneer.ts";

/** What the address of the log of beheer asks for. */
export interface Beheerfilter extends WieEnWanneer {
  readonly deel: Beheerdeel | null;
}

export function leesBeheerfilter(zoek: Zoekwaarden): Beheerfilter {
  const { deel } = zoek;
  return {
    ...leesWieEnWanneer(zoek),
    deel: (Object.keys(BEHEERDELEN) as Beheerdeel[]).find((kandidaat) => kandidaat === deel) ?? null,
  };
}

export function beheerzoekdeel(filter: Beheerfilter): string {
  return zoekdeelMet({ deel: filter.deel }, filter);
}
