import {
  leesVraagInGemeente,
  type Antwoord,
  type Fout,
  type Gemeentelaag,
  type Kennis,
  type Tabelversie,
  type VraagInGemeente,
} from "@core/grondslagen";
import { antwoordInGemeente } from "../../dossier/antwoord-in-gemeente.ts";
import { alsRuweVraag, type ZoekVraag } from "./zoek-vraag.ts";

export type Beantwoord = { vraag: VraagInGemeente; antwoord: Antwoord; landelijk: Antwoord } | { fout: Fout };

/** The same engine, reading of the question and layer of the gemeente as in an afweging, here in the browser. */
export function beantwoordZoekVraag(
  zoekVraag: ZoekVraag,
  versie: Tabelversie,
  kennis: Kennis,
  laag: Gemeentelaag,
): Beantwoord {
  const gelezen = leesVraagInGemeente(alsRuweVraag(zoekVraag), versie.inhoud.woordenlijst, laag);
  if (!gelezen.ok) return { fout: gelezen.fout };
  return { vraag: gelezen.vraag, ...antwoordInGemeente(gelezen.vraag, versie, kennis, laag) };
}
