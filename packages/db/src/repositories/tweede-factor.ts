import { and, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { herstelcode } from "../schema/auth/herstelcode.ts";
import { tweedeFactor } from "../schema/auth/tweede-factor.ts";
import { user } from "../schema/auth/user.ts";

export type TweedeFactor = typeof tweedeFactor.$inferSelect;

export async function findTweedeFactor(db: Db, userId: string): Promise<TweedeFactor | null> {
  const rows = await db.select().from(tweedeFactor).where(eq(tweedeFactor.userId, userId));
  return rows[0] ?? null;
}

/** A new key, in place of one that was never proved. False: this person has one that works, and keeps it. */
export async function bewaarTweedeFactor(db: Db, userId: string, geheim: string): Promise<boolean> {
  const rows = await db
    .insert(tweedeFactor)
    .values({ userId, geheim })
    .onConflictDoUpdate({
      target: tweedeFactor.userId,
      set: { geheim },
      setWhere: isNull(tweedeFactor.bevestigdOp),
    })
    .returning({ userId: tweedeFactor.userId });
  return rows.length === 1;
}

/** The key works from now on, with these codes beside it. False: somebody was first, or the key changed meanwhile. */
export async function bevestigTweedeFactor(
  db: Db,
  { userId, geheim }: Pick<TweedeFactor, "userId" | "geheim">,
  { stap, op, hashes }: { readonly stap: number; readonly op: Date; readonly hashes: readonly string[] },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const rows = await tx
      .update(tweedeFactor)
      .set({ bevestigdOp: op, laatsteStap: stap })
      .where(
        and(
          eq(tweedeFactor.userId, userId),
          eq(tweedeFactor.geheim, geheim),
          isNull(tweedeFactor.bevestigdOp),
        ),
      )
      .returning({ userId: tweedeFactor.userId });
    if (rows.length === 0) return false;
    await tx.insert(herstelcode).values(hashes.map((hash) => ({ userId, hash })));
    return true;
  });
}

/** Takes the code of this half minute. False: it, or a later one, was taken before. One statement: of two, one. */
export async function gebruikStap(db: Db, userId: string, stap: number): Promise<boolean> {
  const rows = await db
    .update(tweedeFactor)
    .set({ laatsteStap: stap })
    .where(
      and(
        eq(tweedeFactor.userId, userId),
        lt(tweedeFactor.laatsteStap, stap),
        isNotNull(tweedeFactor.bevestigdOp),
      ),
    )
    .returning({ userId: tweedeFactor.userId });
  return rows.length === 1;
}

/** Ten others in place of what is left, for the code of this half minute. False: that code was taken before; then all stays. */
export async function vervangHerstelcodes(
  db: Db,
  userId: string,
  { stap, hashes }: { readonly stap: number; readonly hashes: readonly string[] },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (!(await gebruikStap(tx, userId, stap))) return false;
    await tx.delete(herstelcode).where(eq(herstelcode.userId, userId));
    await tx.insert(herstelcode).values(hashes.map((hash) => ({ userId, hash })));
    return true;
  });
}

export async function telHerstelcodes(db: Db, userId: string): Promise<number> {
  return db.$count(herstelcode, eq(herstelcode.userId, userId));
}

/** Takes a recovery code away. False: there is none like it any more. */
export async function gebruikHerstelcode(db: Db, userId: string, hash: string): Promise<boolean> {
  const rows = await db
    .delete(herstelcode)
    .where(and(eq(herstelcode.userId, userId), eq(herstelcode.hash, hash)))
    .returning({ hash: herstelcode.hash });
  return rows.length === 1;
}

/** As the auth role or the owner: this person sets up a new key at the next sign-in, and is signed out now. Null: they had none. */
export async function vergeetTweedeFactor(db: Db, email: string): Promise<string | null> {
  const rows = await db
    .delete(tweedeFactor)
    .where(
      sql`${tweedeFactor.userId} in (select ${user.id} from ${user} where ${user.email} = ${email.toLowerCase()})`,
    )
    .returning({ userId: tweedeFactor.userId });
  const userId = rows[0]?.userId ?? null;
  if (userId !== null) await db.execute(sql`delete from auth.session where user_id = ${userId}`);
  return userId;
}
