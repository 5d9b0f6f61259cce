import {
  beantwoordRuw,
  leesVraag,
  type Antwoord,
  type Fout,
  type Kennis,
  type Tabelversie,
  type Vraag,
} from "@core/grondslagen";
import { alsRuweVraag, type ZoekVraag } from "./zoek-vraag.ts";

export type Beantwoord = { vraag: Vraag; antwoord: Antwoord } | { fout: Fout };

/** The same engine and the same reading of the question as the server has, here in the browser. */
export function beantwoordZoekVraag(zoekVraag: ZoekVraag, versie: Tabelversie, kennis: Kennis): Beantwoord {
  const ruw = alsRuweVraag(zoekVraag);
  const gelezen = leesVraag(ruw, versie.inhoud.woordenlijst);
  if (!gelezen.ok) return { fout: gelezen.fout };
  const antwoord = beantwoordRuw(ruw, kennis);
  return "fout" in antwoord ? { fout: antwoord.fout } : { vraag: gelezen.vraag, antwoord };
}
