import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * Ciphertext of a dossier, format 1:
 *
 *   0      1 byte    0x01, the format
 *   1      12 bytes  nonce, random
 *   13     32 bytes  commitment to the key
 *   45     n bytes   AES-256-GCM ciphertext
 *   45+n   16 bytes  GCM tag
 *
 * From the dossier's key two values are derived with HKDF-SHA256, salted with the nonce: the encryption key, and
 * the commitment. GCM alone lets someone who chooses the keys make one ciphertext with two readings; the
 * commitment stands in the bytes that the seal hashes, so a sealed besluit has one reading. It says nothing about
 * the key, and nothing at all once the key is destroyed.
 *
 * The additional data ties the bytes to their place: ciphertext of one dossier, or of a draft, cannot be put
 * where another is expected.
 */
const FORMAT = 0x01;
const NONCE = 12;
const COMMITMENT = 32;
const TAG = 16;
const HEADER = 1 + NONCE + COMMITMENT;

/** 32 random bytes; held in memory no longer than a use case. */
export type Dossiersleutel = Uint8Array & { readonly __sleutel: "dossier" };

/** Where a ciphertext belongs. */
export interface Plaats {
  readonly soort:
    | "concept"
    | "overleg"
    | "besluit"
    | "addendum"
    | "besluitstuk"
    | "overdracht"
    | "waarneming"
    | "inzage"
    | "bevinding"
    | "herbeoordeling"
    | "toestemming"
    | "toestemming-inwoner"
    | "idempotentie";
  /** Of the gemeente for what a resident reads and for an answer that is kept: those know no afweging. */
  readonly afwegingId: string;
  /** Of the overleg, the besluit, the consent or who asked; of the afweging itself for a draft. */
  readonly id: string;
}

/** The bytes were altered, stand in the wrong place, or were made with another key. */
export class UnreadableEnvelope extends Error {
  override readonly name = "UnreadableEnvelope";
}

export function encryptBytes(sleutel: Dossiersleutel, plaats: Plaats, inhoud: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE);
  const { key, commitment } = derive(sleutel, nonce);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG });
  cipher.setAAD(aad(plaats));
  return new Uint8Array(
    Buffer.concat([
      Buffer.of(FORMAT),
      nonce,
      commitment,
      cipher.update(inhoud),
      cipher.final(),
      cipher.getAuthTag(),
    ]),
  );
}

export function decryptBytes(sleutel: Dossiersleutel, plaats: Plaats, envelop: Uint8Array): Uint8Array {
  const bytes = Buffer.from(envelop);
  if (bytes.length < HEADER + TAG || bytes[0] !== FORMAT)
    throw new UnreadableEnvelope("unknown envelope format");
  const nonce = bytes.subarray(1, 1 + NONCE);
  const { key, commitment } = derive(sleutel, nonce);
  if (!timingSafeEqual(commitment, bytes.subarray(1 + NONCE, HEADER)))
    throw new UnreadableEnvelope("another key");
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG });
  decipher.setAAD(aad(plaats));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
  try {
    return new Uint8Array(
      Buffer.concat([decipher.update(bytes.subarray(HEADER, bytes.length - TAG)), decipher.final()]),
    );
  } catch {
    throw new UnreadableEnvelope("altered or misplaced");
  }
}

function derive(sleutel: Dossiersleutel, nonce: Uint8Array) {
  const hkdf = (info: string) => Buffer.from(hkdfSync("sha256", sleutel, nonce, info, 32));
  return { key: hkdf("deelwijzer/1/versleutelen"), commitment: hkdf("deelwijzer/1/sleutelbinding") };
}

function aad({ soort, afwegingId, id }: Plaats): Buffer {
  return Buffer.from(`deelwijzer/1/${soort}/${afwegingId}/${id}`, "utf8");
}
