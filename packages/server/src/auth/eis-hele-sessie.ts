import { type Db, findTweedeFactor } from "@deelwijzer/db";
import { APIError, getSessionFromCtx } from "better-auth/api";
import type { Hook } from "./hook.ts";

/**
 * Whose phone is set up changes the password with a code given: with a password alone one could take the account away from who
 * has the phone. Who has no phone yet chooses a password first.
 */
export function eisHeleSessie(db: Db) {
  return async (ctx: Hook): Promise<void> => {
    if (ctx.path !== "/change-password") return;
    const sessie = await getSessionFromCtx(ctx);
    if (sessie === null) return;
    const { manier, tweedeFactorOp } = sessie.session as { manier?: unknown; tweedeFactorOp?: unknown };
    if (manier === "oidc" || tweedeFactorOp != null) return;
    const factor = await findTweedeFactor(db, sessie.user.id);
    if (factor?.bevestigdOp != null) throw new APIError("FORBIDDEN", { message: "First the second step." });
  };
}
