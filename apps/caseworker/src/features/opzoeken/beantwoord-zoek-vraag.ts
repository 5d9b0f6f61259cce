import {
  antwoordInGemeente,
  leesVraagBij,
  leesVraagInGemeente,
  rechtBijVraag,
  type Antwoord,
  type Fout,
  type Gemeentelaag,
  type Kennis,
  type Tabelversie,
  type VraagInGemeente,
} from "@core/grondslagen";
import { alsRuweVraag, type ZoekVraag } from "./zoek-vraag.ts";

export type Beantwoord = { vraag: VraagInGemeente; antwoord: Antwoord; landelijk: Antwoord } | { fout: Fout };

/** The same engine, reading of the question and layer of the gemeente as in an afweging, here in the browser. */
export function beantwoordZoekVraag(
  zoekVraag: ZoekVraag,
  versie: Tabelversie,
  kennis: Kennis,
  laag: Gemeentelaag,
): Beantwoord {
  const ruw = alsRuweVraag(zoekVraag);
  const { woordenlijst } = versieMetVoorstel(zoekVraag, versie, kennis).inhoud;
  const gelezen = leesVraagInGemeente(ruw, woordenlijst, laag);
  if (!gelezen.ok) return { fout: gelezen.fout };
  // A bill that is not known is refused, with those that are.
  const voorstel = leesVraagBij({ ...ruw, partner: gelezen.vraag.partner }, versie, kennis);
  if (!voorstel.ok) return { fout: voorstel.fout };
  return { vraag: gelezen.vraag, ...antwoordInGemeente(gelezen.vraag, versie, kennis, laag) };
}

/** What is asked: the version as it is, or as the bill in the question would make it. */
export function versieMetVoorstel(
  { wetsvoorstel, peildatum }: Pick<ZoekVraag, "wetsvoorstel" | "peildatum">,
  versie: Tabelversie,
  kennis: Kennis,
): Tabelversie {
  const bekend = kennis.register.wetsvoorstellen.some(({ dossiernummer }) => dossiernummer === wetsvoorstel);
  if (wetsvoorstel === undefined || !bekend) return versie;
  return rechtBijVraag({ wetsvoorstel, peildatum }, versie, kennis).versie;
}
