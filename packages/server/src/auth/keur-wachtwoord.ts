import { APIError, createAuthMiddleware, getSessionFromCtx } from "better-auth/api";
import { isTeRaden } from "./te-raden.ts";

/** What the page reads from a refusal, to say it in words. */
const TE_RADEN = "PASSWORD_GUESSABLE";

/** A new password that is tried first by who guesses is refused. It counts as no wrong one: nothing was guessed. */
export const keurWachtwoord = createAuthMiddleware(async (ctx) => {
  if (ctx.path !== "/change-password") return;
  const { newPassword } = (ctx.body ?? {}) as { newPassword?: unknown };
  if (typeof newPassword !== "string") return;
  const sessie = await getSessionFromCtx(ctx);
  if (sessie === null) return;
  const { email, name } = sessie.user;
  if (await isTeRaden(newPassword, [email, name]))
    throw new APIError("BAD_REQUEST", { code: TE_RADEN, message: "This password is easily guessed." });
});
