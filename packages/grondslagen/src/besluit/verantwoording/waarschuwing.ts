import type { Toestand } from "../ruimte/toestand.ts";
import type { UitkomstBesluit } from "../uitkomst-besluit.ts";

/** What must stand in the account where sharing rests on less than a certain basis. */
export function waarschuwingBij(uitkomst: UitkomstBesluit, toestand: Toestand): string | undefined {
  if (uitkomst === "niet-delen") return undefined;
  if (uitkomst === "delen-gemotiveerde-uitzondering")
    return "Voor dit delen is geen grondslag gevonden. Het is daarom niet rechtmatig volgens de AVG. Het is een uitzondering met redenen. Die redenen staan in dit document.";
  if (toestand === "gevaar")
    return "Dit is gedeeld op de korte weg, omdat er nu iemand in gevaar is. De tabellen hebben daarvoor geen regel. De privacyadviseur kijkt achteraf of dit goed is gegaan.";
  if (uitkomst === "delen-verenigbaar")
    return "De Autoriteit Persoonsgegevens zegt dat voor verenigbaar delen geen nieuwe grondslag nodig is. Ingrado zegt dat er ook een grondslag moet zijn. Dit document volgt de Autoriteit.";
  if (toestand === "grondslag-onzeker")
    return "Over de regel waarop dit delen rust, bestaat twijfel. De privacyadviseur vindt dat de regel kan worden gebruikt.";
  return undefined;
}
