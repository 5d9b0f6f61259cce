import { createHash } from "node:crypto";
import { clearAttempts, type Db, registerAttempt } from "@deelwijzer/db";
import { APIError, createAuthMiddleware } from "better-auth/api";

const MAX_FAILURES = 10;
const WINDOW_MS = 15 * 60_000;
const PATH = "/sign-in/email";

/**
 * Guessing the password of one account stops after ten misses in a quarter of an hour, from however many
 * addresses it comes: the limit per address alone trusts a header that a client without proxy can make up.
 * The address is kept as a hash. Real time, not the injected clock: this is about the attacker's time.
 */
export function attemptLimit(db: Db) {
  // Counted before the password is looked at: guesses sent all at once would each find room for one more.
  const before = createAuthMiddleware(async (ctx) => {
    const key = keyOf(ctx.path, ctx.body);
    if (key === null) return;
    if ((await registerAttempt(db, key, Date.now(), WINDOW_MS)) > MAX_FAILURES) {
      throw new APIError("TOO_MANY_REQUESTS", { code: "TOO_MANY_ATTEMPTS", message: "Too many attempts." });
    }
  });
  const after = createAuthMiddleware(async (ctx) => {
    const key = keyOf(ctx.path, ctx.body);
    if (key !== null && !(ctx.context.returned instanceof Error)) await clearAttempts(db, key);
  });
  return { before, after };
}

function keyOf(path: string, body: unknown): string | null {
  if (path !== PATH || typeof body !== "object" || body === null) return null;
  const email: unknown = Reflect.get(body, "email");
  if (typeof email !== "string") return null;
  return `account:${createHash("sha256").update(email.trim().toLowerCase()).digest("hex")}`;
}
