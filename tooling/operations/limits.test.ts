import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "../scripts/bootstrap.mjs";
import { inBackticks, read, rowsOf } from "./document.ts";

const limits = read("tooling/operations/LIMITS.md");

/** Milliseconds and bytes, as the code has them. */
const UNITS: Readonly<Record<string, number>> = {
  seconds: 1_000,
  minutes: 60_000,
  hours: 3_600_000,
  kB: 1_000,
  MB: 1_000_000,
};
const UUR = 3_600_000;
const SECONDE = 1_000;

/** What a reader is told: "10 in 15 minutes" is 10 and 900,000. */
const told = (figure: string) =>
  [...figure.matchAll(/(\d+)(?: (seconds|minutes|hours|kB|MB)\b)?/g)].map(
    ([, number, unit = ""]) => Number(number) * (UNITS[unit] ?? 1),
  );

/** What a line of code says: "WINDOW_MS = 15 * 60_000" is 900,000; `window` is in seconds, of the library. */
const coded = (code: string) =>
  [...code.matchAll(/(\w*)(?: ?[:=] |\()((?:[\d_]+|UUR|SECONDE)(?: \* (?:[\d_]+|UUR|SECONDE))*)/g)].map(
    ([, name, product = ""]) =>
      product
        .split(" * ")
        .map((part) =>
          part === "UUR" ? UUR : part === "SECONDE" ? SECONDE : Number(part.replaceAll("_", "")),
        )
        .reduce((all, part) => all * part, name === "window" ? SECONDE : 1),
  );

const rows = rowsOf(limits)
  .map((row) => ({ what: row[0] ?? "", figure: row[1] ?? "", words: inBackticks(row.at(-1) ?? "") }))
  .filter(({ words }) => /^(packages|apps)\//.test(words[0] ?? ""));

test("every figure is the one in the code, and the code is there", () => {
  expect(rows.length).toBeGreaterThan(45);
  const other = rows.filter(({ figure, words: [file = "", ...code] }) => {
    const source = read(file);
    const figures = code.flatMap(coded);
    return (
      code.length === 0 ||
      !code.every((line) => source.includes(line)) ||
      String(figures.toSorted((a, b) => a - b)) !== String(told(figure).toSorted((a, b) => a - b))
    );
  });
  expect(other).toEqual([]);
});

/** Figures about how something looks or is written, not about what somebody may ask. */
const NO_LIMIT = [
  "packages/server/src/auth/te-raden.ts", // how much of a password is looked at
  "packages/server/src/auth/wachtwoordhash.ts",
  "packages/server/src/auth/totp.ts",
  "packages/server/src/auth/clientsleutel.ts",
  "packages/server/src/logging/describe-error.ts",
  "packages/server/src/cli/logboek.ts",
  "packages/server/src/cli/hersleutel.ts",
  "packages/db/src/with-plans.ts",
  "packages/db/src/repositories/wijzigingsset-gebeurtenis.ts",
  "packages/web/src/server/maak-security-txt.ts",
  "apps/admin/src/wijzigingsset/beproef.ts",
  "apps/admin/src/wijzigingsset/keur.ts",
  "apps/caseworker/src/dossier/nieuwere-versie.ts",
];

test("every limit in the code is in the document, and so is whatever counts or cuts off requests", () => {
  const named = new Set([...rows.map(({ words }) => words[0] ?? ""), ...NO_LIMIT]);
  const limit = /^(export )?const (MAX|HOOGSTENS|PER_|MIN_|WINDOW|\w*_MS\b|\w*_BYTES\b)\w* = /m;
  const counts = /createRequestLimit\(|registerAttempt\(|Limited(Body)\(|_timeout: /;
  const files = globSync(
    [
      "packages/{server,db}/src/**/*.ts",
      "packages/web/src/server/*.ts",
      "apps/*/src/{api,use-cases,regelblad,wijzigingsset,dossier,tellingen}/**/*.ts",
    ],
    { cwd: root },
  ).filter((file) => !/\.(test|bench)\.ts$/.test(file));
  expect(files.length).toBeGreaterThan(300);
  const missing = files.filter((file) => {
    const source = read(file);
    return (limit.test(source) || counts.test(source)) && !named.has(file);
  });
  // Where the counting itself is done; the figures are given by who calls it.
  expect(missing.toSorted()).toEqual([
    "packages/db/src/repositories/rate-limit.ts",
    "packages/server/src/app/limited-body.ts",
    "packages/server/src/app/request-limit.ts",
  ]);
});
