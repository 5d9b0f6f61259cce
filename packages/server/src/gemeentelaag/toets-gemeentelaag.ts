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
 * - `hangt-af`: the rule holds only once the purpose or the person is known;
 * - `zegt-erbij`: the answer says more about how, who or with whom; nothing else changes;
 * - `vroeg-al`: what it asks, the rule asked already;
 * - `dicht`: the rule carries nothing any more; `deels-dicht`: part of what it carried.
 */
export type Regelgevolg = "vraagt-meer" | "hangt-af" | "zegt-erbij" | "vroeg-al" | "dicht" | "deels-dicht";

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
  const gevraagd = [...antwoorden, ...viaLokalePartners(antwoorden, na)];
  for (const landelijk of gevraagd) {
    const { vraag, antwoord } = landelijk;
    const straks = pasToe(antwoord, vraag, na, versie);
    for (const zin of verruimingen(antwoord, straks)) ruimer.add(metVraag(zin, landelijk, versie));
    const nu = pasToe(antwoord, vraag, voor, versie);
    if (!zelfde(nu, straks)) geraakt += 1;
    tel(tellers, nu, straks);
  }
  return {
    tabelversie: versie.nummer,
    vragen: gevraagd.length,
    geraakt,
    verruimingen: [...ruimer],
    regels: versie.inhoud.regels.flatMap(({ id }) => {
      const gevolg = gevolgVan(tellers.get(id));
      return gevolg === null ? [] : [{ regel: id, gevolg }];
    }),
  };
}

/** The same questions asked for a partner of the gemeente: the tables answer them as for the partner it stands for. */
function viaLokalePartners(
  antwoorden: readonly LandelijkAntwoord[],
  { bepalingen }: Gemeentelaag,
): LandelijkAntwoord[] {
  const lokaal = bepalingen.filter((bepaling) => bepaling.soort === "lokale-partner");
  return lokaal.flatMap(({ partnerId, partner }) =>
    antwoorden
      .filter(({ vraag }) => vraag.partner === partner)
      .map(({ vraag, antwoord }) => ({ vraag: { ...vraag, lokalePartner: partnerId }, antwoord })),
  );
}

interface Teller {
  open: number;
  dicht: number;
  meer: number;
  hangtAf: number;
  erbij: number;
  genoemd: number;
}

const NIETS: Teller = { open: 0, dicht: 0, meer: 0, hangtAf: 0, erbij: 0, genoemd: 0 };
const ERBIJ: readonly string[] = ["gemeente-afspraak", "gemeente-mandaat", "gemeente-partner"];

function tel(tellers: Map<string, Teller>, nu: Antwoord, straks: Antwoord): void {
  const aantal = (antwoord: Antwoord, soorten: readonly string[]) =>
    antwoord.waarschuwingen.filter(({ soort }) => soorten.includes(soort)).length;
  const meer = (soorten: readonly string[]) => aantal(straks, soorten) > aantal(nu, soorten);
  const genoemd = meer(["gemeente-eis"]);
  const erbij = meer(ERBIJ);
  for (const grondslag of nu.grondslagen) {
    const teller = tellers.get(grondslag.regel) ?? { ...NIETS };
    tellers.set(grondslag.regel, teller);
    const straksDeze = straks.grondslagen.find(({ regel }) => regel === grondslag.regel);
    if (straksDeze === undefined) {
      teller.dicht += 1;
      continue;
    }
    teller.open += 1;
    if (straksDeze.open.length > grondslag.open.length) teller.hangtAf += 1;
    else if (straksDeze.vereisten.length > grondslag.vereisten.length) teller.meer += 1;
    else if (erbij) teller.erbij += 1;
    else if (genoemd) teller.genoemd += 1;
  }
}

function gevolgVan(teller: Teller | undefined): Regelgevolg | null {
  if (teller === undefined) return null;
  if (teller.dicht > 0) return teller.open === 0 ? "dicht" : "deels-dicht";
  if (teller.hangtAf > 0) return "hangt-af";
  if (teller.meer > 0) return "vraagt-meer";
  if (teller.erbij > 0) return "zegt-erbij";
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
