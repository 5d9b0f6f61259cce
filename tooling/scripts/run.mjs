// node tooling/scripts/run.mjs <file.ts> [arguments]: runs a TypeScript command of this repository, also on
// a machine where nothing was installed yet. Standard input and output belong to the command.
import { existsSync } from "node:fs";
import path from "node:path";
import { ensureInstalled, fail, root, runUnderToolchain } from "./bootstrap.mjs";

const [file, ...args] = process.argv.slice(2);
if (!file || !existsSync(path.join(root, file))) {
  fail(
    file
      ? `Dit bestand is er niet: ${file}`
      : "Gebruik: node tooling/scripts/run.mjs <bestand.ts> [argumenten]",
  );
}
ensureInstalled({ quiet: true });
runUnderToolchain(file, args);
