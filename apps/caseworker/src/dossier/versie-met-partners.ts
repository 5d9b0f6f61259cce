import {
  dektBeleid,
  landelijkePartner,
  LOKAAL,
  omvat,
  woordenlijstMetLaag,
  type Datum,
  type Gemeentelaag,
  type Tabelversie,
  type VraagVoorMotor,
} from "@core/grondslagen";

/**
 * The version as it can be chosen from on a day: with the partners of the gemeente that exist then, first. Only for
 * lists and sentences; the engine is asked of the version itself.
 */
export function versieMetPartners(versie: Tabelversie, laag: Gemeentelaag, peildatum?: Datum): Tabelversie {
  const w = versie.inhoud.woordenlijst;
  const lokaal = woordenlijstMetLaag(w, laag).partners.filter(
    ({ id, geldig }) =>
      id.startsWith(LOKAAL) && (peildatum === undefined || geldig === undefined || omvat(geldig, peildatum)),
  );
  if (lokaal.length === 0) return versie;
  const woordenlijst = { ...w, partners: [...lokaal, ...w.partners] };
  return { ...versie, inhoud: { ...versie.inhoud, woordenlijst } };
}

type Beleid = Gemeentelaag["uitzonderingsbeleid"][number];

/** The policy that covers this domain and partner. A partner of the gemeente follows the partner it stands for. */
export function beleidVoor(laag: Gemeentelaag, deel: VraagVoorMotor, peildatum: Datum): Beleid | null {
  const { partner } = deel;
  if (partner === undefined) return null;
  const landelijk = landelijkePartner(laag, partner, peildatum);
  const beleid = laag.uitzonderingsbeleid.find((kandidaat) =>
    dektBeleid(kandidaat, { ...deel, partner: landelijk }, peildatum),
  );
  if (beleid === undefined || landelijk === partner) return beleid ?? null;
  // What judges the besluit asks it of the partner as it was chosen.
  const { omvat: bereik } = beleid;
  return { ...beleid, omvat: { ...bereik, partners: [...bereik.partners, partner] } };
}
