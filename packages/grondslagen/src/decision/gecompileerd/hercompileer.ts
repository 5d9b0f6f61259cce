import type { Regel } from "../../model/regel.ts";
import {
  domeinVan,
  GEEN_DOMEIN,
  maakIndex,
  telControle,
  type Domeinindex,
  type Regelindex,
} from "./regelindex.ts";
import { Segment } from "./segment.ts";

/** One change in the list of rules. Rules that are not named keep their place. */
export type Regelwijziging =
  | { readonly soort: "vervang"; readonly regel: Regel }
  | { readonly soort: "verwijder"; readonly id: string; readonly domein: string }
  /** At the end of the list, where a new rule goes. */
  | { readonly soort: "voegToe"; readonly regel: Regel };

/** More changed rules than this in one domain, and the domain is compiled anew. */
export const MAX_ERNAAST = 1024;

/**
 * The index after some changes, at the cost of the changed rules: they stand in a small segment of their own, and the rest,
 * with its rows of bits, is shared with the index before, which stays as it was. Null where a change names a rule that is
 * not there.
 */
export function hercompileer(index: Regelindex, wijzigingen: readonly Regelwijziging[]): Regelindex | null {
  const controles = new Map(index.controles);
  const gewijzigd = new Map<string, GewijzigdDomein>();
  for (const wijziging of wijzigingen) {
    const domein = wijziging.soort === "verwijder" ? wijziging.domein : wijziging.regel.domein;
    let domeinindex = gewijzigd.get(domein);
    if (domeinindex === undefined)
      gewijzigd.set(domein, (domeinindex = new GewijzigdDomein(index.domeinen.get(domein))));
    if (wijziging.soort !== "verwijder") telControle(controles, wijziging.regel, 1);
    if (wijziging.soort === "voegToe") {
      domeinindex.voegToe(wijziging.regel);
      continue;
    }
    const oud =
      wijziging.soort === "vervang"
        ? domeinindex.vervang(wijziging.regel)
        : domeinindex.verwijder(wijziging.id);
    if (oud === null) return null;
    telControle(controles, oud, -1);
  }
  const domeinen = new Map(index.domeinen);
  for (const [domein, domeinindex] of gewijzigd) domeinen.set(domein, domeinindex.index(index));
  return maakIndex(index.woordenlijst, domeinen, controles);
}

interface Genummerd {
  readonly regel: Regel;
  readonly nummer: number;
}

/** A domain while changes are made in it. */
class GewijzigdDomein {
  readonly #basis: Segment | undefined;
  readonly #weg: Int32Array;
  /** The rules of the small segment, by id. */
  readonly #ernaast = new Map<string, Genummerd>();
  readonly #verwijderd: number[];
  #volgende: number;

  constructor({ delen: [basis, ernaast], volgende, verwijderd }: Domeinindex = GEEN_DOMEIN) {
    this.#basis = basis?.segment;
    this.#weg = basis?.weg?.slice() ?? new Int32Array(basis?.segment.woorden ?? 0);
    for (const [plaats, regel] of ernaast?.segment.regels.entries() ?? [])
      this.#ernaast.set(regel.id, { regel, nummer: ernaast?.segment.nummers[plaats] as number });
    this.#volgende = volgende;
    this.#verwijderd = [...verwijderd];
  }

  voegToe(regel: Regel): void {
    this.#ernaast.set(regel.id, { regel, nummer: this.#volgende });
    this.#volgende += 1;
  }

  /** The rule that was there. */
  vervang(regel: Regel): Regel | null {
    const oud = this.#neemWeg(regel.id);
    if (oud === null) return null;
    this.#ernaast.set(regel.id, { regel, nummer: oud.nummer });
    return oud.regel;
  }

  verwijder(id: string): Regel | null {
    const oud = this.#neemWeg(id);
    if (oud === null) return null;
    this.#verwijderd.push(oud.nummer);
    return oud.regel;
  }

  index({ woordenlijst }: Regelindex): Domeinindex {
    const ernaast = [...this.#ernaast.values()];
    const basis = this.#basis;
    if (basis === undefined || ernaast.length + this.#verwijderd.length > MAX_ERNAAST) {
      const blijft = basis?.regels.flatMap((regel, plaats) =>
        this.#isWeg(plaats) ? [] : [{ regel, nummer: basis.nummers[plaats] as number }],
      );
      const regels = [...(blijft ?? []), ...ernaast].toSorted((a, b) => a.nummer - b.nummer);
      return domeinVan(
        regels.map(({ regel }) => regel),
        woordenlijst,
      );
    }
    const deel = { segment: basis, weg: this.#weg };
    const regels = ernaast.map(({ regel }) => regel);
    const nummers = ernaast.map(({ nummer }) => nummer);
    return {
      delen:
        regels.length === 0
          ? [deel]
          : [deel, { segment: new Segment(regels, nummers, woordenlijst), weg: null }],
      volgende: this.#volgende,
      verwijderd: this.#verwijderd.toSorted((a, b) => a - b),
    };
  }

  #neemWeg(id: string): Genummerd | null {
    const ernaast = this.#ernaast.get(id);
    if (ernaast !== undefined) {
      this.#ernaast.delete(id);
      return ernaast;
    }
    const plaats = this.#basis?.plaatsVan(id);
    if (this.#basis === undefined || plaats === undefined || this.#isWeg(plaats)) return null;
    this.#weg[plaats >> 5] = (this.#weg[plaats >> 5] as number) | (1 << (plaats & 31));
    return { regel: this.#basis.regels[plaats] as Regel, nummer: this.#basis.nummers[plaats] as number };
  }

  #isWeg(plaats: number): boolean {
    return ((this.#weg[plaats >> 5] as number) & (1 << (plaats & 31))) !== 0;
  }
}
