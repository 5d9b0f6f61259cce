import path from "node:path";
import { runCommand } from "./command.ts";
import type { Settings } from "./settings.ts";

/** Dossiers to look at in the demo gemeente; nothing where there are some already. */
export async function fillDemo(
  settings: Settings,
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<string> {
  const output = await runCommand(process.execPath, ["apps/caseworker/src/cli/vul-demo.ts"], {
    failure: "Het vullen van de demo is niet gelukt.",
    logFile: path.join(settings.logFolder, "vul-demo.log"),
    signal,
    // Its one line is what is said; a refusal is thrown.
    env: { ...env, LOG_LEVEL: "silent" },
  });
  return output.trim();
}
