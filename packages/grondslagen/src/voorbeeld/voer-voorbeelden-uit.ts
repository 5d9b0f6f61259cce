import { beantwoordRuw } from "../decision/beantwoord.ts";
import type { Kennis } from "../decision/kennis.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import { gekregenVan, isZelfde } from "./gekregen.ts";
import { vergelijkVerwachting, type Afwijking } from "./vergelijk-verwachting.ts";
import type { Gekregen, Voorbeeld } from "./voorbeeld.ts";

export interface Voorbeelduitslag {
  readonly voorbeeld: Voorbeeld;
  /** `aanvaard`: it differs, and somebody let exactly this answer stand. */
  readonly soort: "gelukt" | "aanvaard" | "anders";
  /** On which points, in words; empty where it is `gelukt`. */
  readonly afwijkingen: readonly Afwijking[];
  readonly kreeg: Gekregen;
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
    const kreeg = gekregenVan(antwoord);
    const { aanvaard } = voorbeeld;
    const soort =
      afwijkingen.length === 0
        ? "gelukt"
        : aanvaard !== undefined && isZelfde(aanvaard.kreeg, kreeg)
          ? "aanvaard"
          : "anders";
    return { voorbeeld, soort, afwijkingen, kreeg, regels: kreeg.regels };
  });
}
