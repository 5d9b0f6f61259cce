import { and, asc, desc, eq, gte, isNull, lt, sql } from "drizzle-orm";
import { wijzigingsset } from "../schema/wijzigingsset.ts";
import { wijzigingssetGebeurtenis } from "../schema/wijzigingsset-gebeurtenis.ts";
import type { Tx } from "../tenant.ts";

export type Gebeurtenis = typeof wijzigingssetGebeurtenis.$inferSelect;

/** Appends what happened to a set that this transaction holds; the number follows from the ones before. */
export async function appendGebeurtenis(
  tx: Tx,
  row: Omit<typeof wijzigingssetGebeurtenis.$inferInsert, "volgnummer">,
): Promise<void> {
  const volgnummer = sql`(select coalesce(max(g.volgnummer), 0) + 1 from ${wijzigingssetGebeurtenis} g where g.set_id = ${row.setId})`;
  await tx.insert(wijzigingssetGebeurtenis).values({ ...row, volgnummer: volgnummer as never });
}

/** In the order in which it happened. */
export function listGebeurtenissen(tx: Tx, setId: string): Promise<Gebeurtenis[]> {
  return tx
    .select()
    .from(wijzigingssetGebeurtenis)
    .where(eq(wijzigingssetGebeurtenis.setId, setId))
    .orderBy(asc(wijzigingssetGebeurtenis.volgnummer));
}

interface Logboekvraag {
  readonly actie?: Gebeurtenis["actie"] | null;
  /** A user; "uitgave": the installation itself. */
  readonly door?: string | null;
  readonly setId?: string | null;
  readonly vanaf?: Date | null;
  /** Up to, without that moment. */
  readonly tot?: Date | null;
  readonly overslaan: number;
  readonly hoogstens: number;
}

interface Logregel extends Gebeurtenis {
  readonly setTitel: string;
}

/** What happened to all sets, the last first. */
export async function listLogboek(tx: Tx, vraag: Logboekvraag): Promise<Logregel[]> {
  const { actie, door, setId, vanaf, tot, overslaan, hoogstens } = vraag;
  const g = wijzigingssetGebeurtenis;
  const rows = await tx
    .select({ regel: g, setTitel: wijzigingsset.titel })
    .from(g)
    .innerJoin(wijzigingsset, eq(wijzigingsset.id, g.setId))
    .where(
      and(
        actie == null ? undefined : eq(g.actie, actie),
        door == null ? undefined : door === "uitgave" ? isNull(g.door) : eq(g.door, door),
        setId == null ? undefined : eq(g.setId, setId),
        vanaf == null ? undefined : gte(g.op, vanaf),
        tot == null ? undefined : lt(g.op, tot),
      ),
    )
    .orderBy(desc(g.op), desc(g.volgnummer), desc(g.id))
    .limit(hoogstens)
    .offset(overslaan);
  return rows.map(({ regel, setTitel }) => ({ ...regel, setTitel }));
}
