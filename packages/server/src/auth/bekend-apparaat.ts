import { randomBytes } from "node:crypto";
import type { Hook } from "./hook.ts";

/** Half a year: who comes back from a long leave is still known. */
const GELDIG_SECONDEN = 180 * 24 * 60 * 60;
const VORM = /^([0-9a-f]{64})\.([\w-]{22})$/;

/**
 * A browser in which somebody signed in before has a cookie that says for which account, signed by us: it counts its wrong
 * passwords apart, so that strangers who guess do not keep the owner out (OWASP, device cookies). It lets nobody in.
 *
 * @returns what to count under beside the account; null: this browser is not known for it
 */
export async function bekendApparaat(ctx: Hook, account: string): Promise<string | null> {
  const waarde = await ctx.getSignedCookie(cookieVan(ctx).name, ctx.context.secret);
  const [, van, kenmerk] = (typeof waarde === "string" && VORM.exec(waarde)) || [];
  return van === account && kenmerk !== undefined ? kenmerk : null;
}

/** From now on this browser is known for this account, and for no other. */
export async function onthoudApparaat(ctx: Hook, account: string): Promise<void> {
  const kenmerk = (await bekendApparaat(ctx, account)) ?? randomBytes(16).toString("base64url");
  const { name, attributes } = cookieVan(ctx);
  await ctx.setSignedCookie(name, `${account}.${kenmerk}`, ctx.context.secret, attributes);
}

function cookieVan(ctx: Hook) {
  return ctx.context.createAuthCookie("apparaat", { maxAge: GELDIG_SECONDEN });
}
