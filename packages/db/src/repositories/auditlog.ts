import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, lte, or, sql } from "drizzle-orm";
import { auditketen } from "../schema/auditketen.ts";
import { auditlog } from "../schema/auditlog.ts";
import type { Tx } from "../tenant.ts";
import { type AuditRegel, canoniekTotPlaats } from "../zegel/auditregel.ts";

export type Auditlogregel = typeof auditlog.$inferSelect;
export type NewAuditRegel = Omit<AuditRegel, "op" | "volgnummer" | "vorigeHash"> & { readonly op: Date };

/**
 * Adds a line in the transaction of the deed. Takes the lock on the gemeente's log until the transaction ends, so it comes
 * last: after the chain of besluiten, never before. One statement, for whoever else writes in this gemeente waits meanwhile:
 * PostgreSQL puts the place in the chain behind the text, hashes it, and checks it like any other insert.
 */
export async function appendAudit(tx: Tx, nieuw: NewAuditRegel): Promise<void> {
  const { id, gemeenteId, actorId, rol, handeling, onderwerp, gegevens } = nieuw;
  const op = nieuw.op.toISOString();
  const tekst = canoniekTotPlaats({ id, gemeenteId, op, actorId, rol, handeling, onderwerp, gegevens });
  const { count } = await tx.execute(sql`
    insert into auditlog (id, gemeente_id, volgnummer, op, actor_id, rol, handeling, onderwerp_soort, onderwerp_id, gegevens,
      canoniek, vorige_hash, hash)
    select ${id}::uuid, ${gemeenteId}::uuid, kop.volgnummer + 1, ${op}::timestamptz, ${actorId}, ${rol}, ${handeling},
      ${onderwerp.soort}, ${onderwerp.id}, ${JSON.stringify(gegevens)}::jsonb, regel.canoniek, kop.hash,
      'sha256:' || encode(sha256(convert_to(regel.canoniek, 'UTF8')), 'hex')
    from lock_auditketen(${gemeenteId}::uuid) kop,
      lateral (select ${tekst} || ',"volgnummer":' || (kop.volgnummer + 1) || ',"vorigeHash":"' || kop.hash || '"}' as canoniek) regel`);
  if (count !== 1) throw new Error("no audit chain head");
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

/** Every line about one of these, oldest first. */
export async function listAuditOver(
  tx: Tx,
  onderwerpen: readonly { readonly soort: string; readonly ids: readonly string[] }[],
): Promise<Auditlogregel[]> {
  const wat = onderwerpen
    .filter(({ ids }) => ids.length > 0)
    .map(({ soort, ids }) =>
      and(eq(auditlog.onderwerpSoort, soort), inArray(auditlog.onderwerpId, [...ids])),
    );
  if (wat.length === 0) return [];
  return tx
    .select()
    .from(auditlog)
    .where(or(...wat))
    .orderBy(asc(auditlog.volgnummer));
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
