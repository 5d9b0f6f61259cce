import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

export const MIGRATIONS_FOLDER = fileURLToPath(new URL("../migrations", import.meta.url));

/** Any number will do, as long as every start of the product takes the same one. */
const PREPARATION_LOCK = 7_305_261_940;

/** Brings the database to the newest schema, as its owner; under withPreparationLock(). */
export async function migrateDatabase(ownerUrl: string): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS_FOLDER });
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** Two starts at once prepare the database one after the other; the second finds everything done. */
export async function withPreparationLock<T>(ownerUrl: string, fn: () => Promise<T>): Promise<T> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${PREPARATION_LOCK})`;
    return await fn();
  } finally {
    // The lock belongs to this connection and ends with it.
    await client.end({ timeout: 5 });
  }
}
