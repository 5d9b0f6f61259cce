import { createHash, createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from "node:crypto";

/** The algorithms by which this product signs at a provider; the NL GOV profile wants an asymmetric one. */
type Algoritme = "PS256" | "RS256" | "ES256";

/** The key with which this product proves to the provider of a gemeente who it is (private_key_jwt). */
export interface Clientsleutel {
  readonly algoritme: Algoritme;
  readonly kid: string;
  /** PKCS#8, in PEM. */
  readonly pem: string;
  /** What the provider may know: as it stands in our key set. */
  readonly openbaar: Readonly<Record<string, unknown>>;
}

const MIN_RSA_BITS = 2048;

/**
 * Reads a private key from a setting: PKCS#8 in PEM (line ends may stand as `\n`), or a JWK. RSA signs by PS256 unless
 * its JWK says RS256, P-256 by ES256. Without a key id it has its thumbprint (RFC 7638).
 * @throws on anything else; the message never holds the key.
 */
export function leesClientsleutel(tekst: string, keyId?: string): Clientsleutel {
  const jwk = tekst.trimStart().startsWith("{") ? leesJwk(tekst) : null;
  let sleutel: KeyObject;
  try {
    sleutel =
      jwk === null
        ? createPrivateKey(tekst.replaceAll("\\n", "\n"))
        : createPrivateKey({ key: jwk, format: "jwk" });
  } catch {
    throw new Error("must be a private key: PKCS#8 in PEM, or a JWK");
  }
  const algoritme = algoritmeVan(sleutel, jwk?.["alg"]);
  const openbaar = createPublicKey(sleutel).export({ format: "jwk" });
  const kid = keyId ?? (typeof jwk?.["kid"] === "string" ? jwk["kid"] : duimafdruk(openbaar));
  return {
    algoritme,
    kid,
    pem: sleutel.export({ format: "pem", type: "pkcs8" }).toString(),
    openbaar: { ...openbaar, kid, alg: algoritme, use: "sig" },
  };
}

function leesJwk(tekst: string): JsonWebKey {
  try {
    return JSON.parse(tekst) as JsonWebKey;
  } catch {
    throw new Error("must be a private key: PKCS#8 in PEM, or a JWK");
  }
}

function algoritmeVan(sleutel: KeyObject, gevraagd: unknown): Algoritme {
  const { modulusLength = 0, namedCurve } = sleutel.asymmetricKeyDetails ?? {};
  const kan: readonly Algoritme[] =
    sleutel.asymmetricKeyType === "rsa" && modulusLength >= MIN_RSA_BITS
      ? ["PS256", "RS256"]
      : sleutel.asymmetricKeyType === "ec" && namedCurve === "prime256v1"
        ? ["ES256"]
        : [];
  const algoritme = kan.find((mogelijk) => gevraagd === undefined || mogelijk === gevraagd);
  if (algoritme === undefined)
    throw new Error("must be RSA of 2048 bits or more (PS256, RS256), or P-256 (ES256)");
  return algoritme;
}

/** The name of a public key that follows from the key itself. */
export function duimafdruk({ crv, e, kty, n, x, y }: JsonWebKey): string {
  const deel = kty === "RSA" ? { e, kty, n } : { crv, kty, x, y };
  return createHash("sha256").update(JSON.stringify(deel)).digest("base64url");
}
