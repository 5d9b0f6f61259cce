import { type SQL, sql } from "drizzle-orm";
import type { Db } from "./connection.ts";

/** A transaction of any kind: enough for what belongs to the installation (tabelversie, stappenplanversie). */
export type AnyTx = Parameters<Parameters<Db["transaction"]>[0]>[0];

declare const tenant: unique symbol;
declare const user: unique symbol;
declare const resident: unique symbol;
declare const holder: unique symbol;
declare const picture: unique symbol;

/** A transaction that row-level security has bound to one gemeente. Only withTenant() makes one. */
export type Tx = AnyTx & { readonly [tenant]: true };
/** A transaction that sees nothing but the memberships of one user. Only withUser() makes one. */
export type UserTx = AnyTx & { readonly [user]: true };
/** A transaction that sees the one key of a resident that was named. Only withSleutel() makes one. */
export type SleutelTx = AnyTx & { readonly [resident]: true };

/** A transaction that sees the one sealed row whose code was named. Only withKenmerk() makes one. */
export type KenmerkTx = AnyTx & { readonly [holder]: true };

/** A transaction that sees the one logo whose hash was named. Only withLogo() makes one. */
export type LogoTx = AnyTx & { readonly [picture]: true };

export interface TransactionOptions {
  /** Refuses every write, whatever the code does. */
  readonly readOnly?: boolean;
}

export interface TenantOptions extends TransactionOptions {
  /** Id of the user this transaction acts for; the guards on wijzigingssets hold what is written to it. */
  readonly actor?: string;
  /** The moment it acts at, where that is not now: an access that ran out opens nothing. */
  readonly nu?: Date;
}

/**
 * All settings at once: what one kind of transaction does not set is empty, never left over. That it only reads is one of
 * them; once something was read there is no way back from it.
 */
function bindTo({
  readOnly = false,
  gemeente = "",
  gebruiker = "",
  actor = "",
  redactie = "",
  sleutel = "",
  kenmerk = "",
  logo = "",
  nu = "",
}: Instellingen): SQL {
  return sql`select set_config('transaction_read_only', ${readOnly ? "on" : "off"}, true),
    set_config('deelwijzer.gemeente', ${gemeente}, true), set_config('deelwijzer.gebruiker', ${gebruiker}, true),
    set_config('deelwijzer.actor', ${actor}, true), set_config('deelwijzer.redactie', ${redactie}, true),
    set_config('deelwijzer.sleutel', ${sleutel}, true), set_config('deelwijzer.kenmerk', ${kenmerk}, true),
    set_config('deelwijzer.nu', ${nu}, true), set_config('deelwijzer.logo', ${logo}, true),
    set_config('deelwijzer.aanvraag', '', true), set_config('deelwijzer.antwoord', '', true)`;
}

interface Instellingen extends TransactionOptions {
  readonly gemeente?: string;
  readonly gebruiker?: string;
  readonly actor?: string;
  readonly redactie?: "zoeken" | "";
  readonly sleutel?: string;
  readonly kenmerk?: string;
  readonly logo?: string;
  readonly nu?: string;
}

/**
 * Opens a transaction that sees and writes the rows of one gemeente only. The settings are transaction-local:
 * a connection that goes back to the pool carries nothing over.
 */
export function withTenant<T>(
  db: Db,
  gemeenteId: string,
  fn: (tx: Tx) => Promise<T>,
  options: TenantOptions = {},
): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(
      bindTo({
        gemeente: gemeenteId,
        actor: options.actor ?? "",
        nu: options.nu?.toISOString() ?? "",
        readOnly: options.readOnly ?? false,
      }),
    );
    return fn(tx as Tx);
  });
}

/**
 * While access to a dossier is asked its key is at hand, to write the reason under it; before and after it is not.
 */
export async function withAanvraag<T>(tx: Tx, afwegingId: string, fn: () => Promise<T>): Promise<T> {
  await tx.execute(sql`select set_config('deelwijzer.aanvraag', ${afwegingId}, true)`);
  const uit = await fn();
  await tx.execute(sql`select set_config('deelwijzer.aanvraag', '', true)`);
  return uit;
}

/** Opens a transaction that sees the memberships of this user, in every gemeente, and no other tenant row. */
export function withUser<T>(db: Db, userId: string, fn: (tx: UserTx) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(bindTo({ gebruiker: userId, readOnly: true }));
    return fn(tx as UserTx);
  });
}

/**
 * Goes on in the same transaction within one gemeente, still only reading: what is asked before every request costs one journey
 * for its transaction, not two.
 */
export async function verderInTenant<T>(
  tx: UserTx,
  gemeenteId: string,
  fn: (tx: Tx) => Promise<T>,
): Promise<T> {
  await tx.execute(
    sql`select set_config('deelwijzer.gemeente', ${gemeenteId}, true), set_config('deelwijzer.gebruiker', '', true)`,
  );
  return fn(tx as unknown as Tx);
}

/** Opens a transaction without gemeente: it sees the published tables and no tenant row at all. */
export function withoutTenant<T>(
  db: Db,
  fn: (tx: AnyTx) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(bindTo({ readOnly: options.readOnly ?? false }));
    return fn(tx);
  });
}

/** Opens a transaction that sees the gemeente that keeps the tables, and no other tenant row. */
export function withRedactie<T>(db: Db, fn: (tx: AnyTx) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(bindTo({ redactie: "zoeken", readOnly: true }));
    return fn(tx);
  });
}

/** Opens a transaction that sees the key of a resident with this hash, if there is one, and no other tenant row. */
export function withSleutel<T>(db: Db, hash: string, fn: (tx: SleutelTx) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(bindTo({ sleutel: hash, readOnly: true }));
    return fn(tx as SleutelTx);
  });
}

/**
 * Opens a transaction that sees the besluit or addendum with this place in a chain, if there is one, the addendum that
 * follows it, and no other tenant row. Whoever names the code holds the document that it stands on.
 */
export function withKenmerk<T>(db: Db, kenmerk: string, fn: (tx: KenmerkTx) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(bindTo({ kenmerk, readOnly: true }));
    return fn(tx as KenmerkTx);
  });
}

/** Opens a transaction that sees the logo with this hash, if there is one, and no other tenant row. */
export function withLogo<T>(db: Db, hash: string, fn: (tx: LogoTx) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(bindTo({ logo: hash, readOnly: true }));
    return fn(tx as LogoTx);
  });
}
