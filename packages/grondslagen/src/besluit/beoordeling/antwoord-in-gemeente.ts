import type { Antwoord } from "../../decision/antwoord.ts";
import { beantwoord } from "../../decision/beantwoord.ts";
import type { Kennis } from "../../decision/kennis.ts";
import { rechtBijVraag } from "../../decision/recht-bij-vraag.ts";
import type { VraagInGemeente } from "../../gemeentelaag/bereik.ts";
import type { Gemeentelaag } from "../../gemeentelaag/gemeentelaag.ts";
import { metGemeentelaag } from "../../gemeentelaag/met-gemeentelaag.ts";
import { verruimingen } from "../../gemeentelaag/verruimingen.ts";
import type { Tabelversie } from "../../model/tabelversie.ts";

export interface AntwoordInGemeente {
  /** What the national tables say. */
  readonly landelijk: Antwoord;
  /** The same as it holds in this gemeente. */
  readonly antwoord: Antwoord;
}

/**
 * The engine's answer with the layer of the gemeente on it. The layer can ask more or forbid, never allow.
 * @throws Error when it allows more than the law: a bug, and then no answer is better than this one.
 */
export function antwoordInGemeente(
  vraag: VraagInGemeente,
  versie: Tabelversie,
  kennis: Kennis,
  laag: Gemeentelaag,
): AntwoordInGemeente {
  const landelijk = beantwoord(vraag, versie, kennis);
  const recht = rechtBijVraag(vraag, versie, kennis);
  return { landelijk, antwoord: metLaag(landelijk, vraag, laag, recht.versie) };
}

/** @throws Error when the layer allows more than the law. */
export function metLaag(
  landelijk: Antwoord,
  vraag: VraagInGemeente,
  laag: Gemeentelaag,
  versie: Tabelversie,
): Antwoord {
  const antwoord = metGemeentelaag(landelijk, vraag, laag, versie);
  const ruimer = verruimingen(landelijk, antwoord);
  if (ruimer.length > 0) throw new Error(`the layer of the gemeente allows more: ${ruimer.join("; ")}`);
  return antwoord;
}
