import { leeg } from "../../stappenplan/gemis.ts";
import { waardeVan } from "../../stappenplan/waarde-van.ts";
import type { Overleg } from "../../stappenplan/waarden.ts";
import { reden, type Reden } from "./reden.ts";
import { vraagIn, type Zaak } from "./zaak.ts";

/** Consultations that were written down in full: with whom, when, and what came of it. */
function opgeschreven(zaak: Zaak): Overleg[] {
  const lijst = waardeVan(vraagIn(zaak, "overleg"), "overleg", zaak.antwoorden) ?? [];
  return lijst.filter(
    (overleg) => !leeg(overleg.metRol) && !leeg(overleg.wanneer) && !leeg(overleg.uitkomst),
  );
}

/** What is planned was not held: an overleg of tomorrow has no outcome yet. */
function gevoerd(zaak: Zaak): Overleg[] {
  const { vandaag } = zaak.context;
  return opgeschreven(zaak).filter(({ wanneer }) => vandaag === undefined || wanneer <= vandaag);
}

/** Said beside what is asked, where only an overleg in the future was written down. */
function nogNietGevoerd(zaak: Zaak): string {
  return opgeschreven(zaak).length > gevoerd(zaak).length
    ? " De datum van een overleg dat u noemt, ligt nog in de toekomst."
    : "";
}

export function heeftOverleg(zaak: Zaak): boolean {
  return gevoerd(zaak).length > 0;
}

export function overlegGevoerd(zaak: Zaak): Reden[] {
  return heeftOverleg(zaak)
    ? []
    : [
        reden(
          "overleg-ontbreekt",
          `Overleg eerst en schrijf op wat eruit kwam.${nogNietGevoerd(zaak)}`,
          vraagIn(zaak, "overleg"),
        ),
      ];
}

export function overlegMetPrivacyadviseur(zaak: Zaak): Reden[] {
  return gevoerd(zaak).some((overleg) => overleg.soort === "privacyadviseur")
    ? []
    : [
        reden(
          "overleg-privacyadviseur-ontbreekt",
          `Overleg eerst met uw privacyadviseur en schrijf op wat eruit kwam.${nogNietGevoerd(zaak)}`,
          vraagIn(zaak, "overleg"),
        ),
      ];
}

/** Doubt leads to overleg, wherever it was expressed. */
export function twijfelBesproken(zaak: Zaak): Reden[] {
  const twijfelt = [...zaak.zichtbaar.values()].some((vraag) => {
    const keuze =
      waardeVan(vraag, "ja-nee-twijfel", zaak.antwoorden)?.keuze ??
      waardeVan(vraag, "keuze", zaak.antwoorden);
    return keuze === "twijfel";
  });
  return twijfelt && !heeftOverleg(zaak)
    ? [
        reden(
          "overleg-ontbreekt",
          `U twijfelt bij een vraag. Overleg dan eerst en schrijf op wat eruit kwam.${nogNietGevoerd(zaak)}`,
          vraagIn(zaak, "overleg"),
        ),
      ]
    : [];
}
