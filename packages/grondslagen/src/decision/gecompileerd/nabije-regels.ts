import { MAX_GETOOND } from "../nabijheid.ts";
import type { NabijeRegel, Selectie, Treffer } from "../select-grondslagen.ts";
import type { Regel } from "../../model/regel.ts";
import type { Doorgang } from "./doorgang.ts";
import { EEN_VERSCHIL, TWEE_VERSCHILLEN, type Emmer } from "./emmers.ts";

/** The words of a segment in which some rule differs in the wanted number of dimensions. */
interface Woord {
  readonly doorgang: Doorgang;
  readonly plaats: number;
  readonly bits: number;
}

/** The nearest rules that are no hit, and how many there are. */
export function nabijeRegels(
  doorgangen: readonly Doorgang[],
  treffers: readonly Treffer[],
  partner: string,
): Pick<Selectie, "nabij" | "nabijTotaal"> {
  laatWeg(treffers, doorgangen);
  const een = woordenMet(doorgangen, 1);
  const twee = woordenMet(doorgangen, 2);
  const nabij: NabijeRegel[] = [];
  if (een.aantal > 0) kies(EEN_VERSCHIL, een.woorden, partner, nabij);
  if (twee.aantal > 0 && nabij.length < MAX_GETOOND) kies(TWEE_VERSCHILLEN, twee.woorden, partner, nabij);
  return { nabij, nabijTotaal: een.aantal + twee.aantal };
}

/** A rule that carries one part of the question may miss another part: it stands among the hits already. */
function laatWeg(treffers: readonly Treffer[], doorgangen: readonly Doorgang[]): void {
  for (const { vergelijkingen } of treffers) {
    const volgorde = vergelijkingen[0]?.volgorde ?? 0;
    for (const { segment, begin } of doorgangen) {
      const rang = volgorde - begin;
      if (rang < 0 || rang >= segment.regels.length) continue;
      const weg = ~(1 << (rang & 31));
      segment.eenVerschil[rang >> 5] = (segment.eenVerschil[rang >> 5] as number) & weg;
      segment.tweeVerschillen[rang >> 5] = (segment.tweeVerschillen[rang >> 5] as number) & weg;
    }
  }
}

function woordenMet(
  doorgangen: readonly Doorgang[],
  verschillen: 1 | 2,
): { woorden: Woord[]; aantal: number } {
  const woorden: Woord[] = [];
  let aantal = 0;
  for (const doorgang of doorgangen) {
    const { eenVerschil, tweeVerschillen, woorden: lengte } = doorgang.segment;
    const vlak = verschillen === 1 ? eenVerschil : tweeVerschillen;
    for (let plaats = 0; plaats < lengte; plaats += 1) {
      const bits = vlak[plaats] as number;
      if (bits === 0) continue;
      aantal += aantalBits(bits);
      woorden.push({ doorgang, plaats, bits });
    }
  }
  return { woorden, aantal };
}

/** Takes rules bucket by bucket, in their order, until there are enough. */
function kies(
  emmers: readonly Emmer[],
  woorden: readonly Woord[],
  partner: string,
  nabij: NabijeRegel[],
): void {
  for (const emmer of emmers) {
    for (const { doorgang, plaats, bits } of woorden) {
      let resterend = 0;
      for (const soort of emmer) resterend |= bitsVan(soort, doorgang, plaats, bits, partner);
      while (resterend !== 0) {
        const laagste = resterend & -resterend;
        resterend ^= laagste;
        const soort = emmer.find((s) => (bitsVan(s, doorgang, plaats, bits, partner) & laagste) !== 0);
        if (soort === undefined) continue;
        const rang = (plaats << 5) + 31 - Math.clz32(laagste);
        const regel = doorgang.segment.regels[rang] as Regel;
        nabij.push({ regel, ontbreekt: soort.ontbreekt, verwant: soort.verwant === true });
        if (nabij.length === MAX_GETOOND) return;
      }
    }
  }
}

function bitsVan(
  { een, ander, verwant }: Emmer[number],
  { segment, past }: Doorgang,
  plaats: number,
  bits: number,
  partner: string,
): number {
  const verschillend = bits & ~(past[een]?.[plaats] as number) & ~(past[ander]?.[plaats] as number);
  if (verwant === null || verschillend === 0) return verschillend;
  const verwanten = segment.verwant(partner)[plaats] as number;
  return verschillend & (verwant ? verwanten : ~verwanten);
}

/** How many bits are set: pairs, then fours, then bytes are added up side by side. */
function aantalBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
