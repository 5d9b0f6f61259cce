import type { Regel } from "../../model/regel.ts";
import type { Woordenlijst } from "../../model/woordenlijst.ts";
import { term } from "../benoem.ts";
import type { Dimensie } from "../antwoord.ts";
import { beginVan, DIMENSIES, VERGELIJKERS, type Vergeleken } from "../vergelijk.ts";
import { PLAATS } from "./plaats.ts";

/** What a rule says in one dimension, as text: rules that say the same have one form. */
const VORM: Readonly<Record<Dimensie, (regel: Regel, w: Woordenlijst) => string>> = {
  peildatum: (regel, w) => `${beginVan(regel, w) ?? ""}/${regel.geldig.van ?? ""}/${regel.geldig.tot ?? ""}`,
  richting: ({ richtingen }) => richtingen.join(),
  partner: ({ partners }) => partners.join(),
  gegevens: ({ gegevens }) => `${gegevens.draagt.join()}/${gegevens.zwijgt}`,
  betrokkene: ({ betrokkenen }) => String(betrokkenen),
  doel: ({ doelen }) => String(doelen),
  herkomst: ({ herkomst }) => String(herkomst),
  feiten: ({ feiten }) => (feiten === undefined ? "" : JSON.stringify(feiten)),
};

/** Nothing begins before it: stands for every date before the first boundary. */
const VOOR_ALLES = "0000-00-00";

/**
 * The distinct things rules say, numbered per dimension, and how each of them judges a value of a question. Every
 * verdict is found once, by the comparison of `vergelijk.ts`. It only grows, so indexes of several versions may share it
 * as long as they share the vocabulary.
 */
export class Vormenregister {
  readonly woordenlijst: Woordenlijst;
  readonly #nummers = DIMENSIES.map(() => new Map<string, number>());
  readonly #voorbeelden = DIMENSIES.map((): Regel[] => []);
  readonly #oordelen = DIMENSIES.map(() => new Map<string | null, Vergeleken[]>());
  readonly #verwanten = new Map<string, boolean[]>();
  readonly #grensdatums = new Set<string>();
  #grenzen: readonly string[] = [];

  constructor(woordenlijst: Woordenlijst) {
    this.woordenlijst = woordenlijst;
  }

  /** The number of what this rule says in the dimension at this place of `DIMENSIES`. */
  nummerVan(plaats: number, regel: Regel): number {
    const dimensie = DIMENSIES[plaats] as Dimensie;
    const nummers = this.#nummers[plaats] as Map<string, number>;
    const vorm = VORM[dimensie](regel, this.woordenlijst);
    const bekend = nummers.get(vorm);
    if (bekend !== undefined) return bekend;
    nummers.set(vorm, nummers.size);
    this.#voorbeelden[plaats]?.push(regel);
    if (dimensie === "peildatum") this.#verfijn(regel);
    return nummers.size - 1;
  }

  /** How each form judges this value, by number. */
  oordelen(plaats: number, waarde: string | null): readonly Vergeleken[] {
    const perWaarde = this.#oordelen[plaats] as Map<string | null, Vergeleken[]>;
    const vergelijk = VERGELIJKERS[DIMENSIES[plaats] as Dimensie];
    return this.#aangevuld(perWaarde, plaats, waarde, (regel) => vergelijk(regel, waarde, this.woordenlijst));
  }

  /** Of each form of the dimension partner: whether it names a partner related to this one. */
  verwanten(partner: string): readonly boolean[] {
    const verwant = term(this.woordenlijst.partners, partner)?.verwant ?? [];
    return this.#aangevuld(this.#verwanten, PLAATS.partner, partner, ({ partners }) =>
      partners.some((p) => verwant.includes(p)),
    );
  }

  /** The last boundary of validity on or before this date: all dates in between get the same answer. */
  grensVoor(peildatum: string): string {
    if (this.#grenzen.length < this.#grensdatums.size) this.#grenzen = [...this.#grensdatums].toSorted();
    let laag = 0;
    let hoog = this.#grenzen.length;
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if ((this.#grenzen[midden] as string) <= peildatum) laag = midden + 1;
      else hoog = midden;
    }
    return this.#grenzen[laag - 1] ?? VOOR_ALLES;
  }

  #aangevuld<K, V>(perWaarde: Map<K, V[]>, plaats: number, waarde: K, oordeel: (regel: Regel) => V): V[] {
    const voorbeelden = this.#voorbeelden[plaats] as Regel[];
    let lijst = perWaarde.get(waarde);
    if (lijst === undefined) perWaarde.set(waarde, (lijst = []));
    for (let nummer = lijst.length; nummer < voorbeelden.length; nummer += 1)
      lijst.push(oordeel(voorbeelden[nummer] as Regel));
    return lijst;
  }

  #verfijn(regel: Regel): void {
    for (const grens of [beginVan(regel, this.woordenlijst), regel.geldig.tot])
      if (grens !== null) this.#grensdatums.add(grens);
  }
}
