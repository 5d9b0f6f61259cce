import type { GrondslagInAntwoord } from "../../decision/antwoord.ts";
import { naam } from "../../decision/benoem.ts";
import { gedragenDelen, lichtsteGrondslagen } from "../../decision/lichtste-grondslagen.ts";
import { leeg } from "../../stappenplan/gemis.ts";
import { vraagMetBetekenis } from "../../stappenplan/definitie.ts";
import { waardeVan } from "../../stappenplan/lees-antwoord.ts";
import { isMinderjarig } from "../../stappenplan/personen.ts";
import type { VereisteBewijs } from "../../stappenplan/waarden.ts";
import { heeftOverleg } from "./toets-overleg.ts";
import { reden, type Reden } from "./reden.ts";
import { isToestemming } from "../../vereiste/eis.ts";
import { bewijsIn, jaNeeIn, vraagIn, type Zaak } from "./zaak.ts";

/**
 * Every part of the question must have one basis of which all requirements are met with evidence; which of
 * several is used does not matter. The reasons name the lightest basis, the one that was asked about.
 */
export function vereistenVoldaan(zaak: Zaak): Reden[] {
  const { antwoord, vraag } = zaak;
  if (antwoord === null || vraag === null) return [];
  const gedekt = gedragenDelen(antwoord, vraag).every(({ grondslagen }) =>
    grondslagen.some((grondslag) => mistIn(grondslag, zaak).length === 0),
  );
  if (gedekt) return [];
  return uniek(lichtsteGrondslagen(antwoord, vraag).flatMap((grondslag) => mistIn(grondslag, zaak)));
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

/** Some part has only bases with a requirement that was answered "not met": refused or impossible. */
export function vereisteOnhaalbaar(zaak: Zaak): boolean {
  const { antwoord, vraag } = zaak;
  if (antwoord === null || vraag === null || antwoord.uitkomst !== "grondslag") return false;
  const bewijs = bewijsIn(zaak);
  const onhaalbaar = (eis: string) => Object.hasOwn(bewijs, eis) && bewijs[eis]?.status === "niet-voldaan";
  return gedragenDelen(antwoord, vraag).some(
    ({ grondslagen }) => grondslagen.length > 0 && grondslagen.every((g) => g.vereisten.some(onhaalbaar)),
  );
}

function mistIn(grondslag: GrondslagInAntwoord, zaak: Zaak): Reden[] {
  const bewijs = bewijsIn(zaak);
  return grondslag.vereisten.flatMap((eis) =>
    mistVan(eis, Object.hasOwn(bewijs, eis) ? bewijs[eis] : undefined, zaak),
  );
}

function mistVan(eis: string, bewijs: VereisteBewijs | undefined, zaak: Zaak): Reden[] {
  const plek = vraagIn(zaak, "vereisten");
  const heet = naam(zaak.context.woordenlijst, "vereisten", eis);
  if (bewijs === undefined || bewijs.status === "onbekend")
    return [reden("vereiste-open", `U hebt nog niet laten zien dat u voldoet aan: ${heet}.`, plek)];
  if (bewijs.status === "niet-voldaan")
    return [
      isToestemming(eis)
        ? reden(
            "toestemming-geweigerd",
            "Er is geen toestemming. Dan deelt u niet, of u overlegt eerst.",
            plek,
          )
        : reden("vereiste-niet-voldaan", `U voldoet niet aan: ${heet}.`, plek),
    ];
  if (isToestemming(eis)) return mistInToestemming(bewijs, zaak);
  return leeg(bewijs.toelichting) && leeg(bewijs.hoe)
    ? [reden("vereiste-open", `Leg uit hoe u voldoet aan: ${heet}.`, plek)]
    : [];
}

/** Consent counts only with evidence: by whom, how, when and for what, by someone who can oversee it. */
function mistInToestemming(bewijs: VereisteBewijs, zaak: Zaak): Reden[] {
  const plek = vraagIn(zaak, "vereisten");
  const mist: Reden[] = [];
  if ([bewijs.door, bewijs.hoe, bewijs.wanneer, bewijs.waarvoor].some((deel) => leeg(deel)))
    mist.push(
      reden("toestemming-zonder-bewijs", "Schrijf op wie toestemming gaf, hoe, wanneer en waarvoor.", plek),
    );
  if (!leeg(bewijs.wanneer) && (bewijs.wanneer ?? "") > zaak.context.peildatum)
    mist.push(reden("toestemming-na-delen", "De toestemming moet er zijn voordat u deelt.", plek));
  const spreekt = vertegenwoordigd(bewijs, zaak);
  switch (bewijs.kanOverzien) {
    case "ja":
      break;
    case "nee":
      if (!spreekt)
        mist.push(
          reden(
            "kan-niet-overzien",
            "Wie toestemming gaf, kan dit niet overzien. Schrijf op wie namens deze persoon spreekt.",
            plek,
          ),
        );
      break;
    case "twijfel":
      if (!heeftOverleg(zaak))
        mist.push(
          reden(
            "kan-niet-overzien",
            "U twijfelt of deze persoon dit kan overzien. Overleg eerst.",
            vraagIn(zaak, "overleg") ?? plek,
          ),
        );
      break;
    default:
      mist.push(reden("kan-niet-overzien", "Kies of de persoon die toestemming gaf dit kan overzien.", plek));
  }
  if (gaatOverMinderjarige(zaak) && !spreekt && leeg(bewijs.toelichting))
    mist.push(
      reden(
        "minderjarige-zonder-vertegenwoordiger",
        "De persoon is jonger dan 18 jaar. Schrijf op wie namens deze persoon spreekt, of waarom dat niet nodig is.",
        plek,
      ),
    );
  return mist;
}

function vertegenwoordigd(bewijs: VereisteBewijs, zaak: Zaak): boolean {
  return !leeg(bewijs.vertegenwoordiger) || personenOverWie(zaak).some((p) => !leeg(p.vertegenwoordiger));
}

function gaatOverMinderjarige(zaak: Zaak): boolean {
  return personenOverWie(zaak).some(isMinderjarig);
}

/** The persons in the role the data are about; the client where that was not chosen. */
function personenOverWie(zaak: Zaak) {
  const rol = zaak.vraag?.betrokkene ?? "client";
  const personen =
    waardeVan(vraagMetBetekenis(zaak.definitie, "personen"), "personen", zaak.antwoorden) ?? [];
  return personen.filter((persoon) => persoon.rol === rol);
}

function uniek(redenen: readonly Reden[]): Reden[] {
  const gezien = new Set<string>();
  return redenen.filter(({ code, tekst }) => {
    const sleutel = `${code}\n${tekst}`;
    return !gezien.has(sleutel) && gezien.add(sleutel);
  });
}
