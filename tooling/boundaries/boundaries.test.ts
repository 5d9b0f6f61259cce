import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import dependencyCruiser from "../../.dependency-cruiser.mjs";
import { root, toolchainEnv } from "../scripts/bootstrap.mjs";
import { importTable } from "./import-table.mjs";
import { layoutProblems } from "./layout.ts";

// Each file under fixtures/broken says on its first lines which rules it breaks; fixtures/clean breaks none.
const fixtures = path.join(root, "tooling", "boundaries", "fixtures");
const bin = path.join(root, "node_modules", ".bin");
const workspace = {
  "@core": ["grondslagen"],
  "@deelwijzer": ["tabellen", "ui", "grondslagen-react", "db", "document", "server", "web"],
};
const registry = { yaml: "tabellen", postgres: "db", react: "ui", zod: "grondslagen", vitest: "grondslagen" };

/** Made too long when planted: four hundred lines of nothing need no place in the repository. */
const tooLong = "packages/server/src/too-long.ts";

type Finding = { file: string; rule: string };
type Tree = { folder: string; files: string[]; findings: Finding[] };

/** A copy outside the repository, with the packages linked the way an install links them. */
function plant(name: "broken" | "clean"): string {
  const folder = mkdtempSync(path.join(tmpdir(), `deelwijzer-${name}-`));
  cpSync(path.join(fixtures, name), folder, { recursive: true });
  cpSync(path.join(root, "tooling", "typescript"), path.join(folder, "tooling", "typescript"), {
    recursive: true,
  });
  const configs = importTable.map((row) => path.join(row.folder, "tsconfig.json"));
  for (const config of [".oxlintrc.json", ...configs])
    cpSync(path.join(root, config), path.join(folder, config));
  const modules = path.join(folder, "node_modules");
  for (const [scope, names] of Object.entries(workspace)) {
    mkdirSync(path.join(modules, scope), { recursive: true });
    for (const one of names) symlinkSync(path.join(folder, "packages", one), path.join(modules, scope, one));
  }
  for (const app of ["caseworker", "admin"])
    symlinkSync(path.join(folder, "apps", app), path.join(modules, "@deelwijzer", app));
  for (const [one, owner] of Object.entries(registry)) {
    symlinkSync(path.join(root, "packages", owner, "node_modules", one), path.join(modules, one));
  }
  mkdirSync(path.join(modules, "@types"));
  symlinkSync(path.join(root, "node_modules/@types/node"), path.join(modules, "@types/node"));
  for (const types of ["@types/react", "@types/react-dom"]) {
    symlinkSync(path.join(root, "packages/ui/node_modules", types), path.join(modules, types));
  }
  if (name === "broken") appendFileSync(path.join(folder, tooLong), "// one line more\n".repeat(400));
  return folder;
}

function run(folder: string, tool: string, args: readonly string[]): string {
  const result = spawnSync(path.join(bin, tool), args, {
    cwd: folder,
    env: toolchainEnv(),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.error) throw result.error;
  return result.stdout;
}

function fromDependencyCruiser(folder: string): Finding[] {
  const config = path.join(root, ".dependency-cruiser.mjs");
  const output = run(folder, "depcruise", ["packages", "apps", "--config", config, "--output-type", "json"]);
  const report = JSON.parse(output) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return report.summary.violations.map(({ from, rule }) => ({ file: from, rule: `depcruise/${rule.name}` }));
}

function fromOxlint(folder: string): Finding[] {
  const report = JSON.parse(run(folder, "oxlint", ["packages", "apps", "--format", "json"])) as {
    diagnostics: { code: string; filename: string }[];
  };
  return report.diagnostics.map(({ code, filename }) => ({
    file: filename,
    rule: `oxlint/${/\((.*)\)/.exec(code)?.[1] ?? code}`,
  }));
}

/** The core's own settings decide what compiles in the core. */
function fromCompiler(folder: string): Finding[] {
  const lines = run(folder, "tsc", ["--noEmit", "--pretty", "false", "-p", "packages/grondslagen"]).split(
    "\n",
  );
  return lines.flatMap((line) => {
    const file = /^(.+?)\(\d+,\d+\): error TS/.exec(line)?.[1];
    return file ? [{ file, rule: "tsc" }] : [];
  });
}

function examine(name: "broken" | "clean"): Tree {
  const folder = plant(name);
  const files = readdirSync(path.join(fixtures, name), { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const sources = files.map((file) => ({ path: file, text: readFileSync(path.join(folder, file), "utf8") }));
  const layout = layoutProblems(sources).map(({ file, rule }) => ({ file, rule: `layout/${rule}` }));
  return {
    folder,
    files,
    findings: [...fromDependencyCruiser(folder), ...fromOxlint(folder), ...fromCompiler(folder), ...layout],
  };
}

function declared(file: string): string[] {
  const text = readFileSync(path.join(fixtures, "broken", file), "utf8");
  return [...text.matchAll(/^\/\/ breaks: (\S+)$/gm)].map((match) => match[1] ?? "");
}

const brokenFiles = readdirSync(path.join(fixtures, "broken"), { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file),
);
const guilty = brokenFiles.flatMap((file) => declared(file).map((rule) => [file, rule] as const));

describe("a tree that breaks the rules", () => {
  let tree: Tree;
  beforeAll(() => {
    tree = examine("broken");
  }, 60_000);
  afterAll(() => rmSync(tree.folder, { recursive: true, force: true }));

  test.each(guilty)("%s is caught by %s", (file, rule) => {
    expect(tree.findings.filter((finding) => finding.file === file).map((finding) => finding.rule)).toContain(
      rule,
    );
  });

  test("files that break nothing are left in peace by the boundary rules", () => {
    const innocent = new Set(brokenFiles.filter((file) => declared(file).length === 0));
    const accused = tree.findings.filter(({ file }) => innocent.has(file));
    expect(accused).toEqual([]);
  });
});

test("every package and app has a row in the import table", () => {
  const present = ["packages", "apps"].flatMap((parent) =>
    readdirSync(path.join(root, parent))
      .map((name) => `${parent}/${name}`)
      .filter((folder) => existsSync(path.join(root, folder, "package.json"))),
  );
  expect(importTable.map(({ folder }) => folder).toSorted()).toEqual(present.toSorted());
});

test("every boundary rule has a file that breaks it", () => {
  const shown = new Set(guilty.map(([, rule]) => rule));
  const names = dependencyCruiser.forbidden?.map(({ name }) => `depcruise/${name}`) ?? [];
  expect(names.filter((name) => !shown.has(name))).toEqual([]);
});

describe("a tree that keeps the rules", () => {
  let tree: Tree;
  beforeAll(() => {
    tree = examine("clean");
  }, 60_000);
  afterAll(() => rmSync(tree.folder, { recursive: true, force: true }));

  test("raises no alarm", () => {
    expect(tree.findings).toEqual([]);
  });

  test("holds every package of the house", () => {
    const absent = importTable.filter(
      ({ folder }) => !tree.files.some((file) => file.startsWith(`${folder}/src/`)),
    );
    expect(absent).toEqual([]);
  });
});
