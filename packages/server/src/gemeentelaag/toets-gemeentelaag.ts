import {
  metGemeentelaag,
  verruimingen,
  vraagAlsZin,
  type Antwoord,
  type Gemeentelaag,
  type Tabelversie,
} from "@core/grondslagen";
import type { LandelijkAntwoord, LandelijkRooster } from "./landelijk-rooster.ts";

/**
 * What a layer does to one rule of the tables:
 * - `vraagt-meer`: it asks something the rule did not ask yet;
 * - `vroeg-al`: what it asks, the rule asked already;
 * - `dicht`: the rule carries nothing any more; `deels-dicht`: part of what it carried.
 */
export type Regelgevolg = "vraagt-meer" | "vroeg-al" | "dicht" | "deels-dicht";

export interface GeraakteRegel {
  readonly regel: string;
  readonly gevolg: Regelgevolg;
}

export interface Laagtoets {
  readonly tabelversie: number;
  /** How many questions were tried, and how many of them get another answer than before. */
  readonly vragen: number;
  readonly geraakt: number;
  /** Every way in which the layer would allow more than the national tables. Anything here refuses the recording. */
  readonly verruimingen: readonly string[];
  /** In the order of the tables. */
  readonly regels: readonly GeraakteRegel[];
}

/**
 * Tries a layer on the whole grid: does it allow anywhere more than the national tables (`verruimingen`), and what
 * changes when it takes the place of `voor`? `pasToe` is how a layer is applied to an answer.
 */
export function toetsGemeentelaag(
  { versie, antwoorden }: LandelijkRooster,
  voor: Gemeentelaag,
  na: Gemeentelaag,
  pasToe: typeof metGemeentelaag = metGemeentelaag,
): Laagtoets {
  const tellers = new Map<string, Teller>();
  const ruimer = new Set<string>();
  let geraakt = 0;
  for (const landelijk of antwoorden) {
    const { vraag, antwoord } = landelijk;
    const straks = pasToe(antwoord, vraag, na);
    for (const zin of verruimingen(antwoord, straks)) ruimer.add(metVraag(zin, landelijk, versie));
    const nu = pasToe(antwoord, vraag, voor);
    if (!zelfde(nu, straks)) geraakt += 1;
    tel(tellers, nu, straks);
  }
  return {
    tabelversie: versie.nummer,
    vragen: antwoorden.length,
    geraakt,
    verruimingen: [...ruimer],
    regels: versie.inhoud.regels.flatMap(({ id }) => {
      const gevolg = gevolgVan(tellers.get(id));
      return gevolg === null ? [] : [{ regel: id, gevolg }];
    }),
  };
}

interface Teller {
  open: number;
  dicht: number;
  meer: number;
  genoemd: number;
}

function tel(tellers: Map<string, Teller>, nu: Antwoord, straks: Antwoord): void {
  const eisen = (antwoord: Antwoord) =>
    antwoord.waarschuwingen.filter(({ soort }) => soort === "gemeente-eis").length;
  const genoemd = eisen(straks) > eisen(nu);
  for (const grondslag of nu.grondslagen) {
    const teller = tellers.get(grondslag.regel) ?? { open: 0, dicht: 0, meer: 0, genoemd: 0 };
    tellers.set(grondslag.regel, teller);
    const straksDeze = straks.grondslagen.find(({ regel }) => regel === grondslag.regel);
    if (straksDeze === undefined) {
      teller.dicht += 1;
      continue;
    }
    teller.open += 1;
    if (straksDeze.vereisten.length > grondslag.vereisten.length) teller.meer += 1;
    else if (genoemd) teller.genoemd += 1;
  }
}

function gevolgVan(teller: Teller | undefined): Regelgevolg | null {
  if (teller === undefined) return null;
  if (teller.dicht > 0) return teller.open === 0 ? "dicht" : "deels-dicht";
  if (teller.meer > 0) return "vraagt-meer";
  return teller.genoemd > 0 ? "vroeg-al" : null;
}

function zelfde(a: Antwoord, b: Antwoord): boolean {
  return (
    a === b ||
    (a.uitkomst === b.uitkomst &&
      JSON.stringify([a.grondslagen, a.waarschuwingen]) === JSON.stringify([b.grondslagen, b.waarschuwingen]))
  );
}

function metVraag(zin: string, { vraag }: LandelijkAntwoord, { inhoud }: Tabelversie): string {
  return `${zin} (${vraagAlsZin(vraag, inhoud.woordenlijst)})`;
}
