import { sql } from "drizzle-orm";
import type { Db } from "../src/connection.ts";
import { type Tx, withTenant } from "../src/tenant.ts";

class Undo extends Error {}

interface Wie {
  readonly gemeenteId: string;
  readonly actor: string;
}

/**
 * Tries something against the guards of the database and undoes it: "gelukt", or the code of the refusal with the
 * name of the constraint where there is one. What is checked at the end of a transaction is checked too.
 */
export async function poging(
  db: Db,
  { gemeenteId, actor }: Wie,
  fn: (tx: Tx) => Promise<unknown>,
): Promise<string> {
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
    return "niet teruggedraaid";
  } catch (error) {
    if (error instanceof Undo) return "gelukt";
    const cause = (error as { cause?: { code?: string; constraint_name?: string } }).cause;
    if (cause?.code === undefined) throw error;
    return [cause.code, cause.constraint_name].filter(Boolean).join(" ");
  }
}

/** Goes on as another user in the same transaction. */
export async function actAs(tx: Tx, actor: string): Promise<void> {
  await tx.execute(sql`select set_config('deelwijzer.actor', ${actor}, true)`);
}
