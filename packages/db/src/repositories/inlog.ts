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
 * Makes a sign-in in the transaction of who invites, or finds the one that has this address and leaves it alone. The app
 * role reads nothing of `auth`: a function of the database does this one thing, for a beheerder only.
 */
export async function maakInlog(tx: Tx, inlog: NieuweInlog): Promise<{ userId: string; nieuw: boolean }> {
  const { id, accountId, email, naam, wachtwoordHash, op } = inlog;
  const rows = await tx.execute<{ user_id: string }>(
    sql`select maak_inlog(${id}, ${accountId}, ${email}, ${naam}, ${wachtwoordHash}, ${op.toISOString()}::timestamptz) as user_id`,
  );
  const userId = rows[0]?.user_id;
  if (userId === undefined) throw new Error("maak_inlog gave no user");
  return { userId, nieuw: userId === id };
}

/** Whether this person may get a session; as the auth role, which reads no membership. False: they left everywhere. */
export async function magInloggen(db: Db, userId: string): Promise<boolean> {
  const rows = await db.execute<{ mag: boolean }>(sql`select auth.mag_inloggen(${userId}) as mag`);
  return rows[0]?.mag === true;
}
