import { canoniek } from "../model/canoniek.ts";
import type { Gemeentebepaling } from "./bepaling.ts";

/** The layer is a set: what is recorded first does not come first. */
export function opVolgorde<B extends Gemeentebepaling>(bepalingen: readonly B[]): readonly B[] {
  if (bepalingen.length < 2) return bepalingen;
  return bepalingen.toSorted((a, b) => {
    if (a.id !== b.id) return a.id < b.id ? -1 : 1;
    const [een, ander] = [canoniek(a), canoniek(b)];
    return een === ander ? 0 : een < ander ? -1 : 1;
  });
}
