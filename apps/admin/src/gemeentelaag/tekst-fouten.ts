import { zoekPersoonsgegevens, type PersoonsgegevenSoort } from "@core/grondslagen";
import type { VeldFout } from "@deelwijzer/server/fout";
import { EIGEN, type GelezenInvoer } from "./invoer.ts";

const LEEG: Readonly<Record<string, string>> = {
  titel: "Vul in hoe dit heet.",
  tekst: "Schrijf op wat er geldt, en waarom.",
  toelichting: "Schrijf op wanneer een uitzondering mag, en wie daarover beslist.",
  vastgesteldDoor: "Vul in welk orgaan dit heeft vastgesteld.",
  naam: "Vul in hoe deze partner heet.",
  reden: "Schrijf op waarom dit die partner is.",
  namens: "Vul in namens welk orgaan.",
};

/** Empty it is said with the choice of the requirement, so here it has no text of its own. */
const EIGEN_NAAM = "eigenNaam";

const NAAM: Record<PersoonsgegevenSoort, string> = {
  bsn: "een burgerservicenummer",
  "e-mailadres": "een e-mailadres",
  telefoonnummer: "een telefoonnummer",
};

/** What may not stay empty, and what may not stand in a text that everyone in the gemeente reads. */
export function foutenInTekst(invoer: GelezenInvoer): VeldFout[] {
  const teksten = tekstenVan(invoer);
  return Object.entries({ ...teksten, vastgesteldDoor: invoer.vastgesteldDoor }).flatMap(([veld, tekst]) => {
    const leeg = LEEG[veld];
    const pad = veld === EIGEN_NAAM ? "naam" : veld;
    if (tekst === "") return leeg === undefined ? [] : [{ pad, melding: leeg }];
    const [gevonden] = zoekPersoonsgegevens(tekst);
    return gevonden === undefined
      ? []
      : [{ pad, melding: `Hier lijkt ${NAAM[gevonden.soort]} te staan. Haal dit weg: iedereen leest mee.` }];
  });
}

/** The free texts of a form, by field. What is not filled in of a requirement is said with its choice. */
function tekstenVan(invoer: GelezenInvoer): Record<string, string> {
  switch (invoer.soort) {
    case "uitzonderingsbeleid":
      return { titel: invoer.titel, toelichting: invoer.toelichting };
    case "eis":
      return {
        ...(invoer.vereiste === EIGEN ? { [EIGEN_NAAM]: invoer.naam, uitleg: invoer.uitleg } : {}),
        tekst: invoer.tekst,
      };
    case "verbod":
    case "inperking":
      return { tekst: invoer.tekst };
    case "convenant":
    case "reglement": {
      const { titel, tekst, procedure, wie, contact, kanaal, bewaren } = invoer;
      return { titel, tekst, procedure, wie, contact, kanaal, bewaren };
    }
    case "mandaat":
      return { functies: invoer.functies, namens: invoer.namens, tekst: invoer.tekst };
    case "lokale-partner": {
      const { naam, inZin, aliassen, reden } = invoer;
      return { naam, inZin, aliassen, reden };
    }
  }
}
