import { datum, type Datum } from "@core/grondslagen";
import { listBewaardTot, type AfwegingKop } from "@deelwijzer/db";
import { datumNl } from "@deelwijzer/document/tekst";
import { datumVan } from "@deelwijzer/server";
import { dossiernaam, magLezen } from "./eigen-dossier.ts";
import type { WachtBron } from "./wacht-item.ts";

/** How long before its end a retention term is named. */
const DAGEN_VOORAF = 30;
const DAG = 86_400_000;

/** One's own dossiers that may be kept for a short while only, or were kept too long. */
export const bewaartermijnNadert: WachtBron = async ({ actor, klok }, tx) => {
  if (!actor.rollen.includes("medewerker")) return [];
  const vandaag = klok.vandaag();
  const tot = datumVan(new Date(klok.nu().getTime() + DAGEN_VOORAF * DAG));
  const rijen = await listBewaardTot(tx, { eigenaarId: actor.gebruikerId, tot });
  return rijen.filter(magLezen(actor)).flatMap((rij) => {
    if (rij.bewarenTot === null) return [];
    const einde = datum(rij.bewarenTot);
    return [
      {
        id: `bewaartermijn-nadert:${rij.id}`,
        soort: "bewaartermijn-nadert",
        zin: zin(rij, einde, vandaag),
        href: `/afwegingen/${rij.id}`,
        // The first day on which this was shown; the clock of the gemeente, at noon, so that no day shifts.
        sinds: new Date(Date.parse(`${einde}T12:00:00Z`) - DAGEN_VOORAF * DAG).toISOString(),
        uiterlijk: einde,
      },
    ];
  });
};

/** A closed dossier can only be emptied in time; a running one must be closed, or kept longer. */
function zin(rij: AfwegingKop, einde: Datum, vandaag: Datum): string {
  const voorbij = einde <= vandaag;
  const wat = voorbij
    ? `De bewaartermijn van ${dossiernaam(rij)} is voorbij sinds ${datumNl(einde)}.`
    : `U bewaart ${dossiernaam(rij)} tot ${datumNl(einde)}.`;
  return rij.status === "vastgesteld" || rij.status === "ingetrokken"
    ? `${wat} Zet wat u nog nodig hebt in het zaaksysteem.`
    : `${wat} Rond het dossier af, of kies een latere datum.`;
}
