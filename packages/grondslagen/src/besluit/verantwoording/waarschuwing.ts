import type { Toestand } from "../ruimte/toestand.ts";
import type { UitkomstBesluit } from "../uitkomst-besluit.ts";

/** What must stand in the account where sharing rests on less than a certain basis. */
export function waarschuwingBij(uitkomst: UitkomstBesluit, toestand: Toestand): string | undefined {
  if (uitkomst === "niet-delen") return undefined;
  if (uitkomst === "delen-gemotiveerde-uitzondering")
    return `${waaromOnrechtmatig(toestand)} Het is daarom niet rechtmatig volgens de AVG. Het is een uitzondering met redenen. Die redenen staan in dit document. Beleid van de gemeente verandert dat niet.`;
  if (toestand === "gevaar")
    return "Dit is gedeeld op de korte weg, omdat er nu iemand in gevaar is. De tabellen hebben daarvoor geen regel. De privacyadviseur kijkt achteraf of dit goed is gegaan.";
  if (uitkomst === "delen-verenigbaar")
    return "De Autoriteit Persoonsgegevens zegt dat voor verenigbaar delen geen nieuwe grondslag nodig is. Ingrado zegt dat er ook een grondslag moet zijn. Dit document volgt de Autoriteit.";
  if (toestand === "grondslag-onzeker")
    return "Over de regel waarop dit delen rust, bestaat twijfel. De privacyadviseur vindt dat de regel kan worden gebruikt.";
  return undefined;
}

/** An exception is called what it is, and not what it is not: a basis that cannot be used is not "no basis". */
function waaromOnrechtmatig(toestand: Toestand): string {
  switch (toestand) {
    case "vereiste-onhaalbaar":
      return "Dit delen wijkt af van de wet: er is een grondslag, maar aan een eis daarvan is niet voldaan.";
    case "grondslag-onzeker":
      return "Dit delen wijkt af van de wet: over de regel die erover gaat, bestaat twijfel. Er is niet op gedeeld.";
    case "onvolledig":
      return "Dit delen wijkt af van de wet: het is niet zeker dat er een grondslag is.";
    default:
      return "Dit delen wijkt af van de wet: er is geen grondslag gevonden.";
  }
}
