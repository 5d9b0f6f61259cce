import { createHash, hkdfSync, randomBytes, randomInt } from "node:crypto";
import type { Json } from "@deelwijzer/db/zegel";
import { decryptJson, encryptJson } from "../sleutels/dossier.ts";
import type { Dossiersleutel } from "../sleutels/envelope.ts";

/**
 * The secret a resident holds: 128 bits in a link, 80 bits in a code that can be written over. From it come a hash
 * that finds the row and a key that opens it; neither leads to the other, and the secret itself is stored nowhere.
 */
export type Inwonersleutel = string & { readonly __sleutel: "inwoner" };

export type Inwonersleutelsoort = "antwoord" | "intrekking";

/** Where the encrypted text belongs. */
export interface InwonerPlaats {
  readonly gemeenteId: string;
  readonly toestemmingId: string;
  readonly soort: Inwonersleutelsoort;
}

/** Without I, L, O and U: what is read aloud or copied by hand is not mistaken. */
const ALFABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LETTERS = 16;

export function nieuweLink(): Inwonersleutel {
  return randomBytes(16).toString("base64url") as Inwonersleutel;
}

export function nieuweCode(): Inwonersleutel {
  const letters = Array.from({ length: LETTERS }, () => ALFABET[randomInt(ALFABET.length)]);
  return letters.join("") as Inwonersleutel;
}

/** What somebody typed or a link carried; null when it cannot be one of ours. */
export function leesSleutel(soort: Inwonersleutelsoort, tekst: string): Inwonersleutel | null {
  if (soort === "antwoord") return /^[A-Za-z0-9_-]{22}$/.test(tekst) ? (tekst as Inwonersleutel) : null;
  const code = tekst
    .toUpperCase()
    .replaceAll(/[\s.-]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/gu, "1");
  return code.length === LETTERS && [...code].every((letter) => ALFABET.includes(letter))
    ? (code as Inwonersleutel)
    : null;
}

/** Under which the row is found. */
export function hashVanSleutel(soort: Inwonersleutelsoort, sleutel: Inwonersleutel): string {
  const hash = createHash("sha256")
    .update(`deelwijzer/1/toestemming/zoeken/${soort}/${sleutel}`)
    .digest("hex");
  return `sha256:${hash}`;
}

export function versleutelVoorInwoner(
  sleutel: Inwonersleutel,
  plaats: InwonerPlaats,
  inhoud: Json,
): Uint8Array {
  return encryptJson(afgeleid(sleutel, plaats.soort), plaatsVan(plaats), inhoud);
}

/** @throws UnreadableEnvelope when it was made with another secret, altered, or put in another row. */
export function openVoorInwoner(
  sleutel: Inwonersleutel,
  plaats: InwonerPlaats,
  versleuteld: Uint8Array,
): Json {
  return decryptJson(afgeleid(sleutel, plaats.soort), plaatsVan(plaats), versleuteld);
}

function afgeleid(sleutel: Inwonersleutel, soort: Inwonersleutelsoort): Dossiersleutel {
  const bytes = hkdfSync("sha256", sleutel, "", `deelwijzer/1/toestemming/lezen/${soort}`, 32);
  return new Uint8Array(bytes) as Dossiersleutel;
}

/** A row of one gemeente cannot stand in for a row of another. */
function plaatsVan({ gemeenteId, toestemmingId }: InwonerPlaats) {
  return { soort: "toestemming-inwoner", afwegingId: gemeenteId, id: toestemmingId } as const;
}
