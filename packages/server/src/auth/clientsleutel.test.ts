import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { describe, expect, test } from "vitest";
import { duimafdruk, leesClientsleutel } from "./clientsleutel.ts";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
const pem = (sleutel: KeyObject) => sleutel.export({ format: "pem", type: "pkcs8" }).toString();
const jwk = (sleutel: KeyObject, erbij = {}) =>
  JSON.stringify({ ...sleutel.export({ format: "jwk" }), ...erbij });

describe("the key of a client", () => {
  test.each([
    ["RSA in PEM", pem(rsa), "PS256"],
    ["RSA in PEM on one line", pem(rsa).replaceAll("\n", "\\n"), "PS256"],
    ["RSA as a JWK that says RS256", jwk(rsa, { alg: "RS256" }), "RS256"],
    ["P-256 in PEM", pem(ec), "ES256"],
    ["P-256 as a JWK", jwk(ec), "ES256"],
  ])("%s", (_naam, tekst, algoritme) => {
    const sleutel = leesClientsleutel(tekst);
    expect(sleutel).toMatchObject({ algoritme, openbaar: { alg: algoritme, kid: sleutel.kid, use: "sig" } });
    expect(Object.keys(sleutel.openbaar)).not.toEqual(expect.arrayContaining(["d"]));
  });

  test("is called as one says, else as its JWK says, else by its thumbprint", () => {
    expect(leesClientsleutel(jwk(ec, { kid: "2026" }), "eigen").kid).toBe("eigen");
    expect(leesClientsleutel(jwk(ec, { kid: "2026" })).kid).toBe("2026");
    expect(leesClientsleutel(pem(ec)).kid).toBe(leesClientsleutel(jwk(ec)).kid);
  });

  test.each([
    ["a short RSA key", pem(generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey)],
    ["another curve", pem(generateKeyPairSync("ec", { namedCurve: "secp256k1" }).privateKey)],
    ["an algorithm that the key cannot", jwk(ec, { alg: "RS256" })],
    ["a shared secret", JSON.stringify({ kty: "oct", k: "Z2VoZWlt" })],
    ["no JSON", "{"],
  ])("is not %s", (_naam, tekst) => {
    expect(() => leesClientsleutel(tekst)).toThrow(/^must be/);
  });

  test("with RFC 7638's own example has the thumbprint that stands there", () => {
    const n =
      "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";
    expect(duimafdruk({ kty: "RSA", e: "AQAB", n })).toBe("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
  });
});
