import { spawn } from "node:child_process";
import { root } from "../bootstrap.mjs";

const running = new Set<number>();

/** Runs a tool with its output on the screen and gives its exit code. */
export async function runTool(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<number> {
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "inherit", "inherit"],
    // Its own process group, so that stopping it also stops what it started.
    detached: true,
  });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  try {
    return await new Promise<number>((resolve) => {
      child.on("error", (error) => {
        console.log(`${command}: ${error.message}`);
        resolve(1);
      });
      child.on("close", (code) => resolve(code ?? 1));
    });
  } finally {
    if (pid !== undefined) running.delete(pid);
  }
}

export function stopRunningTools(): void {
  for (const pid of running) process.kill(-pid, "SIGTERM");
}
