import { type Db, verlengSessie } from "@deelwijzer/db";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthEndpoint, getSessionFromCtx, sessionMiddleware } from "better-auth/api";
import { SESSIEDUUR } from "./sessieduur.ts";

/** As much of a session as is told. */
interface Duur {
  readonly userId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/**
 * How a session stands, for the page that is open in it (ADR 128): nothing of it but whose it is and how long it has. Asking
 * does not keep it alive. The endpoint of the library gives the token as well, which is kept from scripts for a reason.
 * Lengths in milliseconds: the clock of a browser may be wrong, but it runs.
 */
export function sessiestand(db: Db) {
  return {
    id: "sessiestand",
    endpoints: {
      leesSessiestand: createAuthEndpoint("/sessie", { method: "GET" }, async (ctx) => {
        const sessie = await getSessionFromCtx(ctx);
        return ctx.json(sessie === null ? { ingelogd: false } : standVan(sessie.session, Date.now()));
      }),
      houdSessie: createAuthEndpoint(
        "/sessie/blijf",
        { method: "POST", use: [sessionMiddleware] },
        async (ctx) => {
          const { session } = ctx.context.session;
          const nu = new Date();
          await verlengSessie(db, session.id, nu, SESSIEDUUR);
          const totStil = nu.getTime() + SESSIEDUUR.stilMs;
          const expiresAt = new Date(Math.min(totStil, einde(session)));
          return ctx.json(standVan({ ...session, expiresAt }, nu.getTime()));
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}

function standVan(sessie: Duur, nu: number) {
  return {
    ingelogd: true as const,
    wie: sessie.userId,
    /** Until it ends when nobody uses it. */
    restMs: sessie.expiresAt.getTime() - nu,
    /** Until it ends however much it is used. */
    hoogstensMs: einde(sessie) - nu,
  };
}

function einde({ createdAt }: Pick<Duur, "createdAt">): number {
  return createdAt.getTime() + SESSIEDUUR.hoogstensMs;
}
