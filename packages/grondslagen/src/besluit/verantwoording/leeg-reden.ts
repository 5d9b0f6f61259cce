import type { Toestand } from "../ruimte/toestand.ts";
import type { UitkomstBesluit } from "../uitkomst-besluit.ts";

/** Why a point of the account is empty. An empty point never stands without a reason. */
export function leegRedenVan(nummer: number, uitkomst: UitkomstBesluit, toestand: Toestand): string {
  if (uitkomst === "niet-delen")
    return NIET_DELEN[nummer] ?? "Ik deel niet. Dit punt is daarom niet ingevuld.";
  if (toestand === "gevaar")
    return "Er was nu gevaar. Daarom is de korte weg gevolgd. Dit punt wordt later besproken.";
  return GEWOON[nummer] ?? "Dit punt is niet ingevuld.";
}

const NIET_DELEN: Readonly<Record<number, string>> = {
  9: "Er is niet overlegd. Ik had geen twijfel over niet delen.",
  11: "Ik deel geen gegevens. Er is niets om op te slaan of te versturen.",
};

const GEWOON: Readonly<Record<number, string>> = {
  4: "Er is niet ingevuld of er kinderen bij betrokken zijn.",
  9: "Er is niet overlegd. Er was geen twijfel.",
};
