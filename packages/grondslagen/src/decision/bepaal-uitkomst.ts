import type { Uitkomst } from "./antwoord.ts";
import type { Element } from "./select-grondslagen.ts";

/** What the tables alone say, before known later changes and other routes are taken into account. */
export function bepaalUitkomst(elementen: readonly Element[]): Uitkomst {
  if (elementen.every((element) => element.dragend.length > 0)) return "grondslag";
  if (elementen.every(isMogelijk)) return "onvolledig";
  return eenRichtingMogelijk(elementen) ? "onvolledig" : "geen-grondslag";
}

/** `uitwisselen` with a rule in one direction only is unresolved, not refused (contract, question). */
function eenRichtingMogelijk(elementen: readonly Element[]): boolean {
  if (elementen.length < 2) return false;
  const richtingen = new Set(elementen.map((element) => element.richting));
  if (richtingen.size < 2) return false;
  return [...richtingen].some((richting) =>
    elementen.filter((e) => e.richting === richting).every(isMogelijk),
  );
}

function isMogelijk(element: Element): boolean {
  return element.dragend.length > 0 || element.kandidaten.length > 0;
}
