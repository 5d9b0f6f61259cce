import type { StapVraag } from "../definitie.ts";

/** The closed list of answers to a question; `woordenlijst` = the list depends on the tabelversie. */
export function keuzesVan(vraag: StapVraag): readonly string[] | "woordenlijst" | undefined {
  if (vraag.soort === "ja-nee-twijfel") return ["ja", "nee", "twijfel"];
  if (vraag.soort !== "keuze" && vraag.soort !== "meerkeuze") return undefined;
  return vraag.uit === undefined ? vraag.opties.map((optie) => optie.id) : "woordenlijst";
}
