import { inZin } from "../../decision/benoem.ts";
import type { Woordenlijst } from "../../model/woordenlijst.ts";
import { leeg } from "../../stappenplan/gemis.ts";
import type { GegevenPerDoel, VereisteBewijs } from "../../stappenplan/waarden.ts";
import { bewijsInZinnen } from "../../vereiste/bewijs-in-zinnen.ts";
import { isToestemming } from "../../vereiste/eis.ts";

/** Per datum the purpose it serves (point 5), and what was struck out with the reason (point 6). */
export function verwoordGegevens(
  gegevens: readonly GegevenPerDoel[],
  w: Woordenlijst,
): { readonly nodig: readonly string[]; readonly geschrapt: readonly string[] } {
  const zin = (gegeven: GegevenPerDoel, voor: string) => {
    const wat = leeg(gegeven.omschrijving)
      ? inZin(w, "gegevens", gegeven.soort)
      : gegeven.omschrijving.trim();
    const soort = inZin(w, "gegevens", gegeven.soort);
    const waarvoor = leeg(gegeven.waarvoor) ? "" : ` ${gegeven.waarvoor.trim()}`;
    return `${voor}${wat} (${soort}).${waarvoor}`;
  };
  return {
    nodig: gegevens.filter((gegeven) => gegeven.nodig !== "nee").map((gegeven) => zin(gegeven, "")),
    geschrapt: gegevens
      .filter((gegeven) => gegeven.nodig === "nee")
      .map((gegeven) => zin(gegeven, "Niet nodig en dus weggelaten: ")),
  };
}

/** The evidence for one requirement as running text. */
export function verwoordBewijs(vereiste: string, bewijs: VereisteBewijs): string {
  return bewijsInZinnen(bewijs, isToestemming(vereiste) ? "toestemming" : "instemming").join(" ");
}
