import { sql } from "drizzle-orm";
import type { Db } from "../src/connection.ts";
import { type Tx, withTenant } from "../src/tenant.ts";

class Undo extends Error {}

interface Wie {
  readonly gemeenteId: string;
  readonly actor: string;
}

interface Weigering {
  readonly code?: string;
  readonly constraint_name?: string;
  readonly message?: string;
}

/**
 * Tries something against the guards of the database and undoes it: "gelukt", or the code of the refusal with the
 * name of the constraint where there is one. What is checked at the end of a transaction is checked too.
 */
export async function poging(db: Db, wie: Wie, fn: (tx: Tx) => Promise<unknown>): Promise<string> {
  const weigering = await probeer(db, wie, fn);
  return weigering === null
    ? "gelukt"
    : [weigering.code, weigering.constraint_name].filter(Boolean).join(" ");
}

/** The same, and what the database says: for a guard whose code others have too. */
export async function pogingInWoorden(db: Db, wie: Wie, fn: (tx: Tx) => Promise<unknown>): Promise<string> {
  return (await probeer(db, wie, fn))?.message ?? "gelukt";
}

async function probeer(
  db: Db,
  { gemeenteId, actor }: Wie,
  fn: (tx: Tx) => Promise<unknown>,
): Promise<Weigering | null> {
  try {
    await withTenant(
      db,
      gemeenteId,
      async (tx) => {
        await fn(tx);
        await tx.execute(sql`set constraints all immediate`);
        throw new Undo();
      },
      { actor },
    );
    throw new Error("not undone");
  } catch (error) {
    if (error instanceof Undo) return null;
    const cause = (error as { cause?: Weigering }).cause;
    if (cause?.code === undefined) throw error;
    return cause;
  }
}

/** Goes on as another user in the same transaction. */
export async function actAs(tx: Tx, actor: string): Promise<void> {
  await tx.execute(sql`select set_config('deelwijzer.actor', ${actor}, true)`);
}
