import { isDatum } from "@core/grondslagen";

/** What the address of any log asks for; what it says wrongly is left out. */
export interface WieEnWanneer {
  readonly wie: string | null;
  readonly van: string | null;
  readonly totEnMet: string | null;
  readonly pagina: number;
}

export type Zoekwaarden = Readonly<Record<string, string | string[] | undefined>>;

export function leesWieEnWanneer({ wie, van, tot, pagina }: Zoekwaarden): WieEnWanneer {
  const nummer = typeof pagina === "string" && /^\d{1,4}$/.test(pagina) ? Number(pagina) : 1;
  return {
    wie: typeof wie === "string" && wie !== "" && wie.length <= 100 ? wie : null,
    van: isDatum(van) ? van : null,
    totEnMet: isDatum(tot) ? tot : null,
    pagina: Math.max(1, nummer),
  };
}

/** "?wie=…" after what only this log can be asked for, or nothing where nothing is asked. */
export function zoekdeelMet(
  eigen: Readonly<Record<string, string | null>>,
  { wie, van, totEnMet, pagina }: WieEnWanneer,
): string {
  const gevraagd = { ...eigen, wie, van, tot: totEnMet, pagina: pagina === 1 ? null : String(pagina) };
  const zoekdeel = new URLSearchParams(
    Object.entries(gevraagd).flatMap(([naam, waarde]) => (waarde === null ? [] : [[naam, waarde]])),
  ).toString();
  return zoekdeel === "" ? "" : `?${zoekdeel}`;
}
