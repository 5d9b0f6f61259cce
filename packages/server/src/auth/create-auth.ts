import {
  account,
  type Db,
  noteerBewezenAdres,
  noteerEigenWachtwoord,
  rateLimit,
  session,
  user,
  verification,
} from "@deelwijzer/db";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { createAuthMiddleware } from "better-auth/api";
import { genericOAuth } from "better-auth/plugins";
import type { Log } from "../logging/create-log.ts";
import type { NewId } from "../new-id.ts";
import type { AuthApp } from "./auth-app.ts";
import { attemptLimit, forgetMisses } from "./attempt-limit.ts";
import { authLogger, onAuthError } from "./auth-logger.ts";
import { SESSIEDUUR } from "./sessieduur.ts";
import type { Hook } from "./hook.ts";
import { zwijgOverToken } from "./zwijg-over-token.ts";
import { herkomst } from "./herkomst.ts";
import { sessiestand } from "./sessiestand.ts";
import { eisHeleSessie } from "./eis-hele-sessie.ts";
import { tweedeFactor } from "./tweede-factor.ts";
import { eindigAndere, eindigVorige } from "./sessiewissel.ts";
import { weigerVertrokken } from "./mag-inloggen.ts";
import { OIDC_PROVIDER, oidcConfig, type OidcOptions } from "./oidc-config.ts";
import { oidcSleutels } from "./oidc-sleutels.ts";
import { openPaden } from "./open-paden.ts";
import { inlogboek } from "./inlogboek.ts";
import type { NoteerInlog } from "./noteer-inlog.ts";
import { oidcPoort } from "./oidc-poort.ts";
import type { VolgClaims } from "./volg-claims.ts";
import { keurWachtwoord } from "./keur-wachtwoord.ts";
import { hashOpnieuw } from "./hash-opnieuw.ts";
import { type MailWachtwoordlink, wachtwoordVergeten } from "./wachtwoord-vergeten.ts";
import { hashWachtwoord, klopt } from "./wachtwoordhash.ts";
import { hashVanLink, LINK } from "./wachtwoordlink.ts";

export interface AuthOptions {
  readonly app: AuthApp;
  /** The address users type: origin checks and the redirect URI depend on it. */
  readonly baseUrl: string;
  /** Connected as the auth role. */
  readonly db: Db;
  readonly secret: string;
  readonly newId: NewId;
  readonly log: Log;
  readonly oidc?: OidcOptions | undefined;
  /** Signing in with e-mail and password. */
  readonly wachtwoord: boolean;
  /** Told when somebody chose another password; absent where nobody signs in. */
  readonly meldWachtwoord?: ((userId: string) => Promise<void>) | undefined;
  /** Mails a link to who forgot their password; absent where nobody can ask for one. */
  readonly mailWachtwoordlink?: MailWachtwoordlink | undefined;
  /** Writes down what happens at the door; absent where nobody signs in. */
  readonly noteerInlog?: NoteerInlog | undefined;
  /** What is done with the claims of who signs in by OIDC; absent where nobody signs in (commands). */
  readonly volgClaims?: VolgClaims | undefined;
}

export const MIN_PASSWORD_LENGTH = 12;

export type Auth = ReturnType<typeof createAuth>;
/** The signed-in user and session, as `auth.api.getSession` gives them. */
export type Sessie = NonNullable<Awaited<ReturnType<Auth["api"]["getSession"]>>>;

/**
 * Sign-in for one app. Nobody signs up by themselves: a beheerder makes the account, and OIDC only lets in whom
 * the beheerder made. Sessions live in the database, so revoking one works at once; who left gets none.
 */
export function createAuth(options: AuthOptions) {
  const { app, baseUrl, db, secret, newId, log, oidc, wachtwoord, meldWachtwoord, mailWachtwoordlink } =
    options;
  const noteer: NoteerInlog = options.noteerInlog ?? (async () => {});
  const boek = inlogboek(noteer);
  const poort = oidcPoort(options, noteer);
  const limit = attemptLimit(db, boek.opSlot);
  const heleSessie = eisHeleSessie(db);
  const naWachtwoord = async (ctx: Hook): Promise<void> => {
    const current = ctx.context.session ?? ctx.context.newSession;
    if (current === null) return;
    const eerste: unknown = Reflect.get(current.user, "mustChangePassword");
    await noteerEigenWachtwoord(db, current.user.id);
    if (eerste !== true) await meldWachtwoord?.(current.user.id);
  };
  return betterAuth({
    appName: "Deelwijzer",
    baseURL: baseUrl,
    secret,
    telemetry: { enabled: false },
    logger: authLogger(log),
    // What went wrong on the way to or from the provider is said on our own page.
    onAPIError: { onError: onAuthError(log), errorURL: new URL("/inloggen", baseUrl).href },
    trustedOrigins: [new URL(baseUrl).origin],
    database: drizzleAdapter(db, {
      provider: "pg",
      schema: { user, session, account, verification, rateLimit },
      transaction: true,
    }),
    user: {
      ...(oidc !== undefined && { validateUserInfo: poort.keur }),
      additionalFields: {
        mustChangePassword: { type: "boolean", required: false, defaultValue: false, input: false },
      },
    },
    emailAndPassword: {
      enabled: wachtwoord,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: 256,
      password: { hash: hashWachtwoord, verify: klopt },
      // Who could still be in with the old one is out. Signing in comes after it, with the second step as ever.
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: async ({ user: { id, email } }) => {
        await noteerEigenWachtwoord(db, id);
        await noteerBewezenAdres(db, id);
        await forgetMisses(db, email);
        await noteer(id, { handeling: "wachtwoord-hersteld" });
        await meldWachtwoord?.(id);
      },
    },
    verification: {
      storeIdentifier: {
        default: "plain",
        overrides: { [LINK]: { hash: async (naam) => hashVanLink(naam) } },
      },
    },
    // The cookie lives as long as a session can; whether the session still does is kept in the database.
    session: {
      expiresIn: SESSIEDUUR.hoogstensMs / 1000,
      disableSessionRefresh: true,
      additionalFields: {
        manier: { type: "string", required: false, input: false },
        tweedeFactorOp: { type: "date", required: false, input: false },
        gemeenteId: { type: "string", required: false, input: false },
      },
    },
    account: { encryptOAuthTokens: true, accountLinking: { trustedProviders: [OIDC_PROVIDER] } },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 600,
      // A whole office can share one address; guessing at one account is stopped by attemptLimit.
      customRules: {
        "/sign-in/*": { window: 60, max: 60 },
        "/change-password": { window: 60, max: 10 },
        "/wachtwoord-vergeten": { window: 60, max: 10 },
        "/reset-password": { window: 60, max: 10 },
        "/tweede-factor/*": { window: 60, max: 60 },
      },
    },
    advanced: {
      database: { generateId: () => newId() },
      // Said outright: under a test runner the library would leave both checks out.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ...cookies(app, baseUrl),
    },
    databaseHooks: {
      session: {
        create: {
          before: async (sessie, ctx) => {
            await weigerVertrokken(db, sessie.userId);
            const expiresAt = new Date(Date.now() + SESSIEDUUR.stilMs);
            const gemeenteId = poort.gemeenteVan(ctx?.request);
            return { data: { ...sessie, gemeenteId, ...herkomst(ctx), expiresAt } };
          },
        },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        await openPaden(ctx);
        await heleSessie(ctx);
        await keurWachtwoord(ctx);
        await limit.before(ctx);
        await boek.before(ctx);
        return eindigAndere(ctx.path, ctx.body);
      }),
      after: createAuthMiddleware(async (ctx) => {
        await limit.after(ctx);
        await eindigVorige(ctx);
        await hashOpnieuw(ctx);
        await boek.after(ctx);
        if (ctx.context.returned instanceof Error) return undefined;
        if (ctx.path === "/change-password") await naWachtwoord(ctx);
        return zwijgOverToken(ctx);
      }),
    },
    plugins: [
      ...(oidc === undefined ? [] : [genericOAuth({ config: [oidcConfig(oidc, log)] }), oidcSleutels(oidc)]),
      tweedeFactor(db, boek.tweedeStapOpSlot),
      sessiestand(db),
      ...(mailWachtwoordlink === undefined ? [] : [wachtwoordVergeten(db, mailWachtwoordlink, noteer)]),
    ],
  });
}

/**
 * The two apps may share a host, and ports do not separate cookies: each has its own name. `__Host-` binds a
 * cookie to this exact host, but browsers only accept it over HTTPS.
 */
function cookies(app: AuthApp, baseUrl: string) {
  const https = baseUrl.startsWith("https://");
  return {
    cookiePrefix: `${https ? "__Host-" : ""}deelwijzer-${app}`,
    // The library would put `__Secure-` before our `__Host-`.
    useSecureCookies: false,
    defaultCookieAttributes: { secure: https, httpOnly: true, sameSite: "lax" as const, path: "/" },
  };
}
