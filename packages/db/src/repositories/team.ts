import { and, asc, eq } from "drizzle-orm";
import { team } from "../schema/team.ts";
import type { Tx } from "../tenant.ts";

export type Team = typeof team.$inferSelect;

export async function insertTeam(tx: Tx, row: typeof team.$inferInsert): Promise<void> {
  await tx.insert(team).values(row);
}

export function listTeams(tx: Tx): Promise<Team[]> {
  return tx.select().from(team).orderBy(asc(team.naam));
}

/** False: there is no such team, or somebody changed it first. */
export async function updateTeam(
  tx: Tx,
  id: string,
  patch: Partial<Pick<Team, "naam" | "domeinen">>,
  versie: number,
): Promise<boolean> {
  const rows = await tx
    .update(team)
    .set(patch)
    .where(and(eq(team.id, id), eq(team.versie, versie)))
    .returning({ id: team.id });
  return rows.length === 1;
}
