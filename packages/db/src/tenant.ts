import { sql } from "drizzle-orm";
import type { Db } from "./connection.ts";

/** A transaction of any kind: enough for what belongs to the installation (tabelversie, stappenplanversie). */
export type AnyTx = Parameters<Parameters<Db["transaction"]>[0]>[0];

declare const tenant: unique symbol;
declare const user: unique symbol;

/** A transaction that row-level security has bound to one gemeente. Only withTenant() makes one. */
export type Tx = AnyTx & { readonly [tenant]: true };
/** A transaction that sees nothing but the memberships of one user. Only withUser() makes one. */
export type UserTx = AnyTx & { readonly [user]: true };

export interface TransactionOptions {
  /** Refuses every write, whatever the code does. */
  readonly readOnly?: boolean;
}

const config = ({ readOnly = false }: TransactionOptions) =>
  ({ accessMode: readOnly ? "read only" : "read write" }) as const;

/**
 * Opens a transaction that sees and writes the rows of one gemeente only. The settings are transaction-local:
 * a connection that goes back to the pool carries nothing over.
 */
export function withTenant<T>(
  db: Db,
  gemeenteId: string,
  fn: (tx: Tx) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('deelwijzer.gemeente', ${gemeenteId}, true), set_config('deelwijzer.gebruiker', '', true)`,
    );
    return fn(tx as Tx);
  }, config(options));
}

/** Opens a transaction that sees the memberships of this user, in every gemeente, and no other tenant row. */
export function withUser<T>(db: Db, userId: string, fn: (tx: UserTx) => Promise<T>): Promise<T> {
  return db.transaction(
    async (tx) => {
      await tx.execute(
        sql`select set_config('deelwijzer.gemeente', '', true), set_config('deelwijzer.gebruiker', ${userId}, true)`,
      );
      return fn(tx as UserTx);
    },
    config({ readOnly: true }),
  );
}

/** Opens a transaction without gemeente: it sees the published tables and no tenant row at all. */
export function withoutTenant<T>(
  db: Db,
  fn: (tx: AnyTx) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('deelwijzer.gemeente', '', true), set_config('deelwijzer.gebruiker', '', true)`,
    );
    return fn(tx);
  }, config(options));
}
