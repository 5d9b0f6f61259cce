import { gaatOver, heeftBestuurlijkeDekking } from "../uitzonderingsbeleid.ts";
import type { Gemeentelaag } from "../../gemeentelaag/gemeentelaag.ts";
import { landelijkePartner } from "../../gemeentelaag/lokale-partner.ts";
import type { VraagVoorMotor } from "../../stappenplan/vraag-voor-motor.ts";
import type { Datum } from "../../time/datum.ts";
import { omvat } from "../../time/periode.ts";

type Beleid = Gemeentelaag["uitzonderingsbeleid"][number];

/**
 * The policy that covers this domain and partner on the date of sharing, and on the day of deciding where that is
 * given: one with the board of the gemeente behind it before one without. A partner of the gemeente follows the
 * partner it stands for.
 */
export function beleidVoor(
  laag: Gemeentelaag,
  deel: VraagVoorMotor,
  peildatum: Datum,
  vandaag: Datum = peildatum,
): Beleid | null {
  const geldend = beleidOver(laag, deel, peildatum).filter((beleid) => geldtOp(beleid, peildatum, vandaag));
  return geldend.find(heeftBestuurlijkeDekking) ?? geldend[0] ?? null;
}

/** Policies about this kind of case that do not hold then: to say so. */
export function beleidBuitenTijd(
  laag: Gemeentelaag,
  deel: VraagVoorMotor,
  peildatum: Datum,
  vandaag: Datum = peildatum,
): Beleid[] {
  return beleidOver(laag, deel, peildatum).filter((beleid) => !geldtOp(beleid, peildatum, vandaag));
}

function geldtOp({ geldig }: Beleid, ...dagen: readonly Datum[]): boolean {
  return dagen.every((dag) => omvat(geldig, dag));
}

function beleidOver(laag: Gemeentelaag, deel: VraagVoorMotor, peildatum: Datum): Beleid[] {
  const { partner } = deel;
  if (partner === undefined) return [];
  const landelijk = landelijkePartner(laag, partner, peildatum);
  const over = laag.uitzonderingsbeleid.filter((beleid) => gaatOver(beleid, { ...deel, partner: landelijk }));
  if (landelijk === partner) return over;
  // What judges the besluit asks it of the partner as it was chosen.
  return over.map((beleid) => ({
    ...beleid,
    omvat: { ...beleid.omvat, partners: [...beleid.omvat.partners, partner] },
  }));
}
