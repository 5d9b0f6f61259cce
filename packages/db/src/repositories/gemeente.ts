import { eq, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { gemeente } from "../schema/gemeente.ts";
import { type Tx, withRedactie } from "../tenant.ts";

export type Gemeente = typeof gemeente.$inferSelect;

/** Under withTenant() of the new id, and as the owner: the app role cannot make a gemeente. */
export async function insertGemeente(tx: Tx, row: typeof gemeente.$inferInsert): Promise<void> {
  await tx.insert(gemeente).values(row);
}

export async function findGemeente(tx: Tx): Promise<Gemeente | null> {
  const rows = await tx.select().from(gemeente);
  return rows[0] ?? null;
}

/** As the owner, who may be under no row-level security. */
export async function findGemeenteById(tx: Tx, id: string): Promise<Gemeente | null> {
  const rows = await tx.select().from(gemeente).where(eq(gemeente.id, id));
  return rows[0] ?? null;
}

/** As the role of the jobs, which sees no more of a gemeente than this. */
export async function findGemeenteNaam(tx: Tx, id: string): Promise<string | null> {
  const rows = await tx.select({ naam: gemeente.naam }).from(gemeente).where(eq(gemeente.id, id));
  return rows[0]?.naam ?? null;
}

/** False: with `versie`, somebody changed it first. */
export async function updateGemeente(
  tx: Tx,
  patch: Partial<Pick<Gemeente, "naam" | "fgContact" | "klachtroute" | "kleuren" | "logoHash">>,
  versie?: number,
): Promise<boolean> {
  const rows = await tx
    .update(gemeente)
    .set(patch)
    .where(versie === undefined ? undefined : eq(gemeente.versie, versie))
    .returning({ id: gemeente.id });
  return rows.length === 1;
}

/**
 * Holds who may do what in this gemeente until the transaction ends: two who take a role from each other do so one after
 * the other, and the second sees what the first did.
 */
export async function lockMensen(tx: Tx): Promise<void> {
  await tx.select({ id: gemeente.id }).from(gemeente).for("no key update");
}

/**
 * Makes the gemeente of this transaction the one that keeps the tables, unless another is; as the owner. Answers
 * whether it keeps them now.
 */
export async function claimRedactie(tx: Tx): Promise<boolean> {
  try {
    // In a savepoint: when another has it, the rest of the transaction goes on. By id: an owner that is a superuser
    // is under no row-level security.
    const rows = await tx.transaction((inner) =>
      inner
        .update(gemeente)
        .set({ beheertTabellen: true })
        .where(sql`${gemeente.id} = current_setting('deelwijzer.gemeente')::uuid`)
        .returning({ id: gemeente.id }),
    );
    return rows.length === 1;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined;
    if (cause?.code === "23505") return false;
    throw error;
  }
}

/** The gemeente that keeps the tables, found without knowing any gemeente; null as long as there is none. */
export function findRedactiegemeente(db: Db): Promise<Pick<Gemeente, "id" | "naam"> | null> {
  return withRedactie(db, async (tx) => {
    const rows = await tx
      .select({ id: gemeente.id, naam: gemeente.naam })
      .from(gemeente)
      .where(eq(gemeente.beheertTabellen, true));
    return rows[0] ?? null;
  });
}
