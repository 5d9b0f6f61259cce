import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { EnvError, readAppEnv, readOwnerEnv } from "./env.ts";

const key = (byte: number) => Buffer.alloc(32, byte).toString("base64");
const app = {
  BETTER_AUTH_SECRET: "x".repeat(40),
  DATABASE_URL: "postgres://app:geheim@localhost/deelwijzer",
  AUTH_DATABASE_URL: "postgres://auth:geheim@localhost/deelwijzer",
  APP_URL: "https://deelwijzer.voorbeeld.example",
  DEELWIJZER_HOOFDSLEUTEL: key(1),
};

const paar = generateKeyPairSync("ec", { namedCurve: "P-256" });
const pem = paar.privateKey.export({ format: "pem", type: "pkcs8" }).toString();
const openbaar = paar.publicKey.export({ format: "pem", type: "spki" }).toString();
const oidc = {
  OIDC_ISSUER: "https://login.voorbeeld.example",
  OIDC_CLIENT_ID: "deelwijzer",
  OIDC_PRIVATE_KEY: pem,
};

describe("the environment of an app", () => {
  test("is read with its defaults", () => {
    expect(readAppEnv(app)).toMatchObject({
      DEELWIJZER_DEMO: false,
      DEELWIJZER_PROEF: false,
      DEELWIJZER_HOOFDSLEUTELS_OUD: [],
    });
  });

  test("takes empty variables as absent and splits earlier master keys", () => {
    const env = readAppEnv({
      ...app,
      OIDC_ISSUER: "",
      OIDC_ACR: " hoog  substantieel ",
      OIDC_AMR: "",
      DEELWIJZER_DEMO: "",
      DEELWIJZER_HOOFDSLEUTELS_OUD: `${key(2)},${key(3)}`,
    });
    expect(env.OIDC_ISSUER).toBeUndefined();
    expect([env.OIDC_ACR, env.OIDC_AMR]).toEqual([["hoog", "substantieel"], []]);
    expect(env.DEELWIJZER_HOOFDSLEUTELS_OUD).toHaveLength(2);
  });

  test.each([
    [
      "a clock that stands still outside a test",
      { DEELWIJZER_KLOK: "2019-08-11T10:00:00+02:00" },
      "DEELWIJZER_KLOK",
    ],
    [
      "a moment without its zone",
      { DEELWIJZER_PROEF: "1", DEELWIJZER_KLOK: "2019-08-11T10:00:00" },
      "DEELWIJZER_KLOK",
    ],
    [
      "a master key of another length",
      { DEELWIJZER_HOOFDSLEUTEL: Buffer.alloc(16).toString("base64") },
      "DEELWIJZER_HOOFDSLEUTEL",
    ],
    ["a short secret", { BETTER_AUTH_SECRET: "kort" }, "BETTER_AUTH_SECRET"],
    ["half an OIDC configuration", { OIDC_ISSUER: oidc.OIDC_ISSUER }, "OIDC_CLIENT_ID"],
    ["a provider without TLS", { ...oidc, OIDC_ISSUER: "http://login.voorbeeld.example" }, "OIDC_ISSUER"],
    ["OIDC without key or secret", { ...oidc, OIDC_PRIVATE_KEY: "" }, "OIDC_PRIVATE_KEY"],
    ["OIDC with key and secret", { ...oidc, OIDC_CLIENT_SECRET: "geheim" }, "OIDC_PRIVATE_KEY"],
    ["gemeenten that are no list", { ...oidc, OIDC_GEMEENTEN: '{"claim":"gemeente"}' }, "OIDC_GEMEENTEN"],
    ["a key that is none", { ...oidc, OIDC_PRIVATE_KEY: "geen-sleutel" }, "OIDC_PRIVATE_KEY"],
    ["a key that others can check with only", { ...oidc, OIDC_PRIVATE_KEY: openbaar }, "OIDC_PRIVATE_KEY"],
    ["another kind of database", { DATABASE_URL: "mysql://localhost" }, "DATABASE_URL"],
    [
      "a database elsewhere, in the clear",
      { DATABASE_URL: "postgres://app:geheim@db.voorbeeld.example/deelwijzer" },
      "DATABASE_URL: goes to another machine",
    ],
    [
      "one whose certificate is not checked, for signing in",
      { AUTH_DATABASE_URL: "postgres://auth:geheim@db.voorbeeld.example/deelwijzer?sslmode=require" },
      "AUTH_DATABASE_URL: goes to another machine",
    ],
    [
      "one in the clear, for the jobs",
      { TAKEN_DATABASE_URL: "postgres://taken:geheim@db.voorbeeld.example/deelwijzer" },
      "TAKEN_DATABASE_URL: goes to another machine",
    ],
    [
      "a mail server elsewhere that may be anybody",
      {
        SMTP_URL: "smtps://post.voorbeeld.example?tls.rejectUnauthorized=false",
        MAIL_FROM: "a@voorbeeld.example",
      },
      "SMTP_URL: goes to another machine",
    ],
    ["a mail server without a sender", { SMTP_URL: "smtp://post.voorbeeld.example" }, "MAIL_FROM"],
    [
      "a sender with a second header in it",
      { SMTP_URL: "smtp://post.voorbeeld.example", MAIL_FROM: "a@b.example\r\nBcc: c@d.example" },
      "MAIL_FROM",
    ],
    ["an address that is none", { APP_URL: "localhost" }, "APP_URL"],
  ])("refuses %s, naming the variable", (_naam, anders, variabele) => {
    expect(() => readAppEnv({ ...app, ...anders })).toThrow(variabele);
  });

  test("accepts a provider with the key that this product signs with", () => {
    expect(readAppEnv({ ...app, ...oidc })).toMatchObject(oidc);
  });

  test("accepts the standing clock in a test", () => {
    const env = readAppEnv({ ...app, DEELWIJZER_PROEF: "1", DEELWIJZER_KLOK: "2019-08-11T10:00:00+02:00" });
    expect(env.DEELWIJZER_KLOK).toBe("2019-08-11T10:00:00+02:00");
  });

  test("accepts a database elsewhere: encrypted, or on a machine that was named", () => {
    const elders = "postgres://app:geheim@db.voorbeeld.example/deelwijzer";
    expect(readAppEnv({ ...app, DATABASE_URL: `${elders}?sslmode=verify-full` }).DATABASE_URL).toContain(
      elders,
    );
    const genoemd = { ...app, DATABASE_URL: elders, ONVERSLEUTELD_NAAR: "post db.voorbeeld.example" };
    expect(readAppEnv(genoemd).DATABASE_URL).toBe(elders);
  });

  test("never repeats a secret in its complaint", () => {
    try {
      readAppEnv({
        ...app,
        BETTER_AUTH_SECRET: "kort-geheim",
        DEELWIJZER_HOOFDSLEUTEL: "geen-sleutel",
        OIDC_PRIVATE_KEY: '{"kty":"EC","d":"geen-sleutel"}',
      });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(EnvError);
      expect(String(error)).not.toMatch(/kort-geheim|geen-sleutel/);
    }
  });
});

test("a command needs the owner's address and the secret", () => {
  expect(() => readOwnerEnv({})).toThrow(/BETTER_AUTH_SECRET[\s\S]*DATABASE_URL/);
});

test("a command does not go to a database elsewhere in the clear either", () => {
  const { BETTER_AUTH_SECRET } = app;
  const DATABASE_URL = "postgres://eigenaar:geheim@db.voorbeeld.example/deelwijzer";
  expect(() => readOwnerEnv({ BETTER_AUTH_SECRET, DATABASE_URL })).toThrow(
    "DATABASE_URL: goes to another machine",
  );
  expect(
    readOwnerEnv({ BETTER_AUTH_SECRET, DATABASE_URL: `${DATABASE_URL}?sslmode=verify-full` }),
  ).toBeTruthy();
});
