import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "../scripts/bootstrap.mjs";
import { inBackticks, read, rowsOf, section } from "./document.ts";

const logs = read("tooling/operations/LOGS.md");
const named = (heading: string) => rowsOf(section(logs, heading)).flatMap((row) => inBackticks(row[1] ?? ""));
const sources = globSync("{packages,apps}/*/src/**/*.ts", { cwd: root })
  .filter((file) => !/\.(test|bench)\.ts$/.test(file))
  .map((file) => read(file));

test("every deed that goes into the audit log stands in the list once, and no other", () => {
  const useCases = sources.flatMap((source) => {
    const [, name = ""] = /define(?:Inwoner)?UseCase\(\{\s*name: "([^"]+)"/.exec(source) ?? [];
    return name !== "" && /^ {2}audit\b/m.test(source) ? [name] : [];
  });
  expect(useCases.length).toBeGreaterThan(70);
  // Jobs, commands and the door write their own line: the deed beside `handeling`, in a constant or in a type.
  const others = sources
    .filter((source) => /await appendAudit\(|=>\s*appendAudit\(/.test(source))
    .flatMap((source) => [...source.matchAll(/(?:HANDELING = |handeling(?: ===)?:?)((?:[^;,{}]|\n)*)/g)])
    .flatMap(([, rest = ""]) => [...rest.matchAll(/"([a-z]+(?:-[a-z]+)*)"/g)].map(([, deed = ""]) => deed))
    .filter((deed) => deed !== "anders");
  expect(others).toContain("dossier-vernietigen");
  expect(others).toContain("uitgelogd");
  expect(named("Deeds in the audit log").toSorted()).toEqual(
    [...new Set([...useCases, ...others])].toSorted(),
  );
});

test("every line of the technical log above debug stands in the list, under its level", () => {
  const line = /\blog\s*\.(info|warn|error)\(\s*(?:\{(?:[^{}]|\{[^{}]*\})*\},\s*)?"([^"]+)"/g;
  const inCode = sources.flatMap((source) =>
    [...source.matchAll(line)].map(([, level, text]) => `${level}: ${text}`),
  );
  expect(inCode.length).toBeGreaterThan(20);
  const inList = rowsOf(section(logs, "Lines in the technical log")).flatMap(([level, texts = ""]) =>
    inBackticks(texts).map((text) => `${level}: ${text}`),
  );
  expect(inList.toSorted()).toEqual([...new Set(inCode)].toSorted());
});
