import { isDatum } from "@core/grondslagen";
import { LOGACTIES } from "../../use-cases/lees-logboek/typen.ts";
import { isSetId } from "../schil/navigatie.ts";

/** What the address asks for; what it says wrongly is left out. */
export interface Logboekfilter {
  readonly actie: (typeof LOGACTIES)[number] | null;
  readonly wie: string | null;
  readonly set: string | null;
  readonly van: string | null;
  readonly totEnMet: string | null;
  readonly pagina: number;
}

type Zoekwaarden = Readonly<Record<string, string | string[] | undefined>>;

export function leesLogboekfilter({ actie, wie, set, van, tot, pagina }: Zoekwaarden): Logboekfilter {
  const nummer = typeof pagina === "string" && /^\d{1,4}$/.test(pagina) ? Number(pagina) : 1;
  return {
    actie: LOGACTIES.find((kandidaat) => kandidaat === actie) ?? null,
    wie: typeof wie === "string" && wie !== "" && wie.length <= 100 ? wie : null,
    set: typeof set === "string" && isSetId(set) ? set : null,
    van: isDatum(van) ? van : null,
    totEnMet: isDatum(tot) ? tot : null,
    pagina: Math.max(1, nummer),
  };
}

export function logboekadres(filter: Logboekfilter): string {
  return `/logboek${zoekdeelVan(filter)}`;
}

/** "?wie=…", or nothing where nothing is asked. */
export function zoekdeelVan({ actie, wie, set, van, totEnMet, pagina }: Logboekfilter): string {
  const zoekdeel = new URLSearchParams({
    ...(actie === null ? {} : { actie }),
    ...(wie === null ? {} : { wie }),
    ...(set === null ? {} : { set }),
    ...(van === null ? {} : { van }),
    ...(totEnMet === null ? {} : { tot: totEnMet }),
    ...(pagina === 1 ? {} : { pagina: String(pagina) }),
  }).toString();
  return zoekdeel === "" ? "" : `?${zoekdeel}`;
}
