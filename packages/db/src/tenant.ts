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

/**
 * Opens a transaction that sees and writes the rows of one gemeente only. The settings are transaction-local:
 * a connection that goes back to the pool carries nothing over.
 */
export function withTenant<T>(db: Db, gemeenteId: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('deelwijzer.gemeente', ${gemeenteId}, true), set_config('deelwijzer.gebruiker', '', true)`,
    );
    return fn(tx as Tx);
  });
}

/** Opens a transaction that sees the memberships of this user, in every gemeente, and no other tenant row. */
export function withUser<T>(db: Db, userId: string, fn: (tx: UserTx) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('deelwijzer.gemeente', '', true), set_config('deelwijzer.gebruiker', ${userId}, true)`,
    );
    return fn(tx as UserTx);
  });
}

/** Opens a transaction without gemeente: it sees the published tables and no tenant row at all. */
export function withoutTenant<T>(db: Db, fn: (tx: AnyTx) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('deelwijzer.gemeente', '', true), set_config('deelwijzer.gebruiker', '', true)`,
    );
    return fn(tx);
  });
}
