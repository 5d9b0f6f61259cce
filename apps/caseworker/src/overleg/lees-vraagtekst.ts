import type { Overlegvraag, Tx } from "@deelwijzer/db";
import { decryptJson, openDossiersleutel, type Services } from "@deelwijzer/server";
import type { Getoond } from "./getoond.ts";

/** The question of a running dossier in the words in which it was put. */
export async function leesVraagtekst(
  tx: Tx,
  { sleutelkast }: Pick<Services, "sleutelkast">,
  { id, gemeenteId, afwegingId, inhoud }: Overlegvraag,
): Promise<string> {
  const sleutel = await openDossiersleutel(tx, sleutelkast, { gemeenteId, afwegingId });
  if (sleutel === null) throw new Error("a running dossier without its key");
  const getoond = decryptJson(sleutel, { soort: "overleg", afwegingId, id }, inhoud) as unknown as Getoond;
  return getoond.vraag;
}
