import { APIError, createAuthMiddleware, getSessionFromCtx } from "better-auth/api";
import type { Hook } from "./hook.ts";
import { VERTROKKEN } from "./mag-inloggen.ts";
import type { NoteerInlog, WaaromGeweigerd } from "./noteer-inlog.ts";

/**
 * What happens at the door goes into the log of the gemeente. What was refused is written after the answer left: it would else
 * take longer for an address that is known than for one that is not.
 */
export function inlogboek(noteer: NoteerInlog) {
  const weiger = (userId: string | undefined, reden: WaaromGeweigerd) => {
    if (userId !== undefined) void noteer(userId, { handeling: "inlog-geweigerd", reden });
  };

  const before = createAuthMiddleware(async (ctx) => {
    if (ctx.path !== "/sign-out") return;
    const sessie = await getSessionFromCtx(ctx);
    if (sessie !== null) await noteer(sessie.user.id, { handeling: "uitgelogd" });
  });

  const after = createAuthMiddleware(async (ctx) => {
    const { returned, newSession } = ctx.context;
    const fout = returned instanceof APIError && newSession === null ? returned : null;
    const wie = newSession?.user.id ?? ctx.context.session?.user.id;
    switch (ctx.path) {
      case "/sign-in/email":
        if (newSession !== null)
          await noteer(newSession.user.id, { handeling: "ingelogd", manier: "wachtwoord" });
        else if (fout?.body?.code === VERTROKKEN) weiger(await bedoeld(ctx), "vertrokken");
        else if (fout?.statusCode === 401) weiger(await bedoeld(ctx), "wachtwoord");
        return;
      case "/callback/:id":
        if (newSession !== null) await noteer(newSession.user.id, { handeling: "ingelogd", manier: "oidc" });
        return;
      case "/change-password":
        if (wie === undefined) return;
        if (fout?.body?.code === "INVALID_PASSWORD") weiger(wie, "huidig-wachtwoord");
        else if (fout === null) await noteer(wie, { handeling: "wachtwoord-gewijzigd" });
        return;
      case "/tweede-factor/code":
        if (wie === undefined) return;
        if (fout?.statusCode === 401) weiger(wie, "tweede-stap");
        else if (fout === null) await noteer(wie, { handeling: "ingelogd", manier: "tweede-stap" });
        return;
      case "/tweede-factor/bevestig":
        if (wie !== undefined && fout === null) await noteer(wie, { handeling: "tweede-stap-ingesteld" });
        return;
      case "/tweede-factor/herstelcodes":
        if (wie === undefined) return;
        if (fout?.statusCode === 401) weiger(wie, "tweede-stap");
        else if (fout === null) await noteer(wie, { handeling: "herstelcodes-vernieuwd" });
    }
  });
  return {
    before,
    after,
    /** After too many wrong passwords, once. */
    opSlot: async (ctx: Hook) => weiger(await bedoeld(ctx), "te-vaak"),
    /** After too many wrong codes, once. */
    tweedeStapOpSlot: (userId: string) => weiger(userId, "te-vaak"),
  };
}

/** Whose password was tried, as far as there is somebody of that name. */
async function bedoeld(ctx: Hook): Promise<string | undefined> {
  if (ctx.path !== "/sign-in/email") return (await getSessionFromCtx(ctx))?.user.id;
  const { email } = ctx.body as { readonly email?: unknown };
  if (typeof email !== "string") return undefined;
  return (await ctx.context.internalAdapter.findUserByEmail(email))?.user.id;
}
