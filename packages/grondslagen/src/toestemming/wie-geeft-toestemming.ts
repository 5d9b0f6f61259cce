import type { Stappenplan } from "../stappenplan/definitie.ts";
import { vraagMetBetekenis } from "../stappenplan/vragen-van.ts";
import { waardeVan } from "../stappenplan/waarde-van.ts";
import type { Antwoorden, Keuze, Persoon } from "../stappenplan/waarden.ts";
import { leeftijdsgroep } from "../vereiste/leeftijd.ts";

/** Who is to be asked, and what to think of. Unknown is an answer: then something must be found out first. */
export interface Toestemmingsgever {
  readonly wie: "persoon-zelf" | "vertegenwoordiger" | "onbekend";
  /** A child is asked what it thinks of it, beside who decides. */
  readonly kindHoortMee: boolean;
  /** B1, for the medewerker. */
  readonly zinnen: readonly string[];
}

const CLIENT = "client";

/** The persons whose consent counts: the client where the law names the client (Wmo 5.1.1 lid 4), else who it is about. */
export function personenVoorToestemming(
  definitie: Stappenplan,
  antwoorden: Antwoorden,
  van: { readonly door: "client" | "betrokkene" | null; readonly betrokkene: string | null },
): Persoon[] {
  const alle = waardeVan(vraagMetBetekenis(definitie, "personen"), "personen", antwoorden) ?? [];
  const overWie = alle.filter(({ rol }) => rol === (van.betrokkene ?? CLIENT));
  if (van.door !== "client") return overWie;
  const client = alle.filter(({ rol }) => rol === CLIENT);
  return client.length > 0 ? client : overWie;
}

/** By age (UAVG art. 5) and by whether this person can oversee it; the younger and the less sure decides. */
export function wieGeeftToestemming(
  personen: readonly Persoon[],
  kanOverzien: Keuze | null,
): Toestemmingsgever {
  const groepen = new Set(personen.map(leeftijdsgroep));
  const tot12 = groepen.has("tot-12");
  const van12 = groepen.has("12-tot-16");
  const kindHoortMee = tot12 || van12;
  if (groepen.has("onbekend")) {
    return {
      wie: "onbekend",
      kindHoortMee: true,
      zinnen: ["Vul eerst in hoe oud het kind is. Tot 16 jaar beslist de wettelijk vertegenwoordiger."],
    };
  }
  if (kindHoortMee) {
    return {
      wie: "vertegenwoordiger",
      kindHoortMee,
      zinnen: [
        "De persoon is jonger dan 16 jaar. De wettelijk vertegenwoordiger beslist (UAVG, artikel 5).",
        tot12
          ? "Vraag ook aan het kind wat het ervan vindt, op een manier die bij de leeftijd past."
          : "Vraag ook aan het kind zelf wat het ervan vindt. Voor zorg en behandeling gelden soms andere leeftijden: vraag dan aan het kind en aan de vertegenwoordiger.",
      ],
    };
  }
  switch (kanOverzien) {
    case "nee":
      return {
        wie: "vertegenwoordiger",
        kindHoortMee: false,
        zinnen: ["Deze persoon kan dit niet overzien. Vraag het aan wie namens deze persoon beslist."],
      };
    case "twijfel":
      return {
        wie: "onbekend",
        kindHoortMee: false,
        zinnen: ["U twijfelt of deze persoon dit kan overzien. Overleg eerst."],
      };
    case "ja":
      return { wie: "persoon-zelf", kindHoortMee: false, zinnen: ["De persoon beslist zelf."] };
    default:
      return {
        wie: "onbekend",
        kindHoortMee: false,
        zinnen: ["Kies eerst of deze persoon kan overzien waar hij of zij ja tegen zegt."],
      };
  }
}
