import { EnvError } from "../env.ts";
import { describeError } from "../logging/describe-error.ts";

/** Something the person at the keyboard can put right: shown as it is, without a trace. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** Runs a command to exit code 0, or 2 for misuse, or 1 with what may be shown of a failure. */
export async function runCommand(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const misuse =
      error instanceof EnvError ||
      error instanceof CommandError ||
      (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
    process.exitCode = misuse ? 2 : 1;
    const text = misuse ? error.message : explain(error);
    process.stderr.write(`${text}\n`);
  }
}

/** Whoever runs the command is the owner of the data, but its output lands in logs: no quoted values. */
function explain(error: unknown): string {
  const own =
    error instanceof Error && error.cause === undefined && !("severity" in error) ? `${error.message}\n` : "";
  return `${own}${JSON.stringify(describeError(error), null, 2)}`;
}
