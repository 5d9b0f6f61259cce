import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { root, toolchainEnv } from "../bootstrap.mjs";
import { StartFailure } from "./start-failure.ts";

export type CommandOptions = {
  /** What the reader is told when it fails: "Bouwen is niet gelukt." */
  failure: string;
  logFile: string;
  signal: AbortSignal;
  /** What it writes on standard output holds secrets, and stays out of the log. */
  secretOutput?: boolean;
  env?: Record<string, string>;
};

const tailLines = 25;
const errorLines = 15;

/** The end of what was said, and before it the lines that speak of an error: warnings often come after those. */
function digest(everything: string): string {
  const lines = everything.trimEnd().split("\n");
  const tail = lines.slice(-tailLines);
  const errors = lines.slice(0, -tailLines).filter((line) => /\b(error|failed)\b/i.test(line));
  return [...errors.slice(0, errorLines), ...(errors.length > 0 ? ["…"] : []), ...tail].join("\n");
}

/** Runs a command to its end with its output in a log, and gives what it wrote on standard output. */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<string> {
  options.signal.throwIfAborted();
  const child = spawn(command, args, {
    cwd: root,
    env: { ...toolchainEnv(), ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    // Its own process group, so that stopping it also stops what it started.
    detached: true,
  });
  const stop = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
  };
  options.signal.addEventListener("abort", stop, { once: true });
  let output = "";
  let everything = "";
  const keep = (chunk: Buffer): void => {
    everything += chunk.toString();
    appendFileSync(options.logFile, chunk);
  };
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    if (!options.secretOutput) keep(chunk);
  });
  child.stderr.on("data", keep);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  options.signal.removeEventListener("abort", stop);
  options.signal.throwIfAborted();
  if (code !== 0) {
    throw new StartFailure(`${options.failure} Alles staat in ${options.logFile}.\n\n${digest(everything)}`);
  }
  return output;
}
