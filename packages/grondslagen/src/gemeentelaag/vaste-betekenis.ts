import type { Term, Woordenlijst } from "../model/woordenlijst.ts";
import { isToestemming, NOODZAKELIJKHEID } from "../vereiste/eis.ts";

/** Looked at in every case, whatever a basis or a gemeente asks. */
const GEHEIMEN: Readonly<Record<string, string>> = {
  beroepsgeheim: "het beroepsgeheim",
  politiegegevens: "gegevens van de politie",
};

/**
 * Why a requirement of the gemeente cannot have this id; null where it can. Ids with a meaning of their own are shown
 * with other evidence than an explanation: who names something else so, would ask what nobody can show.
 */
export function weigerVereiste({ id, naam }: Pick<Term, "id" | "naam">, w: Woordenlijst): string | null {
  const geheim = Object.hasOwn(GEHEIMEN, id) ? GEHEIMEN[id] : undefined;
  if (geheim !== undefined)
    return `“${naam}” kan geen eis van uw gemeente zijn: naar ${geheim} kijkt Deelwijzer al bij elk besluit. Geef uw eis een eigen naam.`;
  const landelijk = w.vereisten.find((term) => term.id === id);
  if (landelijk !== undefined)
    return landelijk.naam === naam
      ? null
      : `“${naam}” heeft de id van een landelijke eis: “${landelijk.naam}”. Kies die eis, of geef uw eis een eigen naam.`;
  return id === NOODZAKELIJKHEID || isToestemming(id)
    ? `“${naam}” heeft een id met een vaste betekenis: ${id}. Kies een eis uit de landelijke lijst, of noem uw eis anders.`
    : null;
}
