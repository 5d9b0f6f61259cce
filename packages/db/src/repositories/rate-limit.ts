import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { rateLimit } from "../schema/auth/rate-limit.ts";

/**
 * Counts one attempt under a key, as the auth role, and says how many that makes in this window. One statement, so
 * that attempts sent at the same moment all count. A window begins with the first attempt and ends by itself.
 *
 * Kept is when it ends. The sign-in library keeps its own counts in this table, and clears away every row that was last
 * asked longer ago than its own longest window, a minute: with the moment of an attempt a lock of a quarter of an hour would go then.
 */
export async function registerAttempt(db: Db, key: string, now: number, windowMs: number): Promise<number> {
  const end = now + windowMs;
  const ended = sql`${rateLimit.lastRequest} <= ${now}`;
  const rows = await db
    .insert(rateLimit)
    // An id of its own: of two that come first together, the one conflict that is handled must be the one on `key`.
    .values({ id: randomUUID(), key, count: 1, lastRequest: end })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${ended} then 1 else ${rateLimit.count} + 1 end`,
        lastRequest: sql`case when ${ended} then ${end}::bigint else ${rateLimit.lastRequest} end`,
      },
    })
    .returning({ count: rateLimit.count });
  return (rows[0] as { count: number }).count;
}

export async function clearAttempts(db: Db, key: string): Promise<void> {
  await db.delete(rateLimit).where(eq(rateLimit.key, key));
}
