import { describe, expect, test } from "vitest";
import { isVeiligeDatabase, isVeiligePost, moetVersleuteld } from "./versleuteld.ts";

const NAAST = ["postgres", "post"];

describe("to a database", () => {
  test.each([
    "postgres://app:geheim@localhost/deelwijzer",
    "postgres://app:geheim@127.0.0.1:5432/deelwijzer",
    "postgres://app:geheim@[::1]:5432/deelwijzer?prepare=false",
    "postgres://app:geheim@%2Frun%2Fpostgresql/deelwijzer",
    "postgres://app:geheim@postgres/deelwijzer",
    "postgres://app:geheim@postgres:5432,localhost/deelwijzer",
    "postgres://app:geheim@db.voorbeeld.example/deelwijzer?sslmode=verify-full",
    "postgresql://app:geheim@db.voorbeeld.example:6432/deelwijzer?prepare=false&sslmode=verify-full",
    "postgres://app:geheim@een.voorbeeld.example,twee.voorbeeld.example/deelwijzer?sslmode=verify-full",
  ])("safe: %s", (adres) => {
    expect(isVeiligeDatabase(adres, NAAST)).toBe(true);
  });

  test.each([
    "postgres://app:geheim@db.voorbeeld.example/deelwijzer",
    // Encrypted, to whoever answers.
    "postgres://app:geheim@db.voorbeeld.example/deelwijzer?sslmode=require",
    "postgres://app:geheim@db.voorbeeld.example/deelwijzer?sslmode=verify-ca",
    "postgres://app:geheim@db.voorbeeld.example/deelwijzer?sslmode=disable",
    // Of two settings that contradict each other, libraries take another one.
    "postgres://app:geheim@db.voorbeeld.example/deelwijzer?sslmode=verify-full&ssl=require",
    "postgres://app:geheim@db.voorbeeld.example/deelwijzer?sslmode=verify-full&sslmode=disable",
    "postgres://app:geheim@localhost,db.voorbeeld.example/deelwijzer",
    "postgres://app:geheim@localhost/deelwijzer?host=db.voorbeeld.example",
    "postgres://app:geheim@localhost.voorbeeld.example/deelwijzer",
    "postgres://app:geheim@db.voorbeeld.example/deelwijzer#?sslmode=verify-full",
  ])("not safe: %s", (adres) => {
    expect(isVeiligeDatabase(adres, NAAST)).toBe(false);
  });
});

describe("to a mail server", () => {
  test.each([
    ["smtps://post.voorbeeld.example", true, true],
    ["smtp://post.voorbeeld.example:587", true, true],
    ["smtp://localhost", true, false],
    ["smtp://post:2525?tls.rejectUnauthorized=false", true, false],
    ["smtp://post.voorbeeld.example?ignoreTLS=true", false, true],
    ["smtps://post.voorbeeld.example?pool=true&tls.rejectUnauthorized=false", false, true],
  ])("%s", (adres, veilig, moet) => {
    expect([isVeiligePost(adres, NAAST), moetVersleuteld(adres, NAAST)]).toEqual([veilig, moet]);
  });
});
