import { hkdfSync } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Db } from "./connection.ts";
import { APP_ROLE, AUTH_ROLE, TAKEN_ROLE } from "./schema/roles.ts";
import { scramVerifier } from "./scram-verifier.ts";

export interface RolePasswords {
  readonly app: string;
  readonly auth: string;
  readonly taken: string;
}

/**
 * The same secret gives the same passwords, so that a second start, or a second machine, need not be told them.
 * One way: a password says nothing about the secret.
 */
export function deriveRolePasswords(secret: string): RolePasswords {
  const derive = (role: string) =>
    Buffer.from(hkdfSync("sha256", secret, "deelwijzer", `database role ${role}`, 32)).toString("base64url");
  return { app: derive(APP_ROLE), auth: derive(AUTH_ROLE), taken: derive(TAKEN_ROLE) };
}

/** duplicate_object, unique_violation, and "tuple concurrently updated": another start was a moment earlier. */
const LOST_A_RACE = new Set(["42710", "23505", "XX000"]);
const ATTEMPTS = 5;

/**
 * Makes the three login roles, and refuses to go on with ones that have more rights than a login. Roles are
 * cluster-wide, so two databases of one cluster share them; null leaves their passwords alone.
 */
export async function prepareRoles(db: Db, passwords: RolePasswords | null): Promise<void> {
  await prepareRole(db, APP_ROLE, passwords?.app ?? null);
  await prepareRole(db, AUTH_ROLE, passwords?.auth ?? null);
  await prepareRole(db, TAKEN_ROLE, passwords?.taken ?? null);
}

async function prepareRole(db: Db, role: string, password: string | null): Promise<void> {
  const name = sql.identifier(role);
  const found = await db.execute<{ fout: boolean }>(
    sql`select (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or not rolcanlogin) as fout from pg_roles where rolname = ${role}`,
  );
  const row = found[0];
  if (row === undefined) {
    await retryRace(() => db.execute(sql`create role ${name} login noinherit`), "42710");
  } else if (row.fout) {
    throw new Error(
      `The database role ${role} exists with too many rights (or cannot log in); correct it first.`,
    );
  }
  if (password !== null) {
    if (!/^[A-Za-z0-9_-]{20,}$/.test(password))
      throw new Error("A role password must be 20 or more URL-safe characters.");
    // A utility statement takes no parameters; the verifier is base64 and punctuation, nothing to escape.
    const verifier = scramVerifier(password);
    await retryRace(() => db.execute(sql.raw(`alter role "${role}" password '${verifier}'`)));
  }
}

async function retryRace(run: () => Promise<unknown>, already?: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await run();
      return;
    } catch (error) {
      const code = error instanceof Error ? (error.cause as { code?: string } | undefined)?.code : undefined;
      if (code !== undefined && code === already) return;
      if (code === undefined || !LOST_A_RACE.has(code) || attempt === ATTEMPTS) throw error;
    }
  }
}
