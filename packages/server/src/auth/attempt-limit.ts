import { clearAttempts, type Db, registerAttempt } from "@deelwijzer/db";
import { APIError, getSessionFromCtx } from "better-auth/api";
import { adresHash } from "./adres-hash.ts";
import { bekendApparaat, onthoudApparaat } from "./bekend-apparaat.ts";
import type { Hook } from "./hook.ts";

const MAX_FAILURES = 10;
const WINDOW_MS = 15 * 60_000;
const SIGN_IN = "/sign-in/email";
/** Whoever found a screen open guesses at the current password here; it counts for the same account. */
const CHANGE = "/change-password";

/**
 * Guessing the password of one account stops after ten misses in a quarter of an hour, from however many
 * addresses it comes: the limit per address alone trusts a header that a client without proxy can make up. A browser that is
 * known for the account counts apart.
 * The address is kept as a hash; `opSlot` hears once that it is locked. Real time, not the injected clock: this is
 * about the attacker's time.
 */
export function attemptLimit(db: Db, opSlot: (ctx: Hook) => Promise<void>) {
  // Counted before the password is looked at: guesses sent all at once would each find room for one more.
  const before = async (ctx: Hook): Promise<void> => {
    const account = await accountOf(ctx);
    if (account === null) return;
    const poging = await registerAttempt(db, await keyOf(ctx, account), Date.now(), WINDOW_MS);
    if (poging === MAX_FAILURES + 1) await opSlot(ctx);
    if (poging > MAX_FAILURES) {
      throw new APIError("TOO_MANY_REQUESTS", { code: "TOO_MANY_ATTEMPTS", message: "Too many attempts." });
    }
  };
  // No middleware of its own: the cookie belongs to the answer of the hook that calls this.
  const after = async (ctx: Hook): Promise<void> => {
    const account = await accountOf(ctx);
    if (account === null || ctx.context.returned instanceof Error) return;
    await clearAttempts(db, await keyOf(ctx, account));
    await onthoudApparaat(ctx, account);
  };
  return { before, after };
}

/** Who proved to have the mailbox of an address is let in again, whatever strangers tried. */
export async function forgetMisses(db: Db, email: string): Promise<void> {
  await clearAttempts(db, `account:${adresHash(email)}`);
}

async function keyOf(ctx: Hook, account: string): Promise<string> {
  const apparaat = await bekendApparaat(ctx, account);
  return apparaat === null ? `account:${account}` : `account:${account}:${apparaat}`;
}

async function accountOf(ctx: Hook): Promise<string | null> {
  if (ctx.path === CHANGE) {
    // After a change the session of before is gone; what the request came with is still known.
    const session = ctx.context.session ?? (await getSessionFromCtx(ctx));
    return session === null ? null : adresHash(session.user.email);
  }
  const body: unknown = ctx.body;
  if (ctx.path !== SIGN_IN || typeof body !== "object" || body === null) return null;
  const email: unknown = Reflect.get(body, "email");
  return typeof email === "string" ? adresHash(email) : null;
}
