import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Antwoord, Dimensie, WaarschuwingSoort } from "./antwoord.ts";
import { inZin, momentVan, opsomming } from "./benoem.ts";
import type { Vraag } from "./vraag.ts";

/** Why the answer is not known, as one sentence: the weightiest reason first. */
export function onbekendZin(antwoord: Antwoord, vraag: Vraag, w: Woordenlijst): string {
  const heeft = (soort: WaarschuwingSoort) => antwoord.waarschuwingen.some((w2) => w2.soort === soort);
  const partner = inZin(w, "partners", vraag.partner, momentVan(vraag, w));
  if (heeft("andere-route")) return "Hiervoor geldt een andere weg dan de tabellen.";
  if (heeft("latere-wijziging"))
    return "De wet is veranderd, en de tabellen kennen die verandering nog niet.";
  if (heeft("ingang-onzeker"))
    return "De wet is rond deze datum veranderd, en het is niet bekend op welke dag dat was.";
  if (heeft("eigen-domein"))
    return "Dit zijn gegevens van uw eigen domein, en daarover gaan deze tabellen niet.";
  if (heeft("niet-onderzocht")) return `De bronnen zeggen niets over delen met ${partner}.`;
  if (antwoord.uitkomst === "grondslag") {
    return heeft("betwist")
      ? "Er staat een regel in de bron, maar het is niet zeker dat die klopt."
      : `Er is een regel, maar de bron zegt niet of die ook geldt voor ${
          vraag.betrokkene === null
            ? "deze persoon"
            : inZin(w, "betrokkenen", vraag.betrokkene, momentVan(vraag, w))
        }.`;
  }
  if (heeft("andere-richting")) return "Er is een regel voor één richting, en niet voor de andere.";
  const open = [...new Set(antwoord.grondslagen.flatMap((grondslag) => grondslag.open))];
  return open.length > 0
    ? `Het antwoord hangt nog af van ${opsomming(
        open.map((dimensie) => OPEN[dimensie]),
        "en",
      )}.`
    : "Het antwoord hangt af van iets dat nog niet bekend is.";
}

/** A dimension as something that is still open. */
export const OPEN: Readonly<Record<Dimensie, string>> = {
  doel: "het doel",
  betrokkene: "over wie de gegevens gaan",
  herkomst: "hoe de gemeente aan de gegevens kwam",
  gegevens: "de soort gegevens",
  partner: "de partner",
  richting: "de richting",
  peildatum: "de datum",
  feiten: "de situatie van de persoon",
};
