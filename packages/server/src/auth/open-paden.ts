import { APIError, createAuthMiddleware } from "better-auth/api";

/** What a browser may ask of the sign-in service. The library has more, and each of those is a way in or around. */
const OPEN: ReadonlySet<string> = new Set([
  "/sign-in/email",
  "/sign-in/social",
  "/callback/:id",
  "/jwks",
  "/sessie",
  "/sessie/blijf",
  "/sign-out",
  "/change-password",
  "/wachtwoord-vergeten",
  "/reset-password",
  "/tweede-factor/begin",
  "/tweede-factor/bevestig",
  "/tweede-factor/code",
  "/tweede-factor/herstelcodes",
]);

/**
 * Closes every other entrance over HTTP, and the one beside the code flow: an ID token that a browser brings along was
 * not asked for by us, so whoever holds one of somebody would be them.
 */
export const openPaden = createAuthMiddleware(async (ctx) => {
  if (ctx.request === undefined) return;
  const metToken = ctx.path === "/sign-in/social" && heeft(ctx.body, "idToken");
  if (metToken || !OPEN.has(ctx.path)) throw new APIError("NOT_FOUND", { message: "Not found." });
});

function heeft(body: unknown, veld: string): boolean {
  return typeof body === "object" && body !== null && Reflect.get(body, veld) !== undefined;
}
