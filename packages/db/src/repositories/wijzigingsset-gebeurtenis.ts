import { and, asc, desc, eq, gte, isNull, lt, sql } from "drizzle-orm";
import { wijzigingsset } from "../schema/wijzigingsset.ts";
import { wijzigingssetGebeurtenis } from "../schema/wijzigingsset-gebeurtenis.ts";
import type { Tx } from "../tenant.ts";

export type Gebeurtenis = typeof wijzigingssetGebeurtenis.$inferSelect;

type NieuweGebeurtenis = Omit<typeof wijzigingssetGebeurtenis.$inferInsert, "volgnummer">;

/** Far under the number of parameters of one statement. */
const PER_KEER = 500;

/** Appends what happened to a set that this transaction holds; the number follows from the ones before. */
export function appendGebeurtenis(tx: Tx, row: NieuweGebeurtenis): Promise<void> {
  return appendGebeurtenissen(tx, [row]);
}

/** Many of one set, in this order: a statement for hundreds of them, because a sheet changes as many rules. */
export async function appendGebeurtenissen(tx: Tx, rows: readonly NieuweGebeurtenis[]): Promise<void> {
  for (let begin = 0; begin < rows.length; begin += PER_KEER) {
    const deel = rows.slice(begin, begin + PER_KEER).map((row, plaats) => {
      // What this statement itself adds is not seen by it, so each row counts on from the same number.
      const volgnummer = sql`(select coalesce(max(g.volgnummer), 0) + ${plaats + 1}::int from ${wijzigingssetGebeurtenis} g where g.set_id = ${row.setId})`;
      return { ...row, volgnummer: volgnummer as never };
    });
    await tx.insert(wijzigingssetGebeurtenis).values(deel);
  }
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
