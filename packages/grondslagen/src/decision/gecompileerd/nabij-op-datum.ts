import type { Regel } from "../../model/regel.ts";
import type { Vraag } from "../vraag.ts";
import { doorzoek } from "./doorzoek.ts";
import { PLAATS } from "./plaats.ts";
import type { Regelindex } from "./regelindex.ts";

/** Every rule of the domain that holds on the peildatum and differs in one or two dimensions, in their order. */
export function nabijOpDatum(index: Regelindex, vraag: Vraag): Regel[] {
  const gevonden: Regel[] = [];
  for (const { segment, past } of doorzoek(index, vraag).doorgangen) {
    const geldend = past[PLAATS.peildatum];
    for (let w = 0; w < segment.woorden; w += 1) {
      let bits =
        ((segment.eenVerschil[w] as number) | (segment.tweeVerschillen[w] as number)) &
        (geldend[w] as number);
      while (bits !== 0) {
        gevonden.push(segment.regels[(w << 5) + 31 - Math.clz32(bits & -bits)] as Regel);
        bits &= bits - 1;
      }
    }
  }
  return gevonden;
}
