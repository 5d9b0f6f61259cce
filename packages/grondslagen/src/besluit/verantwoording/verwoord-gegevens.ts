import { inZin } from "../../decision/benoem.ts";
import type { Woordenlijst } from "../../model/woordenlijst.ts";
import { leeg } from "../../stappenplan/gemis.ts";
import type { GegevenPerDoel, VereisteBewijs } from "../../stappenplan/waarden.ts";
import { datumInWoorden, isDatum } from "../../time/datum.ts";

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

const OVERZIEN = {
  ja: "Deze persoon kan dit overzien.",
  nee: "Deze persoon kan dit niet overzien.",
  twijfel: "Ik twijfel of deze persoon dit kan overzien.",
} as const;

/** The evidence for one requirement as sentences. */
export function verwoordBewijs(bewijs: VereisteBewijs): string {
  const deel = (kop: string, tekst: string | undefined) =>
    leeg(tekst) ? [] : [`${kop}: ${tekst?.trim() ?? ""}.`];
  const wanneer = isDatum(bewijs.wanneer) ? datumInWoorden(bewijs.wanneer) : undefined;
  return [
    ...deel("Door", bewijs.door),
    ...deel("Hoe", bewijs.hoe),
    ...deel("Wanneer", wanneer),
    ...deel("Waarvoor", bewijs.waarvoor),
    ...(bewijs.kanOverzien == null ? [] : [OVERZIEN[bewijs.kanOverzien]]),
    ...deel("Vertegenwoordigd door", bewijs.vertegenwoordiger),
    ...(leeg(bewijs.toelichting) ? [] : [bewijs.toelichting.trim()]),
  ]
    .join(" ")
    .replaceAll("..", ".");
}
