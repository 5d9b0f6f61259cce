import type { Regel } from "../../model/regel.ts";
import type { Datum } from "../../time/datum.ts";
import { DIMENSIES, type Vergeleken } from "../vergelijk.ts";
import { PLAATS } from "./plaats.ts";
import type { Vormenregister } from "./vormenregister.ts";

/** One bit per rule: which rules a value of a question does not exclude. */
export interface Rij {
  readonly past: Int32Array;
  /** Whether any rule passes. */
  readonly gevuld: boolean;
}

/** Rules held together. More makes a question cheaper, fewer makes a change cheaper (ADR 0040). */
export const SEGMENT = 4096;

/**
 * At most 2 × `SEGMENT` consecutive rules of one domain, in their order, with their forms. The rows of bits are made when a
 * question first asks for them.
 */
export class Segment {
  readonly regels: readonly Regel[];
  /** Per dimension, per rule: the number of its form. */
  readonly vormen: readonly Int32Array[];
  readonly woorden: number;
  readonly laatsteControle: Datum | undefined;
  /** Of the question under way: rules that differ from it in no, in exactly one, in exactly two dimensions. */
  readonly geenVerschil: Int32Array;
  readonly eenVerschil: Int32Array;
  readonly tweeVerschillen: Int32Array;
  readonly kladblok: Int32Array;
  readonly #register: Vormenregister;
  readonly #rijen = DIMENSIES.map(() => new Map<string | null, Rij>());
  readonly #verwanten = new Map<string, Int32Array | null>();

  constructor(regels: readonly Regel[], register: Vormenregister, bekend?: BekendeVormen) {
    this.regels = regels;
    this.#register = register;
    this.woorden = (regels.length + 31) >> 5;
    this.geenVerschil = new Int32Array(this.woorden);
    this.eenVerschil = new Int32Array(this.woorden);
    this.tweeVerschillen = new Int32Array(this.woorden);
    this.kladblok = new Int32Array(this.woorden);
    this.vormen = DIMENSIES.map((_, plaats) => {
      const nummers = new Int32Array(regels.length);
      for (let i = 0; i < regels.length; i += 1)
        nummers[i] = bekend?.(plaats, i) ?? register.nummerVan(plaats, regels[i] as Regel);
      return nummers;
    });
    let laatste: Datum | undefined;
    for (const { laatstGecontroleerd } of regels)
      if (laatste === undefined || laatstGecontroleerd > laatste) laatste = laatstGecontroleerd;
    this.laatsteControle = laatste;
  }

  /** The rules that pass for this value of the dimension at this place of `DIMENSIES`. */
  rij(plaats: number, waarde: string | null): Rij {
    const rijen = this.#rijen[plaats] as Map<string | null, Rij>;
    let rij = rijen.get(waarde);
    if (rij === undefined) rijen.set(waarde, (rij = this.#maakRij(plaats, waarde)));
    return rij;
  }

  /** The rules that name a partner related to this one; null where none does. */
  verwant(partner: string): Int32Array | null {
    let rij = this.#verwanten.get(partner);
    if (rij === undefined) {
      const verwanten = this.#register.verwanten(partner);
      const bits = this.#bits(PLAATS.partner, (nummer) => verwanten[nummer] === true);
      rij = isGevuld(bits) ? bits : null;
      this.#verwanten.set(partner, rij);
    }
    return rij;
  }

  #maakRij(plaats: number, waarde: string | null): Rij {
    const oordelen = this.#register.oordelen(plaats, waarde);
    const past = this.#bits(plaats, (nummer) => (oordelen[nummer] as Vergeleken).oordeel !== "nee");
    return { past, gevuld: isGevuld(past) };
  }

  #bits(plaats: number, staatAan: (nummer: number) => boolean): Int32Array {
    const nummers = this.vormen[plaats] as Int32Array;
    const bits = new Int32Array(this.woorden);
    for (let i = 0; i < nummers.length; i += 1)
      if (staatAan(nummers[i] as number)) bits[i >> 5] = (bits[i >> 5] as number) | (1 << (i & 31));
    return bits;
  }
}

function isGevuld(bits: Int32Array): boolean {
  return bits.some((woord) => woord !== 0);
}

/** The form of a rule that an earlier segment already holds; undefined = not known. */
export type BekendeVormen = (plaats: number, rang: number) => number | undefined;
