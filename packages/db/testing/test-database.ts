import { createHash, randomBytes } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { type Connection, connect } from "../src/connection.ts";
import { MIGRATIONS_FOLDER, migrateDatabase } from "../src/migrate.ts";
import { deriveRolePasswords, prepareRoles } from "../src/prepare-roles.ts";
import { APP_ROLE, AUTH_ROLE, TAKEN_ROLE } from "../src/schema/roles.ts";

/** What BETTER_AUTH_SECRET must be in tests that run `voorbereiden`: roles, and so passwords, are cluster-wide. */
export const TEST_SECRET = "secret-of-the-tests-and-of-nothing-else";

/** The owner is no superuser, so that FORCE ROW LEVEL SECURITY is tested as it works in production. */
const OWNER = "deelwijzer_test_owner";
const OWNER_PASSWORD = deriveRolePasswords(`${TEST_SECRET} owner`).app;
const LOCK = 7_305_261_941;

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly authUrl: string;
  readonly takenUrl: string;
  /** A superuser of the cluster, in this database. */
  readonly superUrl: string;
  /** Opens a pool that drop() closes. */
  readonly open: (role: "owner" | "app" | "auth" | "taken" | "super", max?: number) => Connection;
  readonly drop: () => Promise<void>;
}

export interface TestDatabaseOptions {
  /** An empty database instead of a migrated one. */
  readonly empty?: boolean;
}

/** A database of one's own, cloned from a template that is migrated once per cluster. */
export async function createTestDatabase({ empty = false }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const admin = process.env["TEST_DATABASE_URL"];
  if (admin === undefined)
    throw new Error("TEST_DATABASE_URL is not set: run the tests with the root vitest.config.ts.");
  const name = `dw_${randomBytes(8).toString("hex")}`;
  const client = postgres(admin, { max: 1, onnotice: () => {} });
  try {
    const template = await ensureTemplate(client, admin);
    const source = empty ? client`template0` : client`${client(template)}`;
    await client`create database ${client(name)} owner ${client(OWNER)} template ${source} strategy file_copy`;
  } finally {
    await client.end();
  }
  const passwords = deriveRolePasswords(TEST_SECRET);
  const urls = {
    owner: urlFor(admin, name, OWNER, OWNER_PASSWORD),
    app: urlFor(admin, name, APP_ROLE, passwords.app),
    auth: urlFor(admin, name, AUTH_ROLE, passwords.auth),
    taken: urlFor(admin, name, TAKEN_ROLE, passwords.taken),
    super: urlFor(admin, name),
  };
  const opened: Connection[] = [];
  return {
    ownerUrl: urls.owner,
    appUrl: urls.app,
    authUrl: urls.auth,
    takenUrl: urls.taken,
    superUrl: urls.super,
    open: (role, max = 4) => {
      const connection = connect(urls[role], { max, name: "test" });
      opened.push(connection);
      return connection;
    },
    drop: async () => {
      await Promise.all(opened.map((connection) => connection.close()));
      const closing = postgres(admin, { max: 1, onnotice: () => {} });
      await closing`drop database if exists ${closing(name)} with (force)`;
      await closing.end();
    },
  };
}

async function ensureTemplate(client: postgres.Sql, admin: string): Promise<string> {
  const name = `dw_template_${migrationsKey()}`;
  await client`select pg_advisory_lock(${LOCK})`;
  try {
    const found = await client`select 1 from pg_database where datname = ${name}`;
    if (found.length > 0) return name;
    const owners = await client`select 1 from pg_roles where rolname = ${OWNER}`;
    if (owners.length === 0) {
      await client.unsafe(`create role ${OWNER} login createrole nosuperuser password '${OWNER_PASSWORD}'`);
    }
    // In a cluster that already has the roles, their administrator is someone else.
    const roles = await client<
      { rolname: string }[]
    >`select rolname from pg_roles where rolname in (${APP_ROLE}, ${AUTH_ROLE}, ${TAKEN_ROLE})`;
    for (const { rolname } of roles) {
      await client.unsafe(`grant ${rolname} to ${OWNER} with admin true, inherit false, set false`);
    }
    const building = `${name}_wip`;
    await client`drop database if exists ${client(building)} with (force)`;
    await client`create database ${client(building)} owner ${client(OWNER)} template template0`;
    const ownerUrl = urlFor(admin, building, OWNER, OWNER_PASSWORD);
    const owner = connect(ownerUrl, { max: 1 });
    try {
      await prepareRoles(owner.db, deriveRolePasswords(TEST_SECRET));
    } finally {
      await owner.close();
    }
    await migrateDatabase(ownerUrl);
    // Only a finished template gets the name that others look for.
    await client`alter database ${client(building)} rename to ${client(name)}`;
    return name;
  } finally {
    await client`select pg_advisory_unlock(${LOCK})`;
  }
}

function migrationsKey(): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(MIGRATIONS_FOLDER)
    .filter((entry) => entry.endsWith(".sql"))
    .toSorted()) {
    hash.update(readFileSync(path.join(MIGRATIONS_FOLDER, file)));
  }
  return hash.digest("hex").slice(0, 12);
}

function urlFor(admin: string, database: string, user?: string, password?: string): string {
  const url = new URL(admin);
  url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.toString();
}
