import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import { publicatie } from "../schema/publicatie.ts";
import { tabelversie } from "../schema/tabelversie.ts";
import type { AnyTx, Tx } from "../tenant.ts";

export type Publicatie = typeof publicatie.$inferSelect;
/** A publication with what its tabelversie says about itself. */
export type PublicatieMetKop = Publicatie & {
  readonly titel: string | null;
  readonly toelichting: string | null;
  readonly vorige: string | null;
};

/** The same number as in the guard of the table. */
const PUBLICATION_LOCK = 7_305_261_942;

/**
 * One publication at a time in the whole installation, until the transaction ends. Comes before every lock on a
 * wijzigingsset, or two publications can wait for each other.
 */
export async function lockPublicaties(tx: AnyTx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${PUBLICATION_LOCK})`);
}

/** All of them, by number: in force, planned and lapsed. */
export function listPublicaties(tx: AnyTx): Promise<PublicatieMetKop[]> {
  return tx
    .select({
      ...getTableColumns(publicatie),
      titel: sql<string | null>`${tabelversie.inhoud}->>'titel'`,
      toelichting: sql<string | null>`${tabelversie.inhoud}->>'toelichting'`,
      vorige: sql<string | null>`${tabelversie.inhoud}->>'vorige'`,
    })
    .from(publicatie)
    .innerJoin(tabelversie, eq(tabelversie.hash, publicatie.tabelversieHash))
    .orderBy(asc(publicatie.nummer));
}

export async function insertPublicatie(tx: Tx, row: typeof publicatie.$inferInsert): Promise<void> {
  await tx.insert(publicatie).values(row);
}

/** Takes back a publication that is not in force yet; what replaces it follows with `vervangt`. */
export async function laatPublicatieVervallen(
  tx: Tx,
  { hash, op, reden }: { hash: string; op: Date; reden: "ingetrokken" | "vervangen" },
): Promise<void> {
  const rows = await tx
    .update(publicatie)
    .set({ vervallenOp: op, vervallenReden: reden })
    .where(eq(publicatie.tabelversieHash, hash))
    .returning({ hash: publicatie.tabelversieHash });
  if (rows.length !== 1) throw new Error(`no publication of ${hash}`);
}
