import { hkdfSync } from "node:crypto";
import type { Dossiersleutel } from "./envelope.ts";

/**
 * The key under which a browser keeps what it could not send of one dossier, for one person. Always the same, so that
 * who signs in again on that device can read it; another person gets another key, and with the dossier's key it is
 * gone for good. It opens nothing that the server stores.
 */
export function venstersleutelVan(sleutel: Dossiersleutel, gebruikerId: string): string {
  const info = `deelwijzer/1/venster/${gebruikerId}`;
  return Buffer.from(hkdfSync("sha256", sleutel, new Uint8Array(), info, 32)).toString("base64");
}
