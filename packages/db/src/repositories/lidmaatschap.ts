import { and, arrayContains, asc, eq, isNull } from "drizzle-orm";
import { lidmaatschap } from "../schema/lidmaatschap.ts";
import type { Tx, UserTx } from "../tenant.ts";

export type Lidmaatschap = typeof lidmaatschap.$inferSelect;

export async function insertLidmaatschap(tx: Tx, row: typeof lidmaatschap.$inferInsert): Promise<void> {
  await tx.insert(lidmaatschap).values(row);
}

/** Also finds someone who left: a decision keeps its author. */
export async function findLidmaatschap(tx: Tx, userId: string): Promise<Lidmaatschap | null> {
  const rows = await tx.select().from(lidmaatschap).where(eq(lidmaatschap.userId, userId));
  return rows[0] ?? null;
}

export function listLidmaatschappen(tx: Tx): Promise<Lidmaatschap[]> {
  return tx.select().from(lidmaatschap).orderBy(asc(lidmaatschap.naam));
}

/** User ids of who has this role now. */
export async function listLedenMetRol(tx: Tx, rol: Lidmaatschap["rollen"][number]): Promise<string[]> {
  const rows = await tx
    .select({ userId: lidmaatschap.userId })
    .from(lidmaatschap)
    .where(and(isNull(lidmaatschap.beeindigdOp), arrayContains(lidmaatschap.rollen, [rol])))
    .orderBy(asc(lidmaatschap.userId));
  return rows.map(({ userId }) => userId);
}

/** False: there is no such member, or with `versie` somebody changed the membership first. */
export async function updateLidmaatschap(
  tx: Tx,
  userId: string,
  patch: Partial<
    Pick<Lidmaatschap, "naam" | "email" | "functie" | "rollen" | "domeinen" | "teamId" | "beeindigdOp">
  >,
  op: Date,
  versie?: number,
): Promise<boolean> {
  const rows = await tx
    .update(lidmaatschap)
    .set({ ...patch, updatedAt: op })
    .where(
      and(
        eq(lidmaatschap.userId, userId),
        versie === undefined ? undefined : eq(lidmaatschap.versie, versie),
      ),
    )
    .returning({ userId: lidmaatschap.userId });
  return rows.length === 1;
}

/** The gemeenten this user belongs to or belonged to; for withUser(). */
export async function listEigenGemeenten(tx: UserTx): Promise<string[]> {
  const rows = await tx.select({ gemeenteId: lidmaatschap.gemeenteId }).from(lidmaatschap);
  return rows.map(({ gemeenteId }) => gemeenteId);
}

/** In which gemeenten this user may sign in now; for withUser(), before a gemeente is known. */
export function listOwnLidmaatschappen(tx: UserTx): Promise<Lidmaatschap[]> {
  return tx
    .select()
    .from(lidmaatschap)
    .where(isNull(lidmaatschap.beeindigdOp))
    .orderBy(asc(lidmaatschap.createdAt));
}
