import { APIError, createAuthMiddleware, getSessionFromCtx } from "better-auth/api";
import type { Hook } from "./hook.ts";
import { isTeRaden } from "./te-raden.ts";
import { LINK } from "./wachtwoordlink.ts";

/** What the page reads from a refusal, to say it in words. */
const TE_RADEN = "PASSWORD_GUESSABLE";

/** A new password that is tried first by who guesses is refused. It counts as no wrong one: nothing was guessed. */
export const keurWachtwoord = createAuthMiddleware(async (ctx) => {
  const { newPassword } = (ctx.body ?? {}) as { newPassword?: unknown };
  if (typeof newPassword !== "string") return;
  const wie = await voorWie(ctx);
  if (wie === null) return;
  if (await isTeRaden(newPassword, [wie.email, wie.name]))
    throw new APIError("BAD_REQUEST", { code: TE_RADEN, message: "This password is easily guessed." });
});

/** Who would get this password: who is signed in, or who was sent this link. Null: nobody, so that it is refused further on. */
async function voorWie(ctx: Hook): Promise<{ readonly email: string; readonly name: string } | null> {
  switch (ctx.path) {
    case "/change-password":
      return (await getSessionFromCtx(ctx))?.user ?? null;
    case "/reset-password": {
      const { token } = ctx.body as { token?: unknown };
      if (typeof token !== "string") return null;
      const { internalAdapter } = ctx.context;
      const link = await internalAdapter.findVerificationValue(`${LINK}${token}`);
      return link === null ? null : internalAdapter.findUserById(link.value);
    }
    default:
      return null;
  }
}
