// Looks for what no file of the repository may hold. Prints what it finds; exit code 1 where there is something.
import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./bootstrap.mjs";
import { hygieneProblems, ownFiles } from "./hygiene-rules.ts";
import { trackedFiles } from "./tracked-files.ts";

const fixtures = /^tooling\/boundaries\/fixtures\//;
const binary = /\.(png|jpg|webp|ico|pdf|ttf|otf|woff2?)$/;
const problems = trackedFiles(root)
  .filter((file) => ![ownFiles, fixtures, binary].some((skipped) => skipped.test(file)))
  .flatMap((file) => hygieneProblems(file, readFileSync(path.join(root, file), "utf8")));
for (const { file, line, rule, text } of problems) console.log(`${file}:${line} ${rule}: ${text}`);
process.exitCode = problems.length > 0 ? 1 : 0;
