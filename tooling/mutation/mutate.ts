// Changes one thing at a time in what decides and in what tells dates apart, and asks whether a test sees it.
// Works in a copy: the checkout stays as it is, also when this is interrupted.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import path from "node:path";
import { laadTabellen } from "../../packages/tabellen/src/index.ts";
import { GOUDEN_GEVALLEN } from "../../packages/tabellen/test/gouden-gevallen.ts";
import { root } from "../scripts/bootstrap.mjs";
import { runTool } from "../scripts/test/run-tool.ts";
import { trackedFiles } from "../scripts/tracked-files.ts";

const copy = path.join(root, ".deelwijzer", "mutaties");
const folders = ["packages/grondslagen/", "packages/tabellen/", "tooling/mutation/", "tooling/typescript/"];
const judged = /^packages\/grondslagen\/src\/(?:decision|time)\/.*(?<!\.test)\.ts$/;

rmSync(copy, { recursive: true, force: true });
for (const file of trackedFiles(root).filter((name) => folders.some((folder) => name.startsWith(folder)))) {
  const target = path.join(copy, file);
  mkdirSync(path.dirname(target), { recursive: true });
  // Without its types, at the same places: the tool that makes the changes loses brackets around `as`.
  if (judged.test(file))
    writeFileSync(target, stripTypeScriptTypes(readFileSync(path.join(root, file), "utf8")));
  else cpSync(path.join(root, file), target);
}
for (const folder of ["", "packages/grondslagen", "packages/tabellen"]) {
  const modules = path.join(root, folder, "node_modules");
  if (existsSync(modules)) symlinkSync(modules, path.join(copy, folder, "node_modules"));
}
// Reading and checking the tables and the cases takes longer than all questions put to them, and is not what is
// judged. Frozen: no change may spoil them for the next.
const FREEZE =
  "const freeze = (x) => { if (typeof x === 'object' && x !== null) { Object.values(x).forEach(freeze); Object.freeze(x); } return x; };";
for (const [module, name, value] of [
  ["tabellen", "TABELLEN", await laadTabellen()],
  ["gouden-gevallen", "GOUDEN_GEVALLEN", GOUDEN_GEVALLEN],
] as const) {
  const file = path.join(copy, "packages/tabellen/test", module);
  writeFileSync(`${file}.cjs`, `${FREEZE}\nmodule.exports = freeze(${JSON.stringify(value)});\n`);
  writeFileSync(
    `${file}.ts`,
    `import value from ${JSON.stringify(`${file}.cjs`)};\nexport const ${name} = value;\n`,
  );
}
writeFileSync(path.join(copy, "package.json"), JSON.stringify({ private: true, type: "module" }));
process.exitCode = await runTool(
  path.join(root, "node_modules", ".bin", "stryker"),
  ["run", "tooling/mutation/stryker.config.mjs", ...process.argv.slice(2)],
  { cwd: copy },
);
