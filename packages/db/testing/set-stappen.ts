import { createHash } from "node:crypto";
import type { Setstatus } from "@core/grondslagen";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "../src/tenant.ts";
import { NU, TABELVERSIE } from "./proefwereld.ts";

/** Past the repositories: what a mistake in the code, or someone with the app role, would send. */
export const updateSet = (id: string, zet: SQL) => (tx: Tx) =>
  tx.execute(sql`update wijzigingsset set ${zet}, versie = versie + 1 where id = ${id}`);

export const sha256Van = (tekst: string) => `sha256:${createHash("sha256").update(tekst).digest("hex")}`;

export const goedkeuringDoor = (door: string) =>
  sql`goedgekeurd_door = ${door}, goedgekeurd_hash = inhoudshash, goedgekeurd_op = ${NU.toISOString()}`;
export const GEEN_GOEDKEURING = sql`goedgekeurd_door = null, goedgekeurd_hash = null, goedgekeurd_op = null`;

const ALS_VERSIE_1 = sql`nummer = 1, tabelversie_hash = ${TABELVERSIE}, ingangsdatum = '2019-09-01'`;

/** What goes with a status, so that only the table of transitions decides. */
export function naarStatus(status: Setstatus, goedkeurder: string): SQL {
  switch (status) {
    case "concept":
      return sql`status = 'concept', nummer = null, tabelversie_hash = null, ${GEEN_GOEDKEURING}`;
    case "goedgekeurd":
      return sql`status = 'goedgekeurd', nummer = null, tabelversie_hash = null, ${goedkeuringDoor(goedkeurder)}`;
    case "ter-beoordeling":
    case "afgewezen":
      return sql`status = ${status}, ${GEEN_GOEDKEURING}`;
    case "ingepland":
    case "gepubliceerd":
      return sql`status = ${status}, ${ALS_VERSIE_1}`;
    case "ingetrokken":
    case "verworpen":
      return sql`status = ${status}`;
  }
}

const WEG: Record<Setstatus, readonly Setstatus[]> = {
  concept: [],
  "ter-beoordeling": ["ter-beoordeling"],
  goedgekeurd: ["ter-beoordeling", "goedgekeurd"],
  afgewezen: ["ter-beoordeling", "afgewezen"],
  ingepland: ["ter-beoordeling", "goedgekeurd", "ingepland"],
  gepubliceerd: ["ter-beoordeling", "goedgekeurd", "gepubliceerd"],
  ingetrokken: ["ingetrokken"],
  verworpen: ["verworpen"],
};

/** Walks a concept to a status; to a planned or published one only in a transaction that is undone. */
export const brengNaar = (id: string, status: Setstatus, goedkeurder: string) => async (tx: Tx) => {
  for (const stap of WEG[status]) await updateSet(id, naarStatus(stap, goedkeurder))(tx);
};
