import { describe, expect, test } from "vitest";
import { hygieneProblems } from "./hygiene-rules.ts";

const unwanted = [
  ["machine path", "/home/janneke/deelwijzer"],
  ["machine path", "/Users/janneke/deelwijzer"],
  ["machine path", "cd /root/deelwijzer"],
  ["package registry", "https://registry.npmjs.org/zod"],
  ["left to do", "// TODO: later"],
  ["left to do", "# FIXME"],
  ["filler text", "Lorem ipsum dolor"],
  ["merge conflict", "<<<<<<< HEAD"],
  ["private key", "-----BEGIN RSA PRIVATE KEY-----"],
] as const;

const wanted = [
  "https://example.test/home/welkom/begin",
  "import { root } from '../root/index.ts';",
  "The register of a gemeente",
  "/usr/bin/chromium",
  "De methode staat in artikel 5",
];

describe("hygiene", () => {
  test.each(unwanted)("finds a %s in %s", (rule, text) => {
    expect(hygieneProblems("README.md", `first\n${text}\n`)).toEqual([
      { file: "README.md", line: 2, rule, text },
    ]);
  });

  test.each(wanted)("leaves alone: %s", (text) => {
    expect(hygieneProblems("README.md", text)).toEqual([]);
  });

  test("finds an address in the lockfile, and only there", () => {
    const line = "    resolution: {integrity: sha512-a, tarball: https://packages.example.test/zod.tgz}";
    expect(hygieneProblems("pnpm-lock.yaml", line)).toHaveLength(1);
    expect(hygieneProblems("README.md", line)).toEqual([]);
  });
});
