import type { BijnaInAntwoord } from "./antwoord.ts";
import type { Motivering } from "./motivering.ts";
import type { Trekken } from "./wijziging.ts";

/**
 * The near misses of one domain in one stretch of days, each worded once, under the place of its rule. Ten rules per
 * answer, that few questions share: what makes them dear is memory that was not read for a while. So they are kept
 * apart from the rules, and of a rule itself nothing is read (ADR 0100).
 */
export interface Bijnabak {
  /** Dense, as every rule is asked for them. */
  readonly trekken: Trekken[];
  readonly tafel: Bijnatafel;
  /** Rules about a partner related to the one asked for name both: by the one asked for. */
  readonly verwant: Map<string, Bijnatafel>;
}

export function legeBijnabak(): Bijnabak {
  return { trekken: [], tafel: new Bijnatafel(), verwant: new Map() };
}

export function verwantTafel({ verwant }: Bijnabak, partner: string): Bijnatafel {
  let tafel = verwant.get(partner);
  if (tafel === undefined) verwant.set(partner, (tafel = new Bijnatafel()));
  return tafel;
}

/** A near miss as an answer shows it, and as the why-tree does. */
export interface Bijnakaart {
  readonly bijna: BijnaInAntwoord;
  readonly knoop: Motivering;
}

const LEEG = -1;
/** Key, near miss, node: beside each other, so that who finds the first has read the others. */
const BREEDTE = 3;
/** Room for as many places of rules under each kind. */
const PLAATSEN = 2 ** 20;
/** Spreads keys that follow each other (Knuth's multiplicative hashing). */
const STROOI = 0x9e3779b1;

/**
 * Near misses by what differs, as a number, and the place of their rule. One list, searched from the place its key is spread
 * to: a `Map` of cards reads three places in memory for what is one here.
 */
export class Bijnatafel {
  /** By what differs: short numbers, in the order in which they were met. */
  readonly #soorten = new Map<number, number>();
  #vakken: (number | BijnaInAntwoord | Motivering)[] = [];
  #bits = 5;
  #aantal = 0;
  /** What was looked up last: near misses of one answer differ in few ways. */
  #laatste = LEEG;
  #laatsteSoort = LEEG;

  constructor() {
    this.#vakken = leeg(this.#bits);
  }

  /** Where the near miss stands, for `bijna` and `knoop`; below 0: nowhere yet. */
  zoek(nummer: number, volgorde: number): number {
    if (nummer !== this.#laatste) {
      const gevonden = this.#soorten.get(nummer);
      if (gevonden === undefined) return LEEG;
      this.#laatste = nummer;
      this.#laatsteSoort = gevonden;
    }
    const soort = this.#laatsteSoort;
    const plek = this.#plekVan(soort * PLAATSEN + volgorde);
    return this.#vakken[plek] === LEEG ? LEEG : plek;
  }

  bijna(plek: number): BijnaInAntwoord {
    return this.#vakken[plek + 1] as BijnaInAntwoord;
  }

  knoop(plek: number): Motivering {
    return this.#vakken[plek + 2] as Motivering;
  }

  /** Keeps a near miss that was nowhere yet, and says where. */
  zet(nummer: number, volgorde: number, kaart: Bijnakaart): number {
    let soort = this.#soorten.get(nummer);
    if (soort === undefined) this.#soorten.set(nummer, (soort = this.#soorten.size));
    // At most half full, so that few keys are in each other's way.
    if (this.#aantal * 2 >= 2 ** this.#bits) this.#verruim();
    this.#aantal += 1;
    return this.#leg(soort * PLAATSEN + volgorde, kaart.bijna, kaart.knoop);
  }

  #leg(sleutel: number, bijna: BijnaInAntwoord, knoop: Motivering): number {
    const plek = this.#plekVan(sleutel);
    this.#vakken[plek] = sleutel;
    this.#vakken[plek + 1] = bijna;
    this.#vakken[plek + 2] = knoop;
    return plek;
  }

  /** Where this key stands, or the empty place where it would. */
  #plekVan(sleutel: number): number {
    const masker = 2 ** this.#bits - 1;
    let vak = Math.imul(sleutel, STROOI) >>> (32 - this.#bits);
    for (;;) {
      const plek = vak * BREEDTE;
      const hier = this.#vakken[plek];
      if (hier === sleutel || hier === LEEG) return plek;
      vak = (vak + 1) & masker;
    }
  }

  #verruim(): void {
    const was = this.#vakken;
    this.#bits += 1;
    this.#vakken = leeg(this.#bits);
    for (let plek = 0; plek < was.length; plek += BREEDTE)
      if (was[plek] !== LEEG)
        this.#leg(was[plek] as number, was[plek + 1] as BijnaInAntwoord, was[plek + 2] as Motivering);
  }
}

function leeg(bits: number): (number | BijnaInAntwoord | Motivering)[] {
  return Array.from({ length: 2 ** bits * BREEDTE }, () => LEEG);
}
