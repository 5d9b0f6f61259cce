import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Dimensiewijziging } from "./antwoord.ts";
import { inZin, opsomming, type Moment } from "./benoem.ts";

/** As many as a sentence can hold; the rest is in the list beside it. */
const MAX_GENOEMD = 3;

/** "Er is wel een regel als het gaat om de SVB en u de gegevens vraagt." */
export function adviesVan(
  wijzig: readonly Dimensiewijziging[],
  w: Woordenlijst,
  moment: Moment | undefined,
): string {
  return `Er is wel een regel als ${opsomming(
    wijzig.map((een) => voorwaarde(een, w, moment)),
    "en",
  )}.`;
}

const RICHTING: Readonly<Record<string, string>> = {
  intern: "de gegevens binnen de gemeente blijven",
  verstrekken: "u de gegevens geeft",
  opvragen: "u de gegevens vraagt",
};

function voorwaarde(
  { dimensie, naar }: Dimensiewijziging,
  w: Woordenlijst,
  moment: Moment | undefined,
): string {
  const keuze = (namen: readonly string[], ander = "een ander") =>
    namen.length > MAX_GENOEMD
      ? `${namen.slice(0, MAX_GENOEMD).join(", ")} of ${ander} uit een lijst van ${namen.length}`
      : opsomming(namen);
  switch (dimensie) {
    case "richting":
      return opsomming(naar.map((richting) => RICHTING[richting] ?? richting));
    case "partner":
      return `het gaat om ${keuze(naar.map((id) => inZin(w, "partners", id, moment)))}`;
    case "gegevens":
      return `het alleen gaat om ${keuze(
        naar.map((id) => inZin(w, "gegevens", id, moment)),
        "een andere soort",
      )}`;
    case "betrokkene":
      return `het gaat over ${keuze(naar.map((id) => inZin(w, "betrokkenen", id, moment)))}`;
    case "doel":
      return naar.length > MAX_GENOEMD
        ? "u een doel uit de lijst kiest dat bij deze regel past"
        : `u dit doet ${opsomming(naar.map((id) => inZin(w, "doelen", id, moment)))}`;
    case "herkomst":
      return naar.length > MAX_GENOEMD
        ? "u de gegevens kreeg op een manier uit de lijst die bij deze regel past"
        : `het gaat om gegevens ${opsomming(naar.map((id) => inZin(w, "herkomst", id, moment)))}`;
    default:
      return "het om een andere datum gaat";
  }
}
