import type { Regel } from "../../model/regel.ts";
import type { Woordenlijst } from "../../model/woordenlijst.ts";
import { term } from "../benoem.ts";
import type { Dimensie } from "../antwoord.ts";
import { beginVan, DIMENSIES, VERGELIJKERS } from "../vergelijk.ts";
import { opstelling } from "./opstelling.ts";
import { PLAATS } from "./plaats.ts";
import { vormenVan, type Vormen } from "./vormen.ts";

/**
 * One bit per rule: which rules a value of a question does not exclude. Before the words of 32 rules stands their summary,
 * one bit per word: does any rule of it pass?
 */
export type Rij = Int32Array;

/** Nothing begins before it: stands for every date before the first boundary. */
const VOOR_ALLES = "0000-00-00";

/** Between the values of a row for several at once; no id holds it. */
const EN = "\n";

/**
 * Rules of one domain, like beside like, each with its number in the order of the table. The rows of bits are made when a
 * question first asks for them: how a form judges a value is found by the comparison of `vergelijk.ts`.
 */
export class Segment {
  readonly regels: readonly Regel[];
  /** Per rule its number: the order of the table. */
  readonly nummers: Int32Array;
  /** Per word of 32 rules the lowest of their numbers. */
  readonly laagste: Int32Array;
  /** Words of 32 rules, and of summary: a bit for each of those. */
  readonly woorden: number;
  readonly samenvatting: number;
  /** Of the question under way, for the words listed: rules that differ from it in exactly one, in exactly two dimensions. */
  readonly eenVerschil: Int32Array;
  readonly tweeVerschillen: Int32Array;
  readonly eenPlaatsen: Int32Array;
  readonly tweePlaatsen: Int32Array;
  readonly #woordenlijst: Woordenlijst;
  readonly #vormen: readonly Vormen[];
  readonly #grenzen: readonly string[];
  readonly #rijen = DIMENSIES.map(() => new Map<string | null, Rij>());
  readonly #verwanten = new Map<string, Rij | null>();
  #plaatsen: ReadonlyMap<string, number> | undefined;

  constructor(regels: readonly Regel[], nummers: readonly number[] | undefined, w: Woordenlijst) {
    const vormen = vormenVan(regels, w);
    const volgorde = opstelling(vormen, regels.length);
    const aantal = regels.length;
    this.regels = Array.from(volgorde, (i) => regels[i] as Regel);
    this.nummers = nummers === undefined ? volgorde : volgorde.map((i) => nummers[i] as number);
    this.woorden = (aantal + 31) >> 5;
    this.samenvatting = (this.woorden + 31) >> 5;
    this.laagste = new Int32Array(this.woorden).fill(0x7fffffff);
    for (let i = 0; i < aantal; i += 1)
      this.laagste[i >> 5] = Math.min(this.laagste[i >> 5] as number, this.nummers[i] as number);
    this.eenVerschil = new Int32Array(this.woorden);
    this.tweeVerschillen = new Int32Array(this.woorden);
    this.eenPlaatsen = new Int32Array(this.woorden);
    this.tweePlaatsen = new Int32Array(this.woorden);
    this.#woordenlijst = w;
    this.#vormen = vormen.map((van) => ({ ...van, nummers: volgorde.map((i) => van.nummers[i] as number) }));
    this.#grenzen = grenzenIn(vormen[PLAATS.peildatum] as Vormen, w);
  }

  /** The rules that pass for this value of the dimension at this place of `DIMENSIES`. */
  rij(plaats: number, waarde: string | null): Rij {
    const rijen = this.#rijen[plaats] as Map<string | null, Rij>;
    let rij = rijen.get(waarde);
    if (rij === undefined) rijen.set(waarde, (rij = this.#maakRij(plaats, waarde)));
    return rij;
  }

  /** The rules that pass for every one of these values. Pairs are kept; of more there would be too many. */
  rijVoorAlle(plaats: number, waarden: readonly string[]): Rij {
    const [eerste, tweede, derde] = waarden;
    if (eerste === undefined || tweede === undefined) return this.rij(plaats, eerste ?? "");
    if (derde !== undefined || plaats === PLAATS.feiten) return this.#doorsnede(plaats, waarden);
    const rijen = this.#rijen[plaats] as Map<string | null, Rij>;
    const sleutel = eerste + EN + tweede;
    let rij = rijen.get(sleutel);
    if (rij === undefined) rijen.set(sleutel, (rij = this.#doorsnede(plaats, waarden)));
    return rij;
  }

  /** The rules that hold on a date: one row for all dates between two boundaries. */
  rijOp(peildatum: string): Rij {
    let laag = 0;
    let hoog = this.#grenzen.length;
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if ((this.#grenzen[midden] as string) <= peildatum) laag = midden + 1;
      else hoog = midden;
    }
    return this.rij(PLAATS.peildatum, this.#grenzen[laag - 1] ?? VOOR_ALLES);
  }

  /** The rules that name a partner related to this one; null where none does. */
  verwant(partner: string): Rij | null {
    let rij = this.#verwanten.get(partner);
    if (rij === undefined) {
      const verwanten = term(this.#woordenlijst.partners, partner)?.verwant ?? [];
      rij =
        verwanten.length === 0
          ? null
          : this.#bits(PLAATS.partner, ({ partners }) => partners.some((p) => verwanten.includes(p)));
      if (rij !== null && !isGevuld(this, rij, null)) rij = null;
      this.#verwanten.set(partner, rij);
    }
    return rij;
  }

  /** Where the rule with this id stands. */
  plaatsVan(id: string): number | undefined {
    this.#plaatsen ??= new Map(this.regels.map((regel, plaats) => [regel.id, plaats]));
    return this.#plaatsen.get(id);
  }

  #maakRij(plaats: number, waarde: string | null): Rij {
    const vergelijk = VERGELIJKERS[DIMENSIES[plaats] as Dimensie];
    return this.#bits(
      plaats,
      (voorbeeld) => vergelijk(voorbeeld, waarde, this.#woordenlijst).oordeel !== "nee",
    );
  }

  #bits(plaats: number, staatAan: (voorbeeld: Regel) => boolean): Rij {
    const { nummers, voorbeelden } = this.#vormen[plaats] as Vormen;
    // `Uint8Array.from` walks an iterator, which costs more than the comparison itself.
    const aan = new Uint8Array(voorbeelden.length);
    for (let i = 0; i < aan.length; i += 1) if (staatAan(voorbeelden[i] as Regel)) aan[i] = 1;
    const bits = new Int32Array(this.samenvatting + this.woorden);
    for (let w = 0; w < this.woorden; w += 1) {
      const einde = Math.min(nummers.length, (w + 1) << 5);
      let woord = 0;
      for (let i = w << 5; i < einde; i += 1) woord |= (aan[nummers[i] as number] as number) << (i & 31);
      bits[this.samenvatting + w] = woord;
    }
    return this.#samengevat(bits);
  }

  #doorsnede(plaats: number, waarden: readonly string[]): Rij {
    const [eerste, ...rest] = waarden.map((waarde) => this.rij(plaats, waarde)) as [Rij, ...Rij[]];
    return this.#samengevat(
      eerste.map((woord, w) => rest.reduce((samen, rij) => samen & (rij[w] as number), woord)),
    );
  }

  #samengevat(bits: Rij): Rij {
    bits.fill(0, 0, this.samenvatting);
    for (let w = 0; w < this.woorden; w += 1)
      if (bits[this.samenvatting + w] !== 0) bits[w >> 5] = (bits[w >> 5] as number) | (1 << (w & 31));
    return bits;
  }
}

/** Whether any rule of a row passes that still counts. */
export function isGevuld({ samenvatting, woorden }: Segment, rij: Rij, weg: Int32Array | null): boolean {
  if (weg === null) {
    for (let s = 0; s < samenvatting; s += 1) if (rij[s] !== 0) return true;
    return false;
  }
  for (let w = 0; w < woorden; w += 1)
    if (((rij[samenvatting + w] as number) & ~(weg[w] as number)) !== 0) return true;
  return false;
}

/** Every day on which some rule begins or ends, in order. */
function grenzenIn({ voorbeelden }: Vormen, w: Woordenlijst): string[] {
  const dagen = voorbeelden.flatMap((regel) => [beginVan(regel, w), regel.geldig.tot]);
  return [...new Set(dagen.filter((dag) => dag !== null))].toSorted();
}
