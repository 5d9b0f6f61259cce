// npm start. Runs on the machine's own Node: checks the ports, installs, and hands over to start/main.ts.
import path from "node:path";
import { ensureInstalled, fail, isInstalled, root, runUnderToolchain } from "./bootstrap.mjs";
import { earlierStart } from "./start/earlier-start.mjs";
import { portProblems, wantedPorts } from "./start/ports.mjs";
import { watchParent } from "./start/watch-parent.mjs";

const begin = performance.now();
const running = await earlierStart(path.join(root, ".deelwijzer"), 5_000, () => {
  process.stdout.write("Een eerdere start loopt nog. Even wachten of die vanzelf stopt …\n");
});
if (running !== undefined)
  fail(`Deelwijzer draait al vanuit deze map (proces ${running}). Stop die eerst met Ctrl-C.`);

const wanted = wantedPorts(process.env);
if ("error" in wanted) fail(wanted.error);
const problems = await portProblems(wanted.ports);
if (problems.length > 0) fail(problems.join("\n"));

process.stdout.write("Deelwijzer starten\n\n");
if (!isInstalled()) process.stdout.write("  Installeren … dit duurt de eerste keer een paar minuten\n");
if (ensureInstalled()) {
  process.stdout.write(`  Installeren … klaar (${((performance.now() - begin) / 1000).toFixed(1)} s)\n`);
}
const child = runUnderToolchain("tooling/scripts/start/main.ts", process.argv.slice(2), { channel: true });
watchParent(() => child.kill("SIGTERM"));
