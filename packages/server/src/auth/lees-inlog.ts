import { type Db, findTweedeFactor } from "@deelwijzer/db";
import type { UseCaseFout } from "../fout.ts";
import { mislukt, type Result } from "../result.ts";
import { actorVanSessie, type Ingelogd } from "./actor-van-sessie.ts";
import type { Auth } from "./create-auth.ts";
import { leesSessie } from "./lees-sessie.ts";

export interface LeesInlogOptions {
  readonly auth: Auth;
  /** As the auth role. */
  readonly authDb: Db;
  /** As the role of the app. */
  readonly db: Db;
  /** Whether a password alone is not enough here (ADR 111). */
  readonly eistTweedeFactor: boolean;
}

/** Who sends these headers, as far as they may be believed: without the second step that is nobody who may do anything. */
export async function leesInlog(
  { auth, authDb, db, eistTweedeFactor }: LeesInlogOptions,
  headers: Headers,
): Promise<Result<Ingelogd, UseCaseFout>> {
  const sessie = await leesSessie(auth, authDb, headers);
  const inlog = await actorVanSessie(db, sessie);
  if (!eistTweedeFactor || sessie === null) return inlog;
  const eerstWachtwoord = !inlog.ok && inlog.fout.soort === "wachtwoord-wijzigen";
  if (!inlog.ok && !eerstWachtwoord) return inlog;
  // The provider of the gemeente asks what it asks; a session that began otherwise, or nobody knows how, did not.
  if (sessie.session.manier === "oidc" || sessie.session.tweedeFactorOp != null) return inlog;
  const factor = await findTweedeFactor(authDb, sessie.user.id);
  const ingesteld = factor?.bevestigdOp != null;
  // A password is changed by who has the phone as well; a phone is set up by who chose the password.
  return eerstWachtwoord && !ingesteld ? inlog : mislukt({ soort: "tweede-factor", ingesteld });
}
