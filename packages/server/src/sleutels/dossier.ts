import { findDossiersleutel, insertDossiersleutel, type Tx } from "@deelwijzer/db";
import type { Json } from "@deelwijzer/db/zegel";
import { decryptBytes, type Dossiersleutel, encryptBytes, type Plaats } from "./envelope.ts";
import { newDossiersleutel, type SleutelPlaats, type Sleutelkast } from "./sleutelkast.ts";

/** Makes and stores the key of a new dossier, in the transaction that makes the dossier. */
export async function createDossiersleutel(
  tx: Tx,
  sleutelkast: Sleutelkast,
  { gemeenteId, afwegingId, op }: SleutelPlaats & { readonly op: Date },
): Promise<Dossiersleutel> {
  const sleutel = newDossiersleutel();
  const verpakteSleutel = sleutelkast.verpak(sleutel, { gemeenteId, afwegingId });
  await insertDossiersleutel(tx, { afwegingId, gemeenteId, verpakteSleutel, createdAt: op });
  return sleutel;
}

/** The key of a dossier, or null when it was destroyed: then its content is gone for good. */
export async function openDossiersleutel(
  tx: Tx,
  sleutelkast: Sleutelkast,
  plaats: SleutelPlaats,
): Promise<Dossiersleutel | null> {
  const row = await findDossiersleutel(tx, plaats.afwegingId);
  if (row === null) throw new Error("a dossier without a key row");
  return row.verpakteSleutel === null ? null : sleutelkast.pakUit(row.verpakteSleutel, plaats);
}

export function encryptJson(sleutel: Dossiersleutel, plaats: Plaats, inhoud: Json): Uint8Array {
  return encryptBytes(sleutel, plaats, new TextEncoder().encode(JSON.stringify(inhoud)));
}

export function decryptJson(sleutel: Dossiersleutel, plaats: Plaats, envelop: Uint8Array): Json {
  return JSON.parse(new TextDecoder().decode(decryptBytes(sleutel, plaats, envelop))) as Json;
}
