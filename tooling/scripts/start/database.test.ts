import { describe, expect, test } from "vitest";
import { openDatabase } from "./database.ts";
import { readSettings } from "./settings.ts";

const secrets = { betterAuthSecret: "a", hoofdsleutel: "b", postgresWachtwoord: "" };
const open = (url: string) => openDatabase(readSettings({ DATABASE_URL: url }), secrets);

describe("an own PostgreSQL", () => {
  test("is used as it is, and left running", async () => {
    const url = process.env["TEST_DATABASE_URL"] ?? "";
    const database = await open(url);
    expect(database).toMatchObject({
      adminUrl: url,
      description: expect.stringContaining("PostgreSQL 18 op 127.0.0.1"),
    });
    await database.stop();
    await expect(open(url)).resolves.toMatchObject({ adminUrl: url });
  });

  test("that does not answer is named, without its password", async () => {
    const failure = await open("postgres://eigenaar:zeergeheim@127.0.0.1:1/deelwijzer").catch(String);
    expect(failure).toContain("127.0.0.1:1/deelwijzer is niet te bereiken");
    expect(failure).not.toContain("zeergeheim");
  });

  test("whose address is no address is refused with an example", async () => {
    await expect(open("deelwijzer")).rejects.toThrow(
      "postgres://gebruiker:wachtwoord@machine:5432/deelwijzer",
    );
  });

  test("gets no demo data unless that is asked", () => {
    expect(readSettings({ DATABASE_URL: "postgres://x/y" }).demo).toBe(false);
    expect(readSettings({ DATABASE_URL: "postgres://x/y", DEELWIJZER_DEMO: "1" }).demo).toBe(true);
    expect(readSettings({}).demo).toBe(true);
  });
});
