import { asc } from "drizzle-orm";
import { team } from "../schema/team.ts";
import type { Tx } from "../tenant.ts";

export type Team = typeof team.$inferSelect;

export async function insertTeam(tx: Tx, row: typeof team.$inferInsert): Promise<void> {
  await tx.insert(team).values(row);
}

export function listTeams(tx: Tx): Promise<Team[]> {
  return tx.select().from(team).orderBy(asc(team.naam));
}
