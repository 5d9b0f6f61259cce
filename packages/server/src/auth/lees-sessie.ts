import { type Db, verlengSessie } from "@deelwijzer/db";
import type { Auth, Sessie } from "./create-auth.ts";
import { SESSIEDUUR } from "./sessieduur.ts";

/** Not every request writes. */
const BIJHOUDEN_MS = 5 * 60 * 1000;

/** Who sends these headers, and that they are still there. Real time: a session is about now, not about the law. */
export async function leesSessie(auth: Auth, authDb: Db, headers: Headers): Promise<Sessie | null> {
  const sessie = await auth.api.getSession({ headers });
  if (sessie === null) return null;
  const nu = new Date();
  if (nu.getTime() - sessie.session.updatedAt.getTime() > BIJHOUDEN_MS) {
    await verlengSessie(authDb, sessie.session.id, nu, SESSIEDUUR);
  }
  return sessie;
}
