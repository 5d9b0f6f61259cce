import { partnerLabel, VELDTEKST, type Keuzeveld } from "@deelwijzer/grondslagen-react";
import type { ZoekVraag } from "./zoek-vraag.ts";

/** The partner is asked for by what happens: "Aan wie u vraagt", "Met wie u deelt". */
export function veldLabel(veld: Keuzeveld, { richting }: Pick<ZoekVraag, "richting">): string {
  return veld === "partner" ? partnerLabel(richting) : VELDTEKST[veld].label;
}
