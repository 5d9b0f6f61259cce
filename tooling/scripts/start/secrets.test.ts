import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { obtainSecrets } from "./secrets.ts";
import type { Settings } from "./settings.ts";
import { StartFailure } from "./start-failure.ts";

let settings: Settings;
beforeEach(() => {
  const stateFolder = mkdtempSync(path.join(tmpdir(), "deelwijzer-geheimen-"));
  settings = {
    stateFolder,
    logFolder: path.join(stateFolder, "logboek"),
    databaseUrl: undefined,
    demo: true,
    host: "127.0.0.1",
    ports: { caseworker: 3000, admin: 3001 },
  };
});
afterEach(() => rmSync(settings.stateFolder, { recursive: true, force: true }));

describe("the secrets of the demo", () => {
  test("are made once, and only their owner can read them", () => {
    const first = obtainSecrets(settings, {});
    expect(Buffer.from(first.hoofdsleutel, "base64")).toHaveLength(32);
    expect(first.betterAuthSecret).not.toBe(first.hoofdsleutel);
    expect(obtainSecrets(settings, {})).toEqual(first);
    expect(statSync(path.join(settings.stateFolder, "geheimen.json")).mode & 0o777).toBe(0o600);
  });

  test("are not made anew beside a database that needs the old ones", () => {
    mkdirSync(path.join(settings.stateFolder, "postgres"));
    expect(() => obtainSecrets(settings, {})).toThrow(StartFailure);
  });

  test("are not guessed at when the file is damaged", () => {
    writeFileSync(path.join(settings.stateFolder, "geheimen.json"), '{"hoofdsleutel": "x"');
    expect(() => obtainSecrets(settings, {})).toThrow(/niet te lezen/);
  });
});

describe("the secrets of an own database", () => {
  const env = { BETTER_AUTH_SECRET: "a", DEELWIJZER_HOOFDSLEUTEL: "b" };

  test("come from the environment", () => {
    const own = { ...settings, databaseUrl: "postgres://example.test/deelwijzer" };
    expect(obtainSecrets(own, env)).toMatchObject({ betterAuthSecret: "a", hoofdsleutel: "b" });
  });

  test("are asked for by name when they are not there", () => {
    const own = { ...settings, databaseUrl: "postgres://example.test/deelwijzer" };
    expect(() => obtainSecrets(own, { BETTER_AUTH_SECRET: "a" })).toThrow(/DEELWIJZER_HOOFDSLEUTEL/);
  });
});
