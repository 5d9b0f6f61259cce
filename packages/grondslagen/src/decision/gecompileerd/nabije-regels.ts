import type { Regel } from "../../model/regel.ts";
import { MAX_GETOOND } from "../nabijheid.ts";
import type { NabijeRegel, Treffer } from "../select-grondslagen.ts";
import type { Doorgang } from "./doorgang.ts";
import { EEN_VERSCHIL, TWEE_VERSCHILLEN, type Emmer, type Verschilsoort } from "./emmers.ts";

/** A rule that carries one part of the question may miss another part: it stands among the hits, not beside them. */
export function laatTreffersWeg(treffers: readonly Treffer[], doorgangen: readonly Doorgang[]): void {
  for (const { vergelijkingen } of treffers) {
    const volgorde = vergelijkingen[0]?.volgorde ?? 0;
    for (const doorgang of doorgangen) {
      const { segment, begin } = doorgang;
      const rang = volgorde - begin;
      if (rang < 0 || rang >= segment.regels.length) continue;
      const plaats = rang >> 5;
      const bit = 1 << (rang & 31);
      const een = segment.eenVerschil[plaats] as number;
      const twee = segment.tweeVerschillen[plaats] as number;
      if (((een | twee) & bit) !== 0) doorgang.nabij -= 1;
      segment.eenVerschil[plaats] = een & ~bit;
      segment.tweeVerschillen[plaats] = twee & ~bit;
    }
  }
}

/** The nearest ten, nearest first. */
export function nabijeRegels(doorgangen: readonly Doorgang[], partner: string): NabijeRegel[] {
  const gekozen: NabijeRegel[] = [];
  kies(EEN_VERSCHIL, doorgangen, partner, gekozen, false);
  if (gekozen.length < MAX_GETOOND) kies(TWEE_VERSCHILLEN, doorgangen, partner, gekozen, true);
  return gekozen;
}

/** Takes rules bucket by bucket, in their order, until there are enough. */
function kies(
  emmers: readonly Emmer[],
  doorgangen: readonly Doorgang[],
  partner: string,
  gekozen: NabijeRegel[],
  twee: boolean,
): void {
  const gevuld = doorgangen.filter(({ nabij }) => nabij > 0);
  const plaatsen = gevuld.map(({ segment }) =>
    plaatsenMet(twee ? segment.tweeVerschillen : segment.eenVerschil, segment.kladblok),
  );
  const gemist = gevuld.map((doorgang, i) => gemisteDimensies(doorgang, plaatsen[i] as number, twee));
  for (const emmer of emmers)
    for (let i = 0; i < gevuld.length; i += 1) {
      if (!komtVoor(emmer, gemist[i] as number)) continue;
      const doorgang = gevuld[i] as Doorgang;
      if (neem(emmer, doorgang, plaatsen[i] as number, partner, gekozen, twee)) return;
    }
}

/** Notes the words in which some rule is marked, and says how many they are. */
function plaatsenMet(vlak: Int32Array, kladblok: Int32Array): number {
  let aantal = 0;
  for (let plaats = 0; plaats < vlak.length; plaats += 1)
    if (vlak[plaats] !== 0) {
      kladblok[aantal] = plaats;
      aantal += 1;
    }
  return aantal;
}

/** A bit per dimension in which some marked rule differs: most ways of differing need not be looked for at all. */
function gemisteDimensies({ segment, past }: Doorgang, aantalPlaatsen: number, twee: boolean): number {
  const { kladblok } = segment;
  const vlak = twee ? segment.tweeVerschillen : segment.eenVerschil;
  let gemist = 0;
  for (let dimensie = 0; dimensie < past.length; dimensie += 1) {
    const rij = past[dimensie];
    if (rij == null) continue;
    for (let i = 0; i < aantalPlaatsen; i += 1) {
      const plaats = kladblok[i] as number;
      if (((vlak[plaats] as number) & ~(rij[plaats] as number)) !== 0) {
        gemist |= 1 << dimensie;
        break;
      }
    }
  }
  return gemist;
}

function komtVoor(emmer: Emmer, gemist: number): boolean {
  for (let i = 0; i < emmer.length; i += 1) {
    const { dimensies } = emmer[i] as Verschilsoort;
    if ((dimensies & gemist) === dimensies) return true;
  }
  return false;
}

/** Takes the rules of one bucket from one segment; true when there are enough. */
function neem(
  emmer: Emmer,
  { segment, past }: Doorgang,
  aantalPlaatsen: number,
  partner: string,
  gekozen: NabijeRegel[],
  twee: boolean,
): boolean {
  const { kladblok } = segment;
  const vlak = twee ? segment.tweeVerschillen : segment.eenVerschil;
  const verwanten = segment.verwant(partner);
  const [enige, tweede] = emmer;
  if (enige === undefined || (tweede === undefined && enige.verwant === true && verwanten === null))
    return false;
  const [een, ander] = [past[enige.een], past[enige.ander]];
  if (tweede === undefined && (een == null || ander == null)) return false;
  for (let i = 0; i < aantalPlaatsen; i += 1) {
    const plaats = kladblok[i] as number;
    const bits = vlak[plaats] as number;
    let inEmmer = bits & ~((een?.[plaats] ?? -1) | (ander?.[plaats] ?? -1));
    if (tweede !== undefined) inEmmer = samen(emmer, past, verwanten, plaats, bits);
    else if (inEmmer !== 0) inEmmer = metVerwant(inEmmer, enige, verwanten, plaats);
    while (inEmmer !== 0) {
      const bit = inEmmer & -inEmmer;
      inEmmer ^= bit;
      const soort =
        tweede === undefined ? enige : (soortVan(bit, emmer, past, verwanten, plaats, bits) ?? enige);
      gekozen.push({
        regel: segment.regels[(plaats << 5) + 31 - Math.clz32(bit)] as Regel,
        ontbreekt: soort.ontbreekt,
        verwant: soort.verwant === true,
      });
      if (gekozen.length === MAX_GETOOND) return true;
    }
  }
  return false;
}

/** The marked rules that differ in any of the ways of a bucket. */
function samen(
  emmer: Emmer,
  past: Doorgang["past"],
  verwanten: Int32Array | null,
  plaats: number,
  bits: number,
): number {
  let uit = 0;
  for (let i = 0; i < emmer.length; i += 1)
    uit |= bitsVan(emmer[i] as Verschilsoort, past, verwanten, plaats, bits);
  return uit;
}

function soortVan(
  bit: number,
  emmer: Emmer,
  past: Doorgang["past"],
  verwanten: Int32Array | null,
  plaats: number,
  bits: number,
): Verschilsoort | undefined {
  return emmer.find((soort) => (bitsVan(soort, past, verwanten, plaats, bits) & bit) !== 0);
}

function bitsVan(
  soort: Verschilsoort,
  past: Doorgang["past"],
  verwanten: Int32Array | null,
  plaats: number,
  bits: number,
): number {
  const zo = bits & ~((past[soort.een]?.[plaats] ?? -1) | (past[soort.ander]?.[plaats] ?? -1));
  return zo === 0 ? 0 : metVerwant(zo, soort, verwanten, plaats);
}

/** Of rules that differ in partner: those that name a related one, or those that do not. */
function metVerwant(
  bits: number,
  { verwant }: Verschilsoort,
  verwanten: Int32Array | null,
  plaats: number,
): number {
  if (verwant === null) return bits;
  if (verwanten === null) return verwant ? 0 : bits;
  return bits & (verwant ? (verwanten[plaats] as number) : ~(verwanten[plaats] as number));
}
