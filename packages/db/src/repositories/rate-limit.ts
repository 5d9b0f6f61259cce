import { and, eq, gt, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { rateLimit } from "../schema/auth/rate-limit.ts";

/** Failed sign-ins under a key, as the auth role; a window begins with the first miss and ends by itself. */
export async function countAttempts(db: Db, key: string, now: number, windowMs: number): Promise<number> {
  const rows = await db
    .select({ count: rateLimit.count })
    .from(rateLimit)
    .where(and(eq(rateLimit.key, key), gt(rateLimit.lastRequest, now - windowMs)));
  return rows[0]?.count ?? 0;
}

export async function registerAttempt(db: Db, key: string, now: number, windowMs: number): Promise<void> {
  const ended = sql`${rateLimit.lastRequest} <= ${now - windowMs}`;
  await db
    .insert(rateLimit)
    .values({ id: key, key, count: 1, lastRequest: now })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${ended} then 1 else ${rateLimit.count} + 1 end`,
        lastRequest: sql`case when ${ended} then ${now}::bigint else ${rateLimit.lastRequest} end`,
      },
    });
}

export async function clearAttempts(db: Db, key: string): Promise<void> {
  await db.delete(rateLimit).where(eq(rateLimit.key, key));
}
