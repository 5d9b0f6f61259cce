import { zoekPersoonsgegevens, type PersoonsgegevenSoort } from "@core/grondslagen";
import type { VeldFout } from "@deelwijzer/server/fout";
import { EIGEN, type GelezenInvoer } from "./invoer.ts";

const LEEG: Readonly<Record<string, string>> = {
  titel: "Vul in hoe dit beleid heet.",
  tekst: "Schrijf op wat er geldt, en waarom.",
  toelichting: "Schrijf op wanneer een uitzondering mag, en wie daarover beslist.",
  vastgesteldDoor: "Vul in welk orgaan dit heeft vastgesteld.",
};

const NAAM: Record<PersoonsgegevenSoort, string> = {
  bsn: "een burgerservicenummer",
  "e-mailadres": "een e-mailadres",
  telefoonnummer: "een telefoonnummer",
};

/** What may not stay empty, and what may not stand in a text that everyone in the gemeente reads. */
export function foutenInTekst(invoer: GelezenInvoer): VeldFout[] {
  const teksten =
    invoer.soort === "uitzonderingsbeleid"
      ? { titel: invoer.titel, toelichting: invoer.toelichting }
      : invoer.soort === "eis"
        ? {
            ...(invoer.vereiste === EIGEN ? { naam: invoer.naam, uitleg: invoer.uitleg } : {}),
            tekst: invoer.tekst,
          }
        : { tekst: invoer.tekst };
  return Object.entries({ ...teksten, vastgesteldDoor: invoer.vastgesteldDoor }).flatMap(([pad, tekst]) => {
    const leeg = LEEG[pad];
    if (tekst === "") return leeg === undefined ? [] : [{ pad, melding: leeg }];
    const [gevonden] = zoekPersoonsgegevens(tekst);
    return gevonden === undefined
      ? []
      : [{ pad, melding: `Hier lijkt ${NAAM[gevonden.soort]} te staan. Haal dit weg: iedereen leest mee.` }];
  });
}
