import type { TabelversieInhoud } from "../../model/tabelversie.ts";
import { checkPlandelen } from "../../stappenplan/delen/stel-plan-samen.ts";
import { punt, type Checkpunt } from "../checkpunt.ts";
import { zelfdePlan } from "./startplan.ts";

/** A stappenplan that does not hold together cannot be followed; what it warned of before is not said again. */
export function overStappenplan(inhoud: TabelversieInhoud, nieuwste: TabelversieInhoud): Checkpunt[] {
  if (zelfdePlan(inhoud, nieuwste)) return [];
  const was = new Set(checkPlandelen(nieuwste).map(({ pad, melding }) => `${pad} ${melding}`));
  return checkPlandelen(inhoud)
    .filter(({ ernst, pad, melding }) => ernst === "fout" || !was.has(`${pad} ${melding}`))
    .map(({ ernst, pad, melding, remedie }) =>
      punt(
        "stappenplan",
        ernst === "fout" ? "beoordeling" : null,
        `stappenplan, ${pad}`,
        `${melding.charAt(0).toUpperCase()}${melding.slice(1)}.`,
        remedie,
      ),
    );
}
