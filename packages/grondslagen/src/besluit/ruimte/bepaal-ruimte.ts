import type { Antwoord } from "../../decision/antwoord.ts";
import type { Verenigbaarheid } from "../../stappenplan/conditie/conditie.ts";
import type { Stappenplan } from "../../stappenplan/definitie.ts";
import type { Antwoorden } from "../../stappenplan/waarden.ts";
import { openVragen } from "../weg/open-vragen.ts";
import { belettenOp, wegenVan } from "../weg/weg.ts";
import { uniekeRedenen, type Reden } from "./reden.ts";
import { bepaalToestand, type Toestand } from "./toestand.ts";
import type { UitkomstBesluit } from "../uitkomst-besluit.ts";
import { verantwoordeBeginselen, type VerantwoordBeginsel } from "./verantwoorde-beginselen.ts";
import { leesZaak, type BesluitContext } from "./zaak.ts";

/** The room a professional has: which outcomes are open, and what closes the others. */
export interface Ruimte {
  readonly toestand: Toestand;
  readonly mogelijk: readonly UitkomstBesluit[];
  readonly geblokkeerd: readonly { readonly uitkomst: UitkomstBesluit; readonly redenen: readonly Reden[] }[];
  readonly verenigbaarheid: Verenigbaarheid;
  /** Questions of the stappenplan that still need the person, with what is missing. */
  readonly ontbreekt: readonly Reden[];
  readonly beginselen: readonly VerantwoordBeginsel[];
}

/**
 * Composes the answers of a person with the engine's answer. Deterministic and without judgement of its own:
 * it says what is open and why, the professional decides (domein.md, "The way through an afweging").
 */
export function bepaalRuimte(
  definitie: Stappenplan,
  antwoorden: Antwoorden,
  antwoord: Antwoord | null,
  context: BesluitContext,
): Ruimte {
  const zaak = leesZaak(definitie, antwoorden, antwoord, context);
  const wegen = wegenVan(zaak);
  const perUitkomst = wegen.map((weg) => ({
    uitkomst: weg.naar,
    redenen: uniekeRedenen(belettenOp(weg)),
  }));
  return {
    toestand: bepaalToestand(zaak),
    mogelijk: perUitkomst.filter(({ redenen }) => redenen.length === 0).map(({ uitkomst }) => uitkomst),
    geblokkeerd: perUitkomst.filter(({ redenen }) => redenen.length > 0),
    verenigbaarheid: zaak.nu.verenigbaarheid,
    ontbreekt: openVragen(zaak, () => true),
    beginselen: verantwoordeBeginselen(zaak),
  };
}
