// The layout rules over this repository. Prints what breaks them; exit code 1 where something does.
import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../scripts/bootstrap.mjs";
import { trackedFiles } from "../scripts/tracked-files.ts";
import { layoutProblems } from "./layout.ts";

const files = trackedFiles(root).filter((file) => !file.startsWith("tooling/boundaries/fixtures/"));
const read = (file: string): string =>
  /\.tsx?$/.test(file) ? readFileSync(path.join(root, file), "utf8") : "";
const problems = layoutProblems(files.map((file) => ({ path: file, text: read(file) })));
for (const { rule, file, message } of problems) console.log(`${file}: ${message} (${rule})`);
process.exitCode = problems.length > 0 ? 1 : 0;
