import { existsSync, globSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/bootstrap.mjs";
import { inBackticks, read, rowsOf, section } from "./document.ts";

const keys = read("tooling/operations/KEYS.md");
const settings = [...read("packages/server/src/env.ts").matchAll(/^ {2,4}([A-Z][A-Z_]+):/gm)].map(
  ([, name = ""]) => name,
);

test("every setting of the product is in the list of secrets or in that of the others, and no other is", () => {
  const secret = rowsOf(section(keys, "Keys that you keep")).flatMap(([name = ""]) => inBackticks(name));
  const [, open = ""] = /Settings without a secret: ([^]*?)\n\n/.exec(keys) ?? [];
  expect([...secret, ...inBackticks(open)].toSorted()).toEqual([...new Set(settings)].toSorted());
});

test("every key has all there is to say about it", () => {
  const rows = [
    ...rowsOf(section(keys, "Keys that you keep")),
    ...rowsOf(section(keys, "Keys and codes that the product makes")),
  ];
  expect(rows.length).toBeGreaterThan(25);
  expect(rows.filter((row) => row.includes(""))).toEqual([]);
});

const CRYPTOGRAPHY =
  /node:crypto|crypto\.subtle|\{ subtle \}|better-auth\/crypto|utils\/otp|getRandomValues|randomUUID|argon2/;

/** A type of a key is no cryptography. */
const doesCryptography = (source: string) =>
  CRYPTOGRAPHY.test(
    source
      .replaceAll(/^import type .*$/gm, "")
      .replaceAll(/\/\*[^]*?\*\//g, "")
      .replaceAll(/\/\/.*$/gm, ""),
  );

const inventory = [
  ...rowsOf(section(keys, "Keys and codes that the product makes")),
  ...rowsOf(section(keys, "Hashes and random numbers without a secret")),
];

test("every file of the product that does cryptography is in the inventory", () => {
  const files = globSync("{packages,apps}/*/src/**/*.{ts,tsx}", { cwd: root }).filter(
    (file) => !/\.(test|bench)\./.test(file) && doesCryptography(read(file)),
  );
  expect(files.length).toBeGreaterThan(20);
  const named = inventory.flatMap((row) => inBackticks(row.at(-1) ?? ""));
  expect(files.filter((file) => !named.includes(file)).toSorted()).toEqual([]);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test("each algorithm stands in a file that is named with it, and each of these files holds one", () => {
  const absent = inventory.flatMap(([what = "", algorithm = "", ...rest]) => {
    const words = inBackticks(algorithm);
    const sources = inBackticks(rest.at(-1) ?? "").map((file) => read(file).toLowerCase());
    const idle = sources.some((source) => !words.some((word) => source.includes(word)));
    const unknown = words.filter((word) => !sources.some((source) => source.includes(word)));
    return words.length === 0 || idle || unknown.length > 0 ? [what, ...unknown] : [];
  });
  expect(absent).toEqual([]);
});
