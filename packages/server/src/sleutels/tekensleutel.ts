import { createPrivateKey, hkdfSync, type KeyObject } from "node:crypto";

/** What goes before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");

/**
 * The key with which an installation signs how far its logs were. It follows from the master key, so there is no other
 * secret to keep, and is never in the database: who can write there cannot sign. With another master key it is another.
 */
export function tekensleutelVan(hoofdsleutel: string): KeyObject {
  const bytes = Buffer.from(hoofdsleutel, "base64");
  const zaad = Buffer.from(hkdfSync("sha256", bytes, new Uint8Array(), "deelwijzer/1/tekensleutel", 32));
  return createPrivateKey({ key: Buffer.concat([PKCS8, zaad]), format: "der", type: "pkcs8" });
}
