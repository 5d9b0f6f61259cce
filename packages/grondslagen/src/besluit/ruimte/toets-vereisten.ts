import type { GrondslagInAntwoord } from "../../decision/antwoord.ts";
import { gedragenDelen, lichtsteGrondslagen } from "../../decision/lichtste-grondslagen.ts";
import { eisenInAntwoord } from "../../vereiste/eisen-in-antwoord.ts";
import { bewijsVan, mistIn, redenVanGemis, toetsInZaak } from "./bewijs-in-zaak.ts";
import { reden, uniekeRedenen, type Reden } from "./reden.ts";
import { jaNeeIn, vraagIn, type Zaak } from "./zaak.ts";

/**
 * Every part of the question must have one basis of which all requirements are met with evidence; which of
 * several is used does not matter. The reasons name the lightest basis, the one that was asked about.
 */
export function vereistenVoldaan(zaak: Zaak): Reden[] {
  const { antwoord, vraag } = zaak;
  if (antwoord === null || vraag === null) return [];
  const gedekt = gedragenDelen(antwoord, vraag).every(({ grondslagen }) =>
    grondslagen.some((grondslag) => mistBij(grondslag, zaak).length === 0),
  );
  if (gedekt) return [];
  return uniekeRedenen(lichtsteGrondslagen(antwoord, vraag).flatMap((grondslag) => mistBij(grondslag, zaak)));
}

/** A contested or silent rule carries nothing until the privacyadviseur finds it usable (contract, `controle`). */
export function regelBruikbaar(zaak: Zaak): Reden[] {
  return jaNeeIn(zaak, "regel-bruikbaar") === "ja"
    ? []
    : [
        reden(
          "regel-niet-bruikbaar",
          "Over deze regel is twijfel. U kunt hem alleen gebruiken als uw privacyadviseur dat vindt.",
          vraagIn(zaak, "regel-bruikbaar"),
        ),
      ];
}

/** Some part has only bases with a requirement that was refused, withdrawn or cannot be met. */
export function vereisteOnhaalbaar(zaak: Zaak): boolean {
  const { antwoord, vraag } = zaak;
  if (antwoord === null || vraag === null || antwoord.uitkomst !== "grondslag") return false;
  return gedragenDelen(antwoord, vraag).some(
    ({ grondslagen }) => grondslagen.length > 0 && grondslagen.every((g) => onhaalbaar(g, zaak)),
  );
}

function onhaalbaar(grondslag: GrondslagInAntwoord, zaak: Zaak): boolean {
  return eisenInAntwoord(grondslag, zaak.context.woordenlijst).some((eis) => {
    const { oordeel } = toetsInZaak(eis, bewijsVan(eis, zaak), zaak, grondslag.draagt);
    return oordeel === "niet-voldaan" || oordeel === "onmogelijk" || oordeel === "ingetrokken";
  });
}

function mistBij(grondslag: GrondslagInAntwoord, zaak: Zaak): Reden[] {
  return eisenInAntwoord(grondslag, zaak.context.woordenlijst).flatMap((eis) =>
    mistIn(eis, bewijsVan(eis, zaak), zaak, grondslag.draagt).map((gemis) => redenVanGemis(gemis, zaak)),
  );
}
