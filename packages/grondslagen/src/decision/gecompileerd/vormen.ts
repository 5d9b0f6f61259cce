import type { Regel } from "../../model/regel.ts";
import type { Woordenlijst } from "../../model/woordenlijst.ts";
import type { Dimensie } from "../antwoord.ts";
import { beginVan, DIMENSIES } from "../vergelijk.ts";

/** What the rules of a segment say in one dimension. Rules that say the same share a form. */
export interface Vormen {
  /** Per rule the number of its form. */
  readonly nummers: Int32Array;
  /** Of each form a rule that has it: what holds of that one holds of all. */
  readonly voorbeelden: readonly Regel[];
  /** Of each form its text. */
  readonly teksten: readonly string[];
}

/** What a rule says in one dimension, as text. */
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

/** The forms of these rules, per dimension in the order of `DIMENSIES`. */
export function vormenVan(regels: readonly Regel[], w: Woordenlijst): readonly Vormen[] {
  return DIMENSIES.map((dimensie) => {
    const vorm = VORM[dimensie];
    const bekend = new Map<string, number>();
    const voorbeelden: Regel[] = [];
    const nummers = new Int32Array(regels.length);
    for (let i = 0; i < regels.length; i += 1) {
      const regel = regels[i] as Regel;
      const tekst = vorm(regel, w);
      let nummer = bekend.get(tekst);
      if (nummer === undefined) {
        bekend.set(tekst, (nummer = voorbeelden.length));
        voorbeelden.push(regel);
      }
      nummers[i] = nummer;
    }
    return { nummers, voorbeelden, teksten: [...bekend.keys()] };
  });
}
