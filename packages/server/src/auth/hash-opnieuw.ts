import { createAuthMiddleware } from "better-auth/api";
import { hashWachtwoord, isVanVroeger } from "./wachtwoordhash.ts";

/** Who signs in with a password that was kept with less work than new ones: it is kept anew, while it is at hand. */
export const hashOpnieuw = createAuthMiddleware(async (ctx) => {
  const { newSession, internalAdapter } = ctx.context;
  if (ctx.path !== "/sign-in/email" || newSession === null) return;
  const accounts = await internalAdapter.findAccounts(newSession.user.id);
  const bewaard = accounts.find(({ providerId }) => providerId === "credential")?.password;
  const { password } = ctx.body as { password?: unknown };
  if (typeof bewaard !== "string" || typeof password !== "string" || !isVanVroeger(bewaard)) return;
  await internalAdapter.updatePassword(newSession.user.id, await hashWachtwoord(password));
});
