import { inZin, opsomming } from "../decision/benoem.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Keuringspunt } from "./keuringspunt.ts";

/**
 * Criminal data (AVG art. 10) and the BSN (AVG art. 87, UAVG art. 46) need a provision that names them. In a rule for
 * ordinary data they come along with what that rule rests on, so somebody has to see that the text names them too.
 * Special data in such a rule already stop a publication.
 */
export function keurMeegedragen({ regels, woordenlijst: w }: TabelversieInhoud): Keuringspunt[] {
  const eigen = w.gegevens.filter(({ categorie }) => categorie === "strafrechtelijk" || categorie === "bsn");
  return regels.flatMap((regel): Keuringspunt[] => {
    const { draagt, zwijgt } = regel.gegevens;
    const mee = eigen.filter(({ id }) => draagt.includes(id));
    if (mee.length === 0 || (!zwijgt && !draagt.includes("gewoon"))) return [];
    const soorten = opsomming(
      mee.map(({ id }) => inZin(w, "gegevens", id)),
      "en",
    );
    return [
      {
        soort: "bijzonder-via-gewoon",
        ernst: "waarschuwing",
        pad: `regels.${regel.id}.gegevens`,
        melding: `Deze regel is er voor gewone gegevens en draagt ook: ${soorten}. Daarvoor is een bepaling nodig die ze noemt.`,
        remedie:
          "Kijk of de tekst ze noemt. Zo ja, maak er een eigen regel van, of leg uit waarom zij samen horen. Zo nee, haal ze uit de regel.",
      },
    ];
  });
}
