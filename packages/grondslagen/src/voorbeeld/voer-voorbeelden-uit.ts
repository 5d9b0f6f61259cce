import { beantwoordRuw } from "../decision/beantwoord.ts";
import type { Kennis } from "../decision/kennis.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import { vergelijkVerwachting, type Afwijking } from "./vergelijk-verwachting.ts";
import type { Voorbeeld } from "./voorbeeld.ts";

export interface Voorbeelduitslag {
  readonly voorbeeld: Voorbeeld;
  readonly soort: "gelukt" | "anders";
  /** On which points, in words; empty where it is `gelukt`. */
  readonly afwijkingen: readonly Afwijking[];
  /** Rules that carry the answer, or would if what is open turns out right. */
  readonly regels: readonly string[];
}

/**
 * Asks every example of this version, whatever version its question names: so that the examples of the version in
 * force can be tried on a draft. The register is that of `kennis`.
 */
export function voerVoorbeeldenUit(
  versie: Tabelversie,
  kennis: Kennis,
  gevallen: readonly Voorbeeld[],
): Voorbeelduitslag[] {
  const alleenDeze: Kennis = { ...kennis, tabelversies: [versie] };
  return gevallen.map((voorbeeld) => {
    const antwoord = beantwoordRuw({ ...voorbeeld.vraag, tabelversie: versie.hash }, alleenDeze);
    const afwijkingen = vergelijkVerwachting(voorbeeld.verwacht, antwoord);
    return {
      voorbeeld,
      soort: afwijkingen.length === 0 ? "gelukt" : "anders",
      afwijkingen,
      regels: "fout" in antwoord ? [] : antwoord.grondslagen.map(({ regel }) => regel),
    };
  });
}
