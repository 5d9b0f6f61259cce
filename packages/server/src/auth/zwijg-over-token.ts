import type { Hook } from "./hook.ts";

/** What answers with the token of the session it made, beside the cookie that holds it. */
const SPREKEND: ReadonlySet<string> = new Set(["/sign-in/email", "/change-password"]);

/** The cookie keeps the token from scripts; then the answer does not give it to them. Undefined: the answer is as it was. */
export function zwijgOverToken(ctx: Hook): { readonly gelukt: true } | undefined {
  return ctx.request !== undefined && SPREKEND.has(ctx.path) ? { gelukt: true } : undefined;
}
