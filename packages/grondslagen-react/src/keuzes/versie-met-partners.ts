import {
  LOKAAL,
  omvat,
  woordenlijstMetLaag,
  type Datum,
  type Gemeentelaag,
  type Tabelversie,
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
