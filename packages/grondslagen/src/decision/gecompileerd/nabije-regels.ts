import type { Regel } from "../../model/regel.ts";
import { MAX_GETOOND } from "../nabijheid.ts";
import type { NabijeRegel, Treffer } from "../select-grondslagen.ts";
import type { Doorgang } from "./doorgang.ts";
import { SOORTEN, type Verschilsoort } from "./emmers.ts";
import { volgordeVan } from "./regelindex.ts";
import { AANTAL_EMMERS, EMMER_VAN, verdeel, vondsten } from "./verdeel.ts";

/** A rule that carries one part of the question may miss another part: it stands among the hits, not beside them. */
export function laatTreffersWeg(treffers: readonly Treffer[], doorgangen: readonly Doorgang[]): void {
  const geraakt = new Set(treffers.map(({ regel }) => regel));
  for (const doorgang of doorgangen) {
    const { regels, eenVerschil, tweeVerschillen } = doorgang.segment;
    for (const plaats of doorgang.geraakt) {
      if (!geraakt.has(regels[plaats] as Regel)) continue;
      const w = plaats >> 5;
      const bit = 1 << (plaats & 31);
      const een = eenVerschil[w] as number;
      const twee = tweeVerschillen[w] as number;
      if (((een | twee) & bit) !== 0) doorgang.nabij -= 1;
      eenVerschil[w] = een & ~bit;
      tweeVerschillen[w] = twee & ~bit;
    }
  }
}

interface Kandidaat {
  readonly regel: Regel;
  /** The order of the table. */
  readonly nummer: number;
  readonly soort: number;
}

/** The nearest ten, nearest first. */
export function nabijeRegels(
  doorgangen: readonly Doorgang[],
  partner: string,
  verwijderd: readonly number[],
): NabijeRegel[] {
  const gekozen: Kandidaat[] = [];
  for (const twee of [false, true]) {
    if (gekozen.length === MAX_GETOOND) break;
    verdeel(doorgangen, partner, twee);
    for (let emmer = 0; emmer < AANTAL_EMMERS && gekozen.length < MAX_GETOOND; emmer += 1)
      if (vondsten.gevuld[emmer] === 1) neem(emmer, doorgangen, gekozen);
  }
  return gekozen.map((kandidaat) => alsNabij(kandidaat, verwijderd));
}

/** The rules that differ in one of these ways, nearest first; while they are taken no other question can be put. */
export function* alleNabij(
  doorgangen: readonly Doorgang[],
  partner: string,
  verwijderd: readonly number[],
  telt: (soort: Verschilsoort) => boolean,
): Generator<NabijeRegel> {
  for (const twee of [false, true]) {
    verdeel(doorgangen, partner, twee);
    // Of each way that occurs it is asked once whether it counts.
    const tellen = new Map(
      [...new Set(vondsten.soorten.slice(0, vondsten.aantal))].map((soort) => [
        soort,
        telt(SOORTEN[soort] as Verschilsoort),
      ]),
    );
    for (let emmer = 0; emmer < AANTAL_EMMERS; emmer += 1) {
      if (vondsten.gevuld[emmer] === 0) continue;
      const gevonden: Kandidaat[] = [];
      for (let i = 0; i < vondsten.aantal; i += 1) {
        const soort = vondsten.soorten[i] as number;
        if (EMMER_VAN[soort] === emmer && tellen.get(soort) === true)
          neemAlle(i, soort, doorgangen, gevonden);
      }
      for (const kandidaat of gevonden.toSorted((a, b) => a.nummer - b.nummer))
        yield alsNabij(kandidaat, verwijderd);
    }
  }
}

function neemAlle(
  vondst: number,
  soort: number,
  doorgangen: readonly Doorgang[],
  gevonden: Kandidaat[],
): void {
  const { segment } = doorgangen[vondsten.delen[vondst] as number] as Doorgang;
  let bits = vondsten.bits[vondst] as number;
  while (bits !== 0) {
    const plaats = plaatsVan(vondsten.woorden[vondst] as number, bits);
    bits &= bits - 1;
    const regel = segment.regels[plaats] as Regel;
    gevonden.push({ regel, nummer: segment.nummers[plaats] as number, soort });
  }
}

/** Takes the first of a bucket, in the order of the table, until there are enough. */
function neem(emmer: number, doorgangen: readonly Doorgang[], gekozen: Kandidaat[]): void {
  const begin = gekozen.length;
  let grens = Number.POSITIVE_INFINITY;
  for (let i = 0; i < vondsten.aantal; i += 1) {
    const soort = vondsten.soorten[i] as number;
    if (EMMER_VAN[soort] !== emmer) continue;
    const { segment } = doorgangen[vondsten.delen[i] as number] as Doorgang;
    const w = vondsten.woorden[i] as number;
    if ((segment.laagste[w] as number) >= grens) continue;
    let bits = vondsten.bits[i] as number;
    while (bits !== 0) {
      const plaats = plaatsVan(w, bits);
      bits &= bits - 1;
      const nummer = segment.nummers[plaats] as number;
      if (nummer >= grens) continue;
      voegIn(gekozen, { regel: segment.regels[plaats] as Regel, nummer, soort }, begin);
      if (gekozen.length === MAX_GETOOND) grens = (gekozen[MAX_GETOOND - 1] as Kandidaat).nummer;
    }
  }
}

/** Puts a rule in its place among those of its bucket, which begin there; beyond ten the last falls off. */
function voegIn(gekozen: Kandidaat[], nieuw: Kandidaat, begin: number): void {
  let plaats = Math.min(gekozen.length, MAX_GETOOND - 1);
  while (plaats > begin && (gekozen[plaats - 1] as Kandidaat).nummer > nieuw.nummer) {
    gekozen[plaats] = gekozen[plaats - 1] as Kandidaat;
    plaats -= 1;
  }
  gekozen[plaats] = nieuw;
}

function plaatsVan(w: number, bits: number): number {
  return (w << 5) + 31 - Math.clz32(bits & -bits);
}

function alsNabij({ regel, soort, nummer }: Kandidaat, verwijderd: readonly number[]): NabijeRegel {
  const { ontbreekt, verwant } = SOORTEN[soort] as Verschilsoort;
  return { regel, ontbreekt, verwant, volgorde: volgordeVan(nummer, verwijderd) };
}
