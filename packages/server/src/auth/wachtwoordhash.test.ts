import { hashPassword } from "better-auth/crypto";
import { describe, expect, test } from "vitest";
import { hashWachtwoord, isVanVroeger, klopt } from "./wachtwoordhash.ts";

const WACHTWOORD = "een fiets op het dak";

describe("a password as it is kept", () => {
  test("is that password and no other, each time under another salt", async () => {
    const [een, twee] = [await hashWachtwoord(WACHTWOORD), await hashWachtwoord(WACHTWOORD)];
    expect(een).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(een).not.toBe(twee);
    expect(await klopt({ hash: een, password: WACHTWOORD })).toBe(true);
    expect(await klopt({ hash: een, password: `${WACHTWOORD} ` })).toBe(false);
    expect(await klopt({ hash: een.replace(/.$/, "0"), password: "" })).toBe(false);
  });

  test("is known in whatever way a keyboard writes a letter with an accent", async () => {
    const hash = await hashWachtwoord("caf\u00E9 op de hoek");
    expect(await klopt({ hash, password: "cafe\u0301 op de hoek" })).toBe(true);
  });

  test("is still known where the library kept it before", async () => {
    const hash = await hashPassword(WACHTWOORD);
    expect([isVanVroeger(hash), isVanVroeger(await hashWachtwoord(WACHTWOORD))]).toEqual([true, false]);
    expect(await klopt({ hash, password: WACHTWOORD })).toBe(true);
    expect(await klopt({ hash, password: "een ander wachtwoord" })).toBe(false);
  });

  test("of a shape nobody wrote is no password at all", async () => {
    const heel = await hashWachtwoord(WACHTWOORD);
    for (const hash of [heel.slice(0, -1), heel.replace("v=19", "v=18"), heel.replace("id$", "i$")])
      expect(await klopt({ hash, password: WACHTWOORD })).toBe(false);
  });
});
