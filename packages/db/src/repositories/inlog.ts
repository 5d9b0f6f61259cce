import { sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import type { Tx } from "../tenant.ts";

export interface NieuweInlog {
  readonly id: string;
  readonly accountId: string;
  readonly email: string;
  readonly naam: string;
  /** Of the one-time password; null where people sign in with the account of the gemeente. */
  readonly wachtwoordHash: string | null;
  readonly op: Date;
}

/**
 * `nieuw`: the password that was given along works. `bekend`: the sign-in that was there stays as it is. `elders`: only another
 * gemeente, where this person works, is known to have handed it out; it opens nothing here (ADR 129).
 */
export type InlogUitkomst = "nieuw" | "bekend" | "elders";

/**
 * Makes a sign-in in the transaction of who invites, or finds the one that has this address. The app
 * role reads nothing of `auth`: a function of the database does this one thing, for a beheerder only.
 */
export async function maakInlog(
  tx: Tx,
  inlog: NieuweInlog,
): Promise<{ userId: string; uitkomst: InlogUitkomst }> {
  const { id, accountId, email, naam, wachtwoordHash, op } = inlog;
  const rows = await tx.execute<{ user_id: string; uitkomst: InlogUitkomst }>(
    sql`select * from maak_inlog_voor(${id}, ${accountId}, ${email}, ${naam}, ${wachtwoordHash}, ${op.toISOString()}::timestamptz)`,
  );
  const rij = rows[0];
  if (rij === undefined) throw new Error("maak_inlog_voor gave no user");
  return { userId: rij.user_id, uitkomst: rij.uitkomst };
}

/** Whether the sign-in of this person may open this gemeente: no other one is known to have handed it out. */
export async function opentInlog(tx: Tx, userId: string, gemeenteId: string): Promise<boolean> {
  const rows = await tx.execute<{ opent: boolean }>(
    sql`select inlog_opent(${userId}, ${gemeenteId}::uuid) as opent`,
  );
  return rows[0]?.opent === true;
}

/** Whether this person may get a session; as the auth role, which reads no membership. False: they left everywhere. */
export async function magInloggen(db: Db, userId: string): Promise<boolean> {
  const rows = await db.execute<{ mag: boolean }>(sql`select auth.mag_inloggen(${userId}) as mag`);
  return rows[0]?.mag === true;
}
