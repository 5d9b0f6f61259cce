import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import type { Dossiersleutel } from "./envelope.ts";

/**
 * A wrapped dossier key, format 1: 0x01, 8 bytes that say which master key, 12 bytes nonce, the key encrypted with
 * AES-256-GCM, 16 bytes tag. Bound to its gemeente and dossier by the additional data.
 */
const FORMAT = 0x01;
const KEY_ID = 8;
const NONCE = 12;
const TAG = 16;
const HEADER = 1 + KEY_ID + NONCE;

export interface SleutelPlaats {
  readonly gemeenteId: string;
  readonly afwegingId: string;
}

/** Wraps and unwraps dossier keys under the installation's master key. */
export interface Sleutelkast {
  readonly verpak: (sleutel: Dossiersleutel, plaats: SleutelPlaats) => Uint8Array;
  readonly pakUit: (verpakt: Uint8Array, plaats: SleutelPlaats) => Dossiersleutel;
  /** What stands in everything that is wrapped now: which master key it is under. */
  readonly kenmerk: Uint8Array;
}

/** This dossier was made under a master key that is not configured. */
export class OnbekendeHoofdsleutel extends RangeError {
  override readonly name = "OnbekendeHoofdsleutel";
  constructor() {
    super("this dossier was made under a master key that is not configured");
  }
}

export function newDossiersleutel(): Dossiersleutel {
  return new Uint8Array(randomBytes(32)) as Dossiersleutel;
}

/** `hoofdsleutels` in base64: the first wraps, all unwrap, so that a master key can be followed by a new one. */
export function createSleutelkast(hoofdsleutels: readonly [string, ...string[]]): Sleutelkast {
  const keys = hoofdsleutels.map((text) => {
    const key = Buffer.from(text, "base64");
    if (key.length !== 32) throw new RangeError("a master key is 32 bytes");
    return {
      key,
      id: createHash("sha256").update("deelwijzer/1/hoofdsleutel").update(key).digest().subarray(0, KEY_ID),
    };
  });
  const current = keys[0];
  if (current === undefined) throw new RangeError("no master key");
  return {
    kenmerk: new Uint8Array(current.id),
    verpak: (sleutel, plaats) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv("aes-256-gcm", current.key, nonce, { authTagLength: TAG });
      cipher.setAAD(aad(plaats));
      const parts = [
        Buffer.of(FORMAT),
        current.id,
        nonce,
        cipher.update(sleutel),
        cipher.final(),
        cipher.getAuthTag(),
      ];
      return new Uint8Array(Buffer.concat(parts));
    },
    pakUit: (verpakt, plaats) => {
      const bytes = Buffer.from(verpakt);
      if (bytes[0] !== FORMAT) throw new RangeError("unknown key format");
      const id = bytes.subarray(1, 1 + KEY_ID);
      const found = keys.find((candidate) => candidate.id.equals(id));
      if (found === undefined) throw new OnbekendeHoofdsleutel();
      const decipher = createDecipheriv("aes-256-gcm", found.key, bytes.subarray(1 + KEY_ID, HEADER), {
        authTagLength: TAG,
      });
      decipher.setAAD(aad(plaats));
      decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
      const parts = [decipher.update(bytes.subarray(HEADER, bytes.length - TAG)), decipher.final()];
      return new Uint8Array(Buffer.concat(parts)) as Dossiersleutel;
    },
  };
}

function aad({ gemeenteId, afwegingId }: SleutelPlaats): Buffer {
  return Buffer.from(`deelwijzer/1/sleutel/${gemeenteId}/${afwegingId}`, "utf8");
}
