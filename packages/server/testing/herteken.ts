import { constants, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

type Deel = Readonly<Record<string, unknown>>;

const codeer = (deel: Deel) => Buffer.from(JSON.stringify(deel)).toString("base64url");
const lees = (deel = ""): Deel => JSON.parse(Buffer.from(deel, "base64url").toString()) as Deel;

export function idTokenSleutel(): { readonly prive: KeyObject } {
  return { prive: generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey };
}

/** A JWT with this header and content, signed by this key as its `alg` says; `none` has no signature. */
export function teken(kop: Deel & { readonly alg: string }, inhoud: Deel, sleutel: KeyObject): string {
  const tekst = `${codeer(kop)}.${codeer(inhoud)}`;
  if (kop.alg === "none") return `${tekst}.`;
  const hoe =
    kop.alg === "ES256"
      ? { key: sleutel, dsaEncoding: "ieee-p1363" as const }
      : { key: sleutel, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  return `${tekst}.${sign("sha256", Buffer.from(tekst), hoe).toString("base64url")}`;
}

/** The same token with other claims or another header, signed anew. */
export function herteken(token: string, sleutel: KeyObject, anders: { kop?: Deel; inhoud?: Deel }): string {
  const [kop, inhoud] = token.split(".");
  return teken({ alg: "PS256", ...lees(kop), ...anders.kop }, { ...lees(inhoud), ...anders.inhoud }, sleutel);
}
