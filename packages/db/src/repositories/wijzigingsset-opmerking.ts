import { and, asc, count, eq, isNull } from "drizzle-orm";
import { wijzigingssetOpmerking } from "../schema/wijzigingsset-opmerking.ts";
import type { Tx } from "../tenant.ts";

export type SetOpmerking = typeof wijzigingssetOpmerking.$inferSelect;

export async function insertOpmerking(
  tx: Tx,
  row: Omit<typeof wijzigingssetOpmerking.$inferInsert, "antwoord" | "beantwoordDoor" | "beantwoordOp">,
): Promise<void> {
  await tx.insert(wijzigingssetOpmerking).values(row);
}

/** False when there is no such remark on this set, or it was answered already. */
export async function beantwoordOpmerking(
  tx: Tx,
  { id, setId, antwoord, door, op }: { id: string; setId: string; antwoord: string; door: string; op: Date },
): Promise<boolean> {
  const rows = await tx
    .update(wijzigingssetOpmerking)
    .set({ antwoord, beantwoordDoor: door, beantwoordOp: op })
    .where(
      and(
        eq(wijzigingssetOpmerking.id, id),
        eq(wijzigingssetOpmerking.setId, setId),
        isNull(wijzigingssetOpmerking.antwoord),
      ),
    )
    .returning({ id: wijzigingssetOpmerking.id });
  return rows.length === 1;
}

export function listOpmerkingen(tx: Tx, setId: string): Promise<SetOpmerking[]> {
  return tx
    .select()
    .from(wijzigingssetOpmerking)
    .where(eq(wijzigingssetOpmerking.setId, setId))
    .orderBy(asc(wijzigingssetOpmerking.op), asc(wijzigingssetOpmerking.id));
}

/** Per set how many remarks have no answer yet; a set without any is not in it. */
export async function telOpenOpmerkingen(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .select({ setId: wijzigingssetOpmerking.setId, aantal: count() })
    .from(wijzigingssetOpmerking)
    .where(isNull(wijzigingssetOpmerking.antwoord))
    .groupBy(wijzigingssetOpmerking.setId);
  return new Map(rows.map(({ setId, aantal }) => [setId, aantal]));
}
