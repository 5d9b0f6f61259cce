import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, lte, sql } from "drizzle-orm";
import { auditketen } from "../schema/auditketen.ts";
import { auditlog } from "../schema/auditlog.ts";
import type { Tx } from "../tenant.ts";
import { type AuditRegel, hashAuditRegel } from "../zegel/auditregel.ts";

export type Auditlogregel = typeof auditlog.$inferSelect;
export type NewAuditRegel = Omit<AuditRegel, "op" | "volgnummer" | "vorigeHash"> & { readonly op: Date };

/**
 * Adds a line in the transaction of the deed. Takes the lock on the gemeente's log until the transaction ends,
 * so it comes last: after the chain of besluiten, never before.
 */
export async function appendAudit(tx: Tx, nieuw: NewAuditRegel): Promise<void> {
  const rows = await tx.execute<{ volgnummer: string; hash: string }>(
    sql`select volgnummer, hash from lock_auditketen(${nieuw.gemeenteId}::uuid)`,
  );
  const kop = rows[0];
  if (kop === undefined) throw new Error("no audit chain head");
  const regel: AuditRegel = {
    id: nieuw.id,
    gemeenteId: nieuw.gemeenteId,
    volgnummer: Number(kop.volgnummer) + 1,
    op: nieuw.op.toISOString(),
    actorId: nieuw.actorId,
    rol: nieuw.rol,
    handeling: nieuw.handeling,
    onderwerp: nieuw.onderwerp,
    gegevens: nieuw.gegevens,
    vorigeHash: kop.hash,
  };
  const { onderwerp, ...columns } = regel;
  await tx.insert(auditlog).values({
    ...columns,
    op: nieuw.op,
    onderwerpSoort: onderwerp.soort,
    onderwerpId: onderwerp.id,
    ...hashAuditRegel(regel),
  });
}

export interface AuditFilter {
  readonly onderwerp?: { readonly soort: string; readonly id?: string };
  readonly actorId?: string;
  readonly voorVolgnummer?: number;
  readonly limiet?: number;
}

/** Newest first. */
export function listAudit(tx: Tx, filter: AuditFilter = {}): Promise<Auditlogregel[]> {
  return tx
    .select()
    .from(auditlog)
    .where(
      and(
        filter.onderwerp && eq(auditlog.onderwerpSoort, filter.onderwerp.soort),
        filter.onderwerp?.id === undefined ? undefined : eq(auditlog.onderwerpId, filter.onderwerp.id),
        filter.actorId === undefined ? undefined : eq(auditlog.actorId, filter.actorId),
        filter.voorVolgnummer === undefined ? undefined : lt(auditlog.volgnummer, filter.voorVolgnummer),
      ),
    )
    .orderBy(desc(auditlog.volgnummer))
    .limit(filter.limiet ?? 200);
}

/** The head of the log of a gemeente; null as long as nothing was written. */
export async function findAuditkop(
  tx: Tx,
  gemeenteId: string,
): Promise<{ readonly volgnummer: number; readonly hash: string } | null> {
  const rows = await tx
    .select({ volgnummer: auditketen.laatsteVolgnummer, hash: auditketen.laatsteHash })
    .from(auditketen)
    .where(eq(auditketen.gemeenteId, gemeenteId));
  return rows[0] ?? null;
}

/** Lines of one gemeente as they were hashed, in order, from the one after `na` up to `tot`. */
export async function listAuditteksten(
  tx: Tx,
  {
    gemeenteId,
    na,
    tot,
    limiet,
  }: { readonly gemeenteId: string; readonly na: number; readonly tot: number; readonly limiet: number },
): Promise<{ readonly volgnummer: number; readonly canoniek: string }[]> {
  // By id as well: an owner that is a superuser is under no row-level security.
  return tx
    .select({ volgnummer: auditlog.volgnummer, canoniek: auditlog.canoniek })
    .from(auditlog)
    .where(
      and(eq(auditlog.gemeenteId, gemeenteId), gt(auditlog.volgnummer, na), lte(auditlog.volgnummer, tot)),
    )
    .orderBy(asc(auditlog.volgnummer))
    .limit(limiet);
}

export interface Handelingenvraag {
  readonly handelingen: readonly string[];
  /** A user; null: the installation itself; absent: whoever. */
  readonly door?: string | null;
  readonly vanaf?: Date | null;
  /** Up to, without that moment. */
  readonly tot?: Date | null;
  readonly overslaan: number;
  readonly hoogstens: number;
}

/** The lines about some deeds, the last first. */
export function listHandelingen(tx: Tx, vraag: Handelingenvraag): Promise<Auditlogregel[]> {
  const { handelingen, door, vanaf, tot, overslaan, hoogstens } = vraag;
  return tx
    .select()
    .from(auditlog)
    .where(
      and(
        inArray(auditlog.handeling, [...handelingen]),
        door === undefined
          ? undefined
          : door === null
            ? isNull(auditlog.actorId)
            : eq(auditlog.actorId, door),
        vanaf == null ? undefined : gte(auditlog.op, vanaf),
        tot == null ? undefined : lt(auditlog.op, tot),
      ),
    )
    .orderBy(desc(auditlog.volgnummer))
    .limit(hoogstens)
    .offset(overslaan);
}
