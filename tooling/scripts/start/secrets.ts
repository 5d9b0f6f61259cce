import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Settings } from "./settings.ts";
import { StartFailure } from "./start-failure.ts";

export type Secrets = {
  /** Signs the sessions of people who are signed in. */
  betterAuthSecret: string;
  /** Encrypts the keys of dossiers: without it no sealed content can be read again. */
  hoofdsleutel: string;
  /** Of the administrator of the embedded PostgreSQL. */
  postgresWachtwoord: string;
};

const fromEnvironment = {
  betterAuthSecret: "BETTER_AUTH_SECRET",
  hoofdsleutel: "DEELWIJZER_HOOFDSLEUTEL",
} as const;

const newSecret = (): string => randomBytes(32).toString("base64");

function fromEnv(env: Record<string, string | undefined>): Secrets {
  const missing = Object.values(fromEnvironment).filter((name) => !env[name]);
  if (missing.length > 0) {
    throw new StartFailure(
      [
        `Met een eigen database (DATABASE_URL) geeft u zelf ook deze geheimen op: ${missing.join(" en ")}.`,
        "Maak elk geheim één keer, met: openssl rand -base64 32",
        "Bewaar ze goed. Zonder DEELWIJZER_HOOFDSLEUTEL kan niemand de vastgestelde besluiten nog lezen.",
      ].join("\n"),
    );
  }
  return {
    betterAuthSecret: env[fromEnvironment.betterAuthSecret] ?? "",
    hoofdsleutel: env[fromEnvironment.hoofdsleutel] ?? "",
    postgresWachtwoord: "",
  };
}

function isSecrets(value: unknown): value is Secrets {
  const names: (keyof Secrets)[] = ["betterAuthSecret", "hoofdsleutel", "postgresWachtwoord"];
  return (
    typeof value === "object" &&
    value !== null &&
    names.every((name) => typeof Reflect.get(value, name) === "string")
  );
}

function read(file: string): Secrets {
  try {
    const content: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (isSecrets(content)) return content;
  } catch {
    // Told below, together with a file that can be read but is not complete.
  }
  throw new StartFailure(
    `De geheimen in ${file} zijn niet te lezen. Zet een kopie terug, of verwijder de hele map .deelwijzer om met een lege demo te beginnen.`,
  );
}

/** The demo makes its secrets once and keeps them; with an own database they are the owner's to keep. */
export function obtainSecrets(settings: Settings, env: Record<string, string | undefined>): Secrets {
  if (settings.databaseUrl !== undefined) return fromEnv(env);
  const file = path.join(settings.stateFolder, "geheimen.json");
  if (existsSync(file)) return read(file);
  if (existsSync(path.join(settings.stateFolder, "postgres"))) {
    throw new StartFailure(
      `De database is er nog, maar ${file} is weg. Zet een kopie terug, of verwijder de hele map .deelwijzer om met een lege demo te beginnen.`,
    );
  }
  const secrets = {
    betterAuthSecret: newSecret(),
    hoofdsleutel: newSecret(),
    postgresWachtwoord: randomBytes(18).toString("base64url"),
  };
  mkdirSync(settings.stateFolder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}
