import type { Besluit, Tx } from "@deelwijzer/db";
import type { Json } from "@deelwijzer/db/zegel";
import { decryptJson, openDossiersleutel } from "../sleutels/dossier.ts";
import type { Sleutelkast } from "../sleutels/sleutelkast.ts";

/** The sealed content of a besluit; null once the dossier's key was destroyed. */
export async function openBesluit(tx: Tx, sleutelkast: Sleutelkast, besluit: Besluit): Promise<Json | null> {
  const { id, gemeenteId, afwegingId } = besluit;
  const sleutel = await openDossiersleutel(tx, sleutelkast, { gemeenteId, afwegingId });
  return sleutel === null
    ? null
    : decryptJson(sleutel, { soort: "besluit", afwegingId, id }, besluit.versleuteld);
}
