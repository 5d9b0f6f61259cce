import { and, eq, gt, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { session } from "../schema/auth/session.ts";
import type { AnyTx, Tx } from "../tenant.ts";

export interface Sessieduur {
  /** A session that nobody uses ends after this long. */
  readonly stilMs: number;
  /** And any session after this long, however much it is used. */
  readonly hoogstensMs: number;
}

/** Somebody uses this session: it lives on, never past its end. As the auth role. One that ended stays ended. */
export async function verlengSessie(
  db: Db,
  id: string,
  nu: Date,
  { stilMs, hoogstensMs }: Sessieduur,
): Promise<void> {
  const stil = new Date(nu.getTime() + stilMs).toISOString();
  await db
    .update(session)
    .set({
      updatedAt: nu,
      expiresAt: sql`least(${stil}::timestamptz, ${session.createdAt} + make_interval(secs => ${hoogstensMs / 1000}))`,
    })
    .where(and(eq(session.id, id), gt(session.expiresAt, nu)));
}

/**
 * Ends every session of a member of this gemeente, in both apps; says how many there were. Those that a provider began for
 * another gemeente stay. @throws DW004 for who is no member here.
 */
export async function beeindigSessies(tx: Tx, userId: string): Promise<number> {
  const rows = await tx.execute<{ aantal: number }>(sql`select public.beeindig_sessies(${userId}) as aantal`);
  return rows[0]?.aantal ?? 0;
}

/** Sessions and tokens that ended, and counts of attempts of before yesterday. As the role of the jobs; says how many. */
export async function ruimInlogOp(tx: AnyTx): Promise<number> {
  const rows = await tx.execute<{ aantal: number }>(sql`select public.ruim_inlog_op() as aantal`);
  return rows[0]?.aantal ?? 0;
}
