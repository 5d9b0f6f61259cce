import type { NabijeRegel } from "../select-grondslagen.ts";
import type { Vraag } from "../vraag.ts";
import { doorzoek } from "./doorzoek.ts";
import { alleNabij } from "./nabije-regels.ts";
import type { Regelindex } from "./regelindex.ts";

/**
 * The rules of the domain that hold on the peildatum, in the circumstances that are given, and differ in one or two other
 * dimensions: nearest first, found as they are asked for.
 */
export function nabijOpDatum(index: Regelindex, vraag: Vraag): Iterable<NabijeRegel> {
  const { doorgangen } = doorzoek(index, vraag);
  return alleNabij(
    doorgangen,
    vraag.partner,
    ({ ontbreekt }) => !ontbreekt.includes("peildatum") && !ontbreekt.includes("feiten"),
  );
}
