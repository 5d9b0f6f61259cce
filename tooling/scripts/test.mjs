// npm test: installs what is missing, then runs every check under the toolchain's Node.
import { ensureInstalled, runUnderToolchain } from "./bootstrap.mjs";

ensureInstalled();
runUnderToolchain("tooling/scripts/test/main.ts", process.argv.slice(2));
