import { and, asc, desc, eq, isNull, lte } from "drizzle-orm";
import { gemeente } from "../schema/gemeente.ts";
import { lidmaatschap } from "../schema/lidmaatschap.ts";
import { postuit } from "../schema/postuit.ts";
import type { AnyTx, Tx } from "../tenant.ts";

export type Post = typeof postuit.$inferSelect;
export type PostSoort = Post["soort"];

/** Puts a mail in the outbox; false: this occasion has its mail already. */
export async function insertPost(
  tx: Tx,
  row: Pick<Post, "id" | "gemeenteId" | "soort" | "aan" | "pad" | "sleutel" | "op">,
): Promise<boolean> {
  const rows = await tx
    .insert(postuit)
    .values({ ...row, volgendePogingOp: row.op })
    .onConflictDoNothing()
    .returning({ id: postuit.id });
  return rows.length === 1;
}

/** The next mail to send at this moment, held until the transaction ends; what another server holds is passed over. */
export async function claimPost(tx: Tx, nu: Date): Promise<Post | null> {
  const rows = await tx
    .select()
    .from(postuit)
    .where(and(isNull(postuit.verzondenOp), isNull(postuit.opgegevenOp), lte(postuit.volgendePogingOp, nu)))
    .orderBy(asc(postuit.volgendePogingOp), asc(postuit.id))
    .limit(1)
    .for("update", { skipLocked: true });
  return rows[0] ?? null;
}

export async function notePost(
  tx: Tx,
  id: string,
  verloop: Partial<
    Pick<Post, "pogingen" | "volgendePogingOp" | "verzondenOp" | "opgegevenOp" | "laatsteFout">
  >,
): Promise<void> {
  await tx.update(postuit).set(verloop).where(eq(postuit.id, id));
}

/** The newest mails of this gemeente. */
export function listPost(tx: Tx, limiet = 100): Promise<Post[]> {
  return tx.select().from(postuit).orderBy(desc(postuit.op), desc(postuit.id)).limit(limiet);
}

/** Where a job begins: it works one gemeente at a time. Empty for every role but that of the jobs. */
export async function listGemeenteIds(tx: AnyTx): Promise<string[]> {
  const rows = await tx.select({ id: gemeente.id }).from(gemeente).orderBy(asc(gemeente.id));
  return rows.map(({ id }) => id);
}

export interface Geadresseerde {
  readonly userId: string;
  readonly email: string;
  readonly rollen: readonly string[];
}

/** Who gets mail: everyone who has not left. */
export function listGeadresseerden(tx: Tx): Promise<Geadresseerde[]> {
  return tx
    .select({ userId: lidmaatschap.userId, email: lidmaatschap.email, rollen: lidmaatschap.rollen })
    .from(lidmaatschap)
    .where(isNull(lidmaatschap.beeindigdOp))
    .orderBy(asc(lidmaatschap.userId));
}
