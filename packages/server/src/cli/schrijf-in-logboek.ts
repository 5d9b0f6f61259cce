import { appendAudit, type Db, listOwnLidmaatschappen, withTenant, withUser } from "@deelwijzer/db";
import type { Klok } from "../klok.ts";
import type { NewId } from "../new-id.ts";

export interface LogGereedschap {
  readonly owner: { readonly db: Db };
  readonly klok: Klok;
  readonly newId: NewId;
}

/** What a command did to the sign-in of this person, in the log of each gemeente they work in; on nobody's name. */
export async function schrijfInLogboek(
  { owner, klok, newId }: LogGereedschap,
  userId: string,
  handeling: "tweede-stap-gewist" | "eenmalig-wachtwoord-gegeven",
): Promise<void> {
  for (const { gemeenteId } of await withUser(owner.db, userId, listOwnLidmaatschappen))
    await withTenant(owner.db, gemeenteId, (tx) =>
      appendAudit(tx, {
        id: newId(),
        gemeenteId,
        op: klok.nu(),
        actorId: null,
        rol: null,
        handeling,
        onderwerp: { soort: "gebruiker", id: userId },
        gegevens: {},
      }),
    );
}
