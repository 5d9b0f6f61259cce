import {
  bevestigTweedeFactor,
  bewaarTweedeFactor,
  clearAttempts,
  type Db,
  findTweedeFactor,
  gebruikHerstelcode,
  gebruikStap,
  registerAttempt,
  type TweedeFactor,
  vervangHerstelcodes,
} from "@deelwijzer/db";
import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint, createAuthMiddleware, sessionMiddleware } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { z } from "zod";
import { hashVanHerstelcode, nieuweHerstelcodes, nieuwGeheim, stapVanCode, voorDeApp } from "./totp.ts";

const MAX_MISSES = 5;
const WINDOW_MS = 15 * 60_000;
const body = z.object({ code: z.string().trim().min(1).max(40) });
/**
 * Who came by the provider gives no code here: the provider asks what it asks. A session made whole by a code would forget which
 * gemeente the provider named (ADR 120).
 */
const eigenInlog = createAuthMiddleware({ use: [sessionMiddleware] }, async (ctx) => {
  const { session } = ctx.context.session;
  if (Reflect.get(session, "manier") === "oidc") throw new APIError("FORBIDDEN");
});
const options = { method: "POST" as const, use: [sessionMiddleware, eigenInlog] };

/** As much of a request as the three endpoints share. */
type Ctx = Parameters<typeof setSessionCookie>[0];
type Huidig = NonNullable<Ctx["context"]["session"]>;

/**
 * The second step of signing in (ADR 111): a code of an authenticator app, or a recovery code. Whoever has a session
 * without it has a password and no more. Counted per person in the database, before the code is looked at.
 */
export function tweedeFactor(db: Db, opSlot: (userId: string) => void) {
  const sleutelVan = (userId: string) => `tweede-factor:${userId}`;

  async function tel(userId: string): Promise<void> {
    const poging = await registerAttempt(db, sleutelVan(userId), Date.now(), WINDOW_MS);
    if (poging === MAX_MISSES + 1) opSlot(userId);
    if (poging > MAX_MISSES)
      throw new APIError("TOO_MANY_REQUESTS", { code: "TOO_MANY_ATTEMPTS", message: "Too many attempts." });
  }

  /** From here on a whole session: with a token that nobody saw while it was half. */
  async function maakHeel(ctx: Ctx, { session, user }: Huidig): Promise<void> {
    await clearAttempts(db, sleutelVan(user.id));
    const { internalAdapter } = ctx.context;
    const manier: unknown = Reflect.get(session, "manier");
    const heel = { manier, tweedeFactorOp: new Date() };
    await setSessionCookie(ctx, { session: await internalAdapter.createSession(user.id, false, heel), user });
    await internalAdapter.deleteSession(session.token);
  }

  return {
    id: "tweede-factor",
    endpoints: {
      beginTweedeFactor: createAuthEndpoint("/tweede-factor/begin", options, async (ctx) => {
        const { user } = ctx.context.session;
        const geheim = nieuwGeheim();
        const versleuteld = await symmetricEncrypt({ key: ctx.context.secretConfig, data: geheim });
        if (!(await bewaarTweedeFactor(db, user.id, versleuteld))) throw new APIError("CONFLICT");
        return ctx.json(voorDeApp(geheim, user.email));
      }),
      bevestigTweedeFactor: createAuthEndpoint(
        "/tweede-factor/bevestig",
        { ...options, body },
        async (ctx) => {
          const { user } = ctx.context.session;
          await tel(user.id);
          const factor = await findTweedeFactor(db, user.id);
          const stap = factor === null ? null : await stapVan(ctx, factor, ctx.body.code);
          const codes = nieuweHerstelcodes();
          const hashes = codes.map((code) => hashVanHerstelcode(code, ctx.context.secret));
          if (
            factor === null ||
            stap === null ||
            !(await bevestigTweedeFactor(db, factor, { stap, op: new Date(), hashes }))
          )
            throw new APIError("UNAUTHORIZED");
          // Whoever had the password until now and is signed in elsewhere is so no longer.
          await ctx.context.internalAdapter.deleteUserSessions(user.id);
          await maakHeel(ctx, ctx.context.session);
          return ctx.json({ herstelcodes: codes });
        },
      ),
      geefTweedeFactor: createAuthEndpoint("/tweede-factor/code", { ...options, body }, async (ctx) => {
        const { user } = ctx.context.session;
        await tel(user.id);
        const factor = await findTweedeFactor(db, user.id);
        if (factor?.bevestigdOp == null || !(await klopt(ctx, factor, ctx.body.code)))
          throw new APIError("UNAUTHORIZED");
        await maakHeel(ctx, ctx.context.session);
        return ctx.json({ gelukt: true });
      }),
      vernieuwHerstelcodes: createAuthEndpoint(
        "/tweede-factor/herstelcodes",
        { ...options, body },
        async (ctx) => {
          const { user, session } = ctx.context.session;
          // Whoever has a password and no more gets nothing that lets them in.
          if (Reflect.get(session, "tweedeFactorOp") == null) throw new APIError("FORBIDDEN");
          await tel(user.id);
          const factor = await findTweedeFactor(db, user.id);
          const stap = factor === null ? null : await stapVan(ctx, factor, ctx.body.code);
          const codes = nieuweHerstelcodes();
          const hashes = codes.map((code) => hashVanHerstelcode(code, ctx.context.secret));
          // Of the phone only: a recovery code that somebody found would make ten of one.
          if (stap === null || !(await vervangHerstelcodes(db, user.id, { stap, hashes })))
            throw new APIError("UNAUTHORIZED");
          await clearAttempts(db, sleutelVan(user.id));
          return ctx.json({ herstelcodes: codes });
        },
      ),
    },
  } satisfies BetterAuthPlugin;

  async function klopt(ctx: Ctx, factor: TweedeFactor, code: string): Promise<boolean> {
    const stap = await stapVan(ctx, factor, code);
    return stap === null
      ? gebruikHerstelcode(db, factor.userId, hashVanHerstelcode(code, ctx.context.secret))
      : gebruikStap(db, factor.userId, stap);
  }
}

async function stapVan(ctx: Ctx, factor: TweedeFactor, code: string): Promise<number | null> {
  const geheim = await symmetricDecrypt({ key: ctx.context.secretConfig, data: factor.geheim });
  return stapVanCode(geheim, code.replaceAll(/\s/g, ""), Date.now());
}
