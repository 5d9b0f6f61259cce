import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { withPlans } from "./with-plans.ts";

export type Db = PostgresJsDatabase;

export interface Connection {
  readonly db: Db;
  readonly close: () => Promise<void>;
}

export interface ConnectOptions {
  readonly max?: number;
  readonly name?: string;
}

/**
 * Seconds until the next try to connect. The driver's own pause grows to twenty, longer than it waits for a connection: a
 * database that was back for half a minute was still not found.
 */
function naPogingen(pogingen: number): number {
  return Math.min(0.05 * 2 ** pogingen, 1);
}

/** Opens a pool. Who connects as what is decided by the url: the app role, the auth role or the owner. */
export function connect(url: string, { max = 10, name = "deelwijzer" }: ConnectOptions = {}): Connection {
  const client = postgres(url, {
    max,
    idle_timeout: 60,
    connect_timeout: 10,
    backoff: naPogingen,
    // Notices can quote values; what must be known arrives as an error.
    onnotice: () => {},
    connection: {
      application_name: name,
      TimeZone: "UTC",
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  });
  return { db: drizzle(withPlans(client)), close: () => client.end({ timeout: 5 }) };
}
