import { createHash } from "node:crypto";
import { clearAttempts, type Db, registerAttempt } from "@deelwijzer/db";
import { APIError, createAuthMiddleware, getSessionFromCtx } from "better-auth/api";

const MAX_FAILURES = 10;
const WINDOW_MS = 15 * 60_000;
const SIGN_IN = "/sign-in/email";
/** Whoever found a screen open guesses at the current password here; it counts for the same account. */
const CHANGE = "/change-password";

/**
 * Guessing the password of one account stops after ten misses in a quarter of an hour, from however many
 * addresses it comes: the limit per address alone trusts a header that a client without proxy can make up.
 * The address is kept as a hash; `opSlot` hears once that it is locked. Real time, not the injected clock: this is
 * about the attacker's time.
 */
export function attemptLimit(db: Db, opSlot: (ctx: Hook) => Promise<void>) {
  // Counted before the password is looked at: guesses sent all at once would each find room for one more.
  const before = createAuthMiddleware(async (ctx) => {
    const email = await emailOf(ctx);
    if (email === null) return;
    const poging = await registerAttempt(db, keyOf(email), Date.now(), WINDOW_MS);
    if (poging === MAX_FAILURES + 1) await opSlot(ctx);
    if (poging > MAX_FAILURES) {
      throw new APIError("TOO_MANY_REQUESTS", { code: "TOO_MANY_ATTEMPTS", message: "Too many attempts." });
    }
  });
  const after = createAuthMiddleware(async (ctx) => {
    const email = await emailOf(ctx);
    if (email !== null && !(ctx.context.returned instanceof Error)) await clearAttempts(db, keyOf(email));
  });
  return { before, after };
}

export type Hook = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

function keyOf(email: string): string {
  return `account:${createHash("sha256").update(email.trim().toLowerCase()).digest("hex")}`;
}

async function emailOf(ctx: Hook): Promise<string | null> {
  if (ctx.path === CHANGE) {
    // After a change the session of before is gone; what the request came with is still known.
    const session = ctx.context.session ?? (await getSessionFromCtx(ctx));
    return session?.user.email ?? null;
  }
  const body: unknown = ctx.body;
  if (ctx.path !== SIGN_IN || typeof body !== "object" || body === null) return null;
  const email: unknown = Reflect.get(body, "email");
  return typeof email === "string" ? email : null;
}
