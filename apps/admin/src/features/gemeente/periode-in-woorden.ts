import { dagVoor, datumInWoorden, type Datum, type Periode } from "@core/grondslagen";
import type { ToonOfAccent } from "@deelwijzer/ui";

export interface Stand {
  readonly woord: string;
  readonly toon: ToonOfAccent;
}

/** Whether it holds on the day one looks, as a word that is never surer than it is. */
export function standOp({ van, tot }: Periode, vandaag: Datum): Stand {
  if (tot !== null && tot <= vandaag) return { woord: "Geldt niet meer", toon: "onbekend" };
  if (van !== null && van > vandaag) return { woord: "Geldt nog niet", toon: "accent" };
  return tot === null ? { woord: "Geldt", toon: "ja" } : { woord: "Geldt, en eindigt", toon: "ja" };
}

/** "Vanaf 1 januari 2019", "1 januari 2019 tot en met 31 december 2019" */
export function periodeInWoorden({ van, tot }: Periode): string {
  const einde = tot === null ? null : `tot en met ${datumInWoorden(dagVoor(tot))}`;
  if (van === null) return einde === null ? "Zonder begin of einde" : `T${einde.slice(1)}`;
  return einde === null ? `Vanaf ${datumInWoorden(van)}` : `${datumInWoorden(van)} ${einde}`;
}

/** The stretch of time that a bar shows: from the year before it began to the year after today, or after its end. */
export function vensterVan(perioden: readonly Periode[], vandaag: Datum): { van: string; tot: string } {
  const dagen = [vandaag, ...perioden.flatMap(({ van, tot }) => [van, tot])].filter((dag) => dag !== null);
  const jaren = dagen.map((dag) => Number(dag.slice(0, 4)));
  return { van: `${Math.min(...jaren)}-01-01`, tot: `${Math.max(...jaren) + 2}-01-01` };
}
