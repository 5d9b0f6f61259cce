import { zoekPersoonsgegevens } from "@core/grondslagen";
import type { Tx } from "@deelwijzer/db";
import {
  decryptJson,
  encryptJson,
  openDossiersleutel,
  type Plaats,
  type Sleutelkast,
  type VeldFout,
} from "@deelwijzer/server";
import { z } from "zod";

/** What somebody writes beside a reason: short, and searched for what identifies a person. */
export const toelichtingInvoer = z.string().trim().max(1_000, "Gebruik ten hoogste 1000 tekens.");

export interface VanDossier {
  readonly gemeenteId: string;
  readonly afwegingId: string;
}

const FOUT = {
  bsn: "Hier lijkt een burgerservicenummer te staan. Haal het weg.",
  "e-mailadres": "Hier lijkt een e-mailadres te staan. Haal het weg.",
  telefoonnummer: "Hier lijkt een telefoonnummer te staan. Haal het weg.",
} as const;

export function foutenInToelichting(tekst: string, pad = "toelichting"): VeldFout[] {
  return zoekPersoonsgegevens(tekst).map(({ soort }) => ({ pad, melding: FOUT[soort] }));
}

/** Encrypted under the key of the dossier it is about: who destroys that, destroys this too. Null for no text. */
export async function versleutelToelichting(
  tx: Tx,
  sleutelkast: Sleutelkast,
  van: VanDossier,
  plaats: Pick<Plaats, "soort" | "id">,
  tekst: string,
): Promise<Uint8Array | null> {
  if (tekst === "") return null;
  const sleutel = await openDossiersleutel(tx, sleutelkast, van);
  if (sleutel === null) throw new Error("the key of a dossier that is used was destroyed");
  return encryptJson(sleutel, { ...plaats, afwegingId: van.afwegingId }, tekst);
}

/** Null when there is none, or when the dossier was destroyed. */
export async function leesToelichting(
  tx: Tx,
  sleutelkast: Sleutelkast,
  van: VanDossier,
  plaats: Pick<Plaats, "soort" | "id">,
  envelop: Uint8Array | null,
): Promise<string | null> {
  if (envelop === null) return null;
  const sleutel = await openDossiersleutel(tx, sleutelkast, van);
  if (sleutel === null) return null;
  return z.string().parse(decryptJson(sleutel, { ...plaats, afwegingId: van.afwegingId }, envelop));
}
