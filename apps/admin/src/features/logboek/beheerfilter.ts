import { isDatum } from "@core/grondslagen";
import { BEHEERDELEN, type Beheerdeel } from "../../use-cases/lees-beheerlogboek/typen.ts";

/** What the address asks for; what it says wrongly is left out. */
export interface Beheerfilter {
  readonly deel: Beheerdeel | null;
  readonly wie: string | null;
  readonly van: string | null;
  readonly totEnMet: string | null;
  readonly pagina: number;
}

type Zoekwaarden = Readonly<Record<string, string | string[] | undefined>>;

export function leesBeheerfilter({ deel, wie, van, tot, pagina }: Zoekwaarden): Beheerfilter {
  const nummer = typeof pagina === "string" && /^\d{1,4}$/.test(pagina) ? Number(pagina) : 1;
  return {
    deel: (Object.keys(BEHEERDELEN) as Beheerdeel[]).find((kandidaat) => kandidaat === deel) ?? null,
    wie: typeof wie === "string" && wie !== "" && wie.length <= 100 ? wie : null,
    van: isDatum(van) ? van : null,
    totEnMet: isDatum(tot) ? tot : null,
    pagina: Math.max(1, nummer),
  };
}

/** "?deel=…", or nothing where nothing is asked. */
export function beheerzoekdeel({ deel, wie, van, totEnMet, pagina }: Beheerfilter): string {
  const zoekdeel = new URLSearchParams({
    ...(deel === null ? {} : { deel }),
    ...(wie === null ? {} : { wie }),
    ...(van === null ? {} : { van }),
    ...(totEnMet === null ? {} : { tot: totEnMet }),
    ...(pagina === 1 ? {} : { pagina: String(pagina) }),
  }).toString();
  return zoekdeel === "" ? "" : `?${zoekdeel}`;
}
