import { createAuthMiddleware } from "better-auth/api";

/** Where a session begins that was not there before. */
const BEGIN: ReadonlySet<string> = new Set(["/sign-in/email", "/callback/:id"]);

/** A changed password ends every other session, whatever the browser asks, and gives this one another token. */
export function eindigAndere(path: string, body: unknown): { context: { body: object } } | undefined {
  if (path !== "/change-password" || typeof body !== "object" || body === null) return undefined;
  return { context: { body: { ...body, revokeOtherSessions: true } } };
}

/** Who signs in anew in this browser is not also still who was signed in before: that session ends. */
export const eindigVorige = createAuthMiddleware(async (ctx) => {
  const { newSession, authCookies, secret, internalAdapter } = ctx.context;
  if (newSession === null || !BEGIN.has(ctx.path)) return;
  const vorige = await ctx.getSignedCookie(authCookies.sessionToken.name, secret);
  if (typeof vorige === "string" && vorige !== newSession.session.token)
    await internalAdapter.deleteSession(vorige);
});
