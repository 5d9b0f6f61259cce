import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "../scripts/bootstrap.mjs";
import { inBackticks, read } from "./document.ts";

const connections = read("tooling/operations/CONNECTIONS.md");

test("every setting that holds an address is there", () => {
  const env = read("packages/server/src/env.ts");
  const withAddress = [...env.matchAll(/^ {2,4}([A-Z][A-Z_]+): (.*(?:\n {6}.*)?)/gm)]
    .filter(
      ([, name = "", rule = ""]) =>
        name.endsWith("_URL") || /url|mailto|absolute path|e-mail|adressen/i.test(rule),
    )
    .map(([, name = ""]) => name);
  expect(withAddress.length).toBeGreaterThan(8);
  expect(withAddress.filter((name) => !inBackticks(connections).includes(name))).toEqual([]);
});

test("nothing on the server opens another connection than the ones that are there", () => {
  const opens =
    /\bfetch\(|= postgres\(|createTransport\(|new PgBoss\(|genericOAuth\(|node:(?:net|tls|https?|dns|dgram)"|undici|WebSocket|appendFileSync/;
  const files = globSync(
    ["packages/{server,db,document,tabellen,grondslagen}/src/**/*.ts", "apps/*/src/**/*.ts"],
    {
      cwd: root,
    },
  ).filter((file) => !/\.(test|bench)\.ts$/.test(file) && opens.test(read(file)));
  const inBrowser = files.filter((file) => /\/features\//.test(file));
  // In the page: only its own app.
  for (const file of inBrowser)
    for (const [call] of read(file).matchAll(/\bfetch\(.*/g)) expect(call).not.toMatch(/https?:/);
  expect(files.filter((file) => !inBrowser.includes(file)).toSorted()).toEqual([
    "packages/db/src/connection.ts",
    "packages/db/src/kopie/maak-kopie.ts",
    "packages/db/src/kopie/zet-terug.ts",
    "packages/db/src/migrate.ts",
    "packages/server/src/auth/create-auth.ts",
    "packages/server/src/auth/oidc-metadata.ts",
    "packages/server/src/auth/oidc-profiel.ts",
    "packages/server/src/jobs/prepare-taken.ts",
    "packages/server/src/jobs/start-taken.ts",
    "packages/server/src/mail/verzender.ts",
    "packages/server/src/verwerkingen/verwerkingenlog-uit-env.ts",
  ]);
});
