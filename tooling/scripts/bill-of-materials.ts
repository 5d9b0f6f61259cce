// Writes what the product is made of (CycloneDX) beside the build, and looks at the licences. Exit code 1: one was not
// looked at before. From the lockfile and the installed packages; nothing is asked of a registry.
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pnpm, root } from "./bootstrap.mjs";
import { type Component, refusedLicences } from "./licences.ts";
import { runTool } from "./test/run-tool.ts";

const folder = path.join(root, ".deelwijzer");
const file = path.join(folder, "deelwijzer.cdx.json");
mkdirSync(folder, { recursive: true });
const form = ["--sbom-format", "cyclonedx", "--sbom-type", "application", "--prod"];
const code = await runTool("npx", ["--yes", pnpm, "sbom", ...form, "--out", file]);
if (code !== 0) process.exit(code);

const { components } = JSON.parse(readFileSync(file, "utf8")) as { readonly components: Component[] };
const refused = refusedLicences(components);
for (const line of refused) console.log(`licence not looked at: ${line}`);
console.log(`${components.length} components, ${path.relative(root, file)}`);
process.exit(refused.length === 0 ? 0 : 1);
