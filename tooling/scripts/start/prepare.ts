import path from "node:path";
import { runCommand } from "./command.ts";
import type { Settings } from "./settings.ts";
import { StartFailure } from "./start-failure.ts";

export type Account = {
  naam: string;
  email: string;
  wachtwoord: string;
  rol: string;
  app: "caseworker" | "admin";
};

export type Prepared = {
  /** For the apps: a role that owns nothing and sees one gemeente at a time. */
  appUrl: string;
  /** For signing in. */
  authUrl: string;
  /** For the jobs. */
  takenUrl: string;
  accounts: readonly Account[];
};

function isAccount(value: unknown): value is Account {
  const names: (keyof Account)[] = ["naam", "email", "wachtwoord", "rol", "app"];
  return (
    typeof value === "object" &&
    value !== null &&
    names.every((name) => typeof Reflect.get(value, name) === "string")
  );
}

/** The last line of the command is its answer; what it said before that is in the log. */
export function readPrepared(output: string): Prepared {
  const last = output.trimEnd().split("\n").at(-1) ?? "";
  let answer: unknown;
  try {
    answer = JSON.parse(last);
  } catch {
    throw new StartFailure("Het voorbereiden van de database gaf geen antwoord dat te lezen is.");
  }
  if (typeof answer === "object" && answer !== null) {
    const [appUrl, authUrl, takenUrl, accounts]: unknown[] = [
      "appUrl",
      "authUrl",
      "takenUrl",
      "accounts",
    ].map((name): unknown => Reflect.get(answer, name));
    if (
      typeof appUrl === "string" &&
      typeof authUrl === "string" &&
      typeof takenUrl === "string" &&
      Array.isArray(accounts) &&
      accounts.every(isAccount)
    ) {
      return { appUrl, authUrl, takenUrl, accounts };
    }
  }
  throw new StartFailure("Het antwoord van het voorbereiden van de database is niet compleet.");
}

export async function prepareDatabase(
  settings: Settings,
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<Prepared> {
  const output = await runCommand(
    process.execPath,
    ["packages/server/src/cli/voorbereiden.ts", ...(settings.demo ? ["--demo"] : [])],
    {
      failure: "Het voorbereiden van de database is niet gelukt.",
      logFile: path.join(settings.logFolder, "voorbereiden.log"),
      signal,
      secretOutput: true,
      env,
    },
  );
  return readPrepared(output);
}
