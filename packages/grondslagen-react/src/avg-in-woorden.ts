import type { AvgGrondslag, Controle, Datum } from "@core/grondslagen";
import { datumInWoorden } from "@core/grondslagen";

/** The six bases of AVG art. 6(1), as a caseworker reads them. */
const AVG_NAAM: Record<AvgGrondslag, string> = {
  "6-1-a": "Toestemming",
  "6-1-b": "Uitvoering van een overeenkomst",
  "6-1-c": "Wettelijke verplichting",
  "6-1-d": "Vitaal belang",
  "6-1-e": "Taak van algemeen belang",
  "6-1-f": "Gerechtvaardigd belang",
};

/** "Taak van algemeen belang, artikel 6, eerste lid, onder e"; a source that names none is said to name none. */
export function avgInWoorden(avg: AvgGrondslag | null): string {
  if (avg === null) return "De bron noemt geen grondslag uit de AVG.";
  return `${AVG_NAAM[avg]}, artikel 6, eerste lid, onder ${avg.slice(-1)}`;
}

/** AVG art. 9(2): `null` means that only ordinary data are carried, so there is nothing to say. */
export function art9InWoorden(art9: string | null): string | null {
  if (art9 === null) return null;
  return art9 === "niet-vermeld" ? "De bron noemt geen uitzondering uit artikel 9 AVG." : art9;
}

/** Who looked at the rule, in words: never a status that reads as more certain than it is. */
export function controleInWoorden(controle: Controle, gecontroleerdOp: Datum | null): string {
  const op = gecontroleerdOp === null ? "" : ` op ${datumInWoorden(gecontroleerdOp)}`;
  switch (controle) {
    case "gecontroleerd":
      return `Met de wettekst vergeleken${op}`;
    case "uit-bron":
      return `Overgenomen uit de bron${gecontroleerdOp === null ? "" : `, die geldt voor ${datumInWoorden(gecontroleerdOp)}`}`;
    case "te-controleren":
      return "Nog niet met de wettekst vergeleken";
    case "betwist":
      return "Betwist: over deze regel bestaat twijfel";
  }
}
