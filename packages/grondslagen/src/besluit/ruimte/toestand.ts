import { bronOnzeker, verbodenDoorGemeente } from "../../decision/schermoordeel.ts";
import { vereisteOnhaalbaar } from "./toets-vereisten.ts";
import { jaNeeIn, type Zaak } from "./zaak.ts";

/**
 * Where a case stands. Exactly one holds; which outcomes it leaves open is the table in `wegen.ts`.
 *
 * - `hypothetisch`: the answer is about a bill; nothing may be decided on it.
 * - `gevaar`: the short path for acute danger.
 * - `verboden`: the gemeente itself forbids it; only not sharing is left.
 * - `niet-gevraagd`: the engine was not asked yet.
 * - `onvolledig`: the engine cannot tell (something not chosen, or a later change of law).
 * - `vereiste-onhaalbaar`: a basis, but a requirement is refused or impossible.
 * - `grondslag-onzeker`: a basis that rests on contested rules, or whose source is silent about this person.
 * - `grondslag`: a basis.
 * - `niet-onderzocht`: no rule found, but the sources never looked at this partner.
 * - `geen-grondslag`: no basis.
 */
export type Toestand =
  | "hypothetisch"
  | "gevaar"
  | "verboden"
  | "niet-gevraagd"
  | "onvolledig"
  | "vereiste-onhaalbaar"
  | "grondslag-onzeker"
  | "grondslag"
  | "niet-onderzocht"
  | "geen-grondslag";

export function bepaalToestand(zaak: Zaak): Toestand {
  const { antwoord } = zaak;
  if (antwoord?.hypothetisch === true) return "hypothetisch";
  if (jaNeeIn(zaak, "acuut-gevaar") === "ja") return "gevaar";
  if (antwoord === null || zaak.vraag === null) return "niet-gevraagd";
  if (verbodenDoorGemeente(antwoord)) return "verboden";
  if (antwoord.uitkomst === "onvolledig") return "onvolledig";
  if (antwoord.uitkomst === "grondslag") {
    if (vereisteOnhaalbaar(zaak)) return "vereiste-onhaalbaar";
    return bronOnzeker(antwoord) ? "grondslag-onzeker" : "grondslag";
  }
  return bronOnzeker(antwoord) ? "niet-onderzocht" : "geen-grondslag";
}
