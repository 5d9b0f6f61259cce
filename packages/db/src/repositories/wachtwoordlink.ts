import { and, eq, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { account } from "../schema/auth/account.ts";
import { session } from "../schema/auth/session.ts";
import { user } from "../schema/auth/user.ts";
import { verification } from "../schema/auth/verification.ts";
import type { Tx } from "../tenant.ts";

export interface NieuweWachtwoordlink {
  readonly userId: string;
  /** Of what stands in the link, as the sign-in service looks it up. */
  readonly hash: string;
  readonly geldigMinuten: number;
}

/**
 * Keeps a link with which this person chooses another password, instead of an earlier one, and says to which address it may go:
 * that of their sign-in. As the role of the jobs. Null: they do not work in this gemeente, or have no password.
 */
export async function maakWachtwoordlink(tx: Tx, link: NieuweWachtwoordlink): Promise<string | null> {
  const { userId, hash, geldigMinuten } = link;
  const rows = await tx.execute<{ adres: string | null }>(
    sql`select public.maak_wachtwoordlink(${userId}, ${hash}, ${geldigMinuten}::integer) as adres`,
  );
  return rows[0]?.adres ?? null;
}

/** What this person has now is a password of their own, and a link that was still under way does nothing; as the auth role. */
export async function noteerEigenWachtwoord(db: Db, userId: string): Promise<void> {
  await db.update(user).set({ mustChangePassword: false }).where(eq(user.id, userId));
  await db.delete(verification).where(eq(verification.value, userId));
}

/** They chose it with a link from their mailbox: no gemeente is needed to vouch for who this is; as the auth role. */
export async function noteerBewezenAdres(db: Db, userId: string): Promise<void> {
  await db.update(user).set({ inlogVan: null }).where(eq(user.id, userId));
}

/**
 * A password that works once, for who forgot theirs where no mail leaves; who was in with the old one is out. As the owner. Null:
 * nobody signs in with a password at this address.
 */
export function geefEenmaligWachtwoord(db: Db, email: string, hash: string): Promise<string | null> {
  return db.transaction(async (tx) => {
    const rows = await tx
      .update(account)
      .set({ password: hash, updatedAt: sql`now()` })
      .where(
        and(
          eq(account.providerId, "credential"),
          sql`${account.userId} in (select ${user.id} from ${user} where ${user.email} = ${email.toLowerCase()})`,
        ),
      )
      .returning({ userId: account.userId });
    const userId = rows[0]?.userId;
    if (userId === undefined) return null;
    await tx.update(user).set({ mustChangePassword: true, inlogVan: null }).where(eq(user.id, userId));
    await tx.delete(verification).where(eq(verification.value, userId));
    await tx.delete(session).where(eq(session.userId, userId));
    return userId;
  });
}
