import type { Stappenplan } from "../definitie.ts";
import { isPlangebruik, type Plandelen, type Planvraag } from "./delen.ts";

/** The questions as they stand, unfolded or not: enough to name them by their text in a sentence. */
export function losseDefinitie({ stappenplannen, stapvragen = [] }: Plandelen): Stappenplan {
  const [kop] = stappenplannen ?? [];
  const vragen = stapvragen.filter((deel): deel is Planvraag => !isPlangebruik(deel));
  return { ...LEEG, ...kop, stappen: [{ id: "alle", titel: "Alle", bron: "", waarom: "Alle", vragen }] };
}

const LEEG = { id: "leeg", versie: 1, titel: "", toelichting: "", bron: "" } as Omit<Stappenplan, "stappen">;
