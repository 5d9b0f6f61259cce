import { connect } from "@deelwijzer/db";
import type { Ingelogd } from "../auth/actor-van-sessie.ts";
import type { AuthApp } from "../auth/auth-app.ts";
import { createAuth, type Auth } from "../auth/create-auth.ts";
import { leesInlog as leesInlogVan } from "../auth/lees-inlog.ts";
import { leesTweedeStap, type TweedeStap } from "../auth/lees-tweede-stap.ts";
import { oidcVan } from "../auth/oidc-van.ts";
import { noteerInlog } from "../auth/noteer-inlog.ts";
import { meldWachtwoord } from "../auth/meld-wachtwoord.ts";
import { mailWachtwoordlink } from "../auth/wachtwoord-vergeten.ts";
import { volgClaims } from "../auth/volg-claims.ts";
import { readAppEnv, type AppEnv } from "../env.ts";
import type { UseCaseFout } from "../fout.ts";
import type { Result } from "../result.ts";
import { geefMetingen } from "./geef-metingen.ts";
import { metEenAdres } from "./adres-van-beller.ts";
import { withLimitedBody } from "./limited-body.ts";
import { logWeigering } from "./log-weigering.ts";
import { createRequestLimit } from "./request-limit.ts";
import { leesLogo } from "../huisstijl/lees-logo.ts";
import { createServices } from "../services.ts";
import { Storing } from "./storing.ts";
import type { RequestContext, Services } from "../use-case/context.ts";
import { leesHerhaalsleutel } from "../use-case/idempotentie.ts";

export interface App {
  readonly env: AppEnv;
  readonly services: Services;
  readonly auth: Auth;
  /** The route of the sign-in service. */
  readonly handleAuth: (request: Request) => Promise<Response>;
  /** Limit on the public API; false = too many requests from this caller. */
  readonly magVragen: (request: Request) => Promise<boolean>;
  /** Limit on the pages of a resident, who has no account: enough for a person, useless for guessing. */
  readonly magAntwoorden: (request: Request) => Promise<boolean>;
  /** Who sends these headers, or why nobody. */
  readonly leesInlog: (headers: Headers) => Promise<Result<Ingelogd, UseCaseFout>>;
  /** The second step of who sends these headers, for their own page. */
  readonly leesTweedeStap: (headers: Headers) => Promise<TweedeStap>;
  readonly contextVan: (headers: Headers) => Promise<RequestContext>;
  /** The measurements of this process, for who may read them. */
  readonly geefMetingen: (request: Request) => Promise<Response>;
  /** A logo by its hash, for whoever names it. */
  readonly leesLogo: (hash: string) => ReturnType<typeof leesLogo>;
}

/** Nobody signed in yet, so anybody sends this: an address, a password, and no more. */
const MAX_AUTH_BYTES = 64_000;

/** The server side of one app: services, sign-in, and who asks. Once per process. */
function createApp(naam: AuthApp): App {
  const env = readAppEnv();
  const services = createServices(env, naam);
  const { db: authDb } = connect(env.AUTH_DATABASE_URL, { name: `${naam}-auth` });
  const wachtwoord = env.OIDC_ISSUER === undefined || env.INLOGGEN_MET_WACHTWOORD;
  const auth = createAuth({
    app: naam,
    baseUrl: env.APP_URL,
    db: authDb,
    secret: env.BETTER_AUTH_SECRET,
    newId: services.newId,
    log: services.log,
    oidc: oidcVan(env),
    wachtwoord,
    volgClaims: volgClaims(services, env.OIDC_GEMEENTEN),
    noteerInlog: noteerInlog(services, naam),
    meldWachtwoord: meldWachtwoord(services),
    mailWachtwoordlink: wachtwoord ? mailWachtwoordlink(services) : undefined,
  });
  const handleAuth = logWeigering(
    "auth",
    () => services,
    async (request) => {
      const limited = await withLimitedBody(request, MAX_AUTH_BYTES);
      return limited === null ? new Response(null, { status: 413 }) : auth.handler(metEenAdres(limited));
    },
  );
  const eistTweedeFactor = !env.DEELWIJZER_DEMO || env.DEELWIJZER_TWEEDE_FACTOR;
  const leesInlog: App["leesInlog"] = async (headers) => {
    try {
      return await leesInlogVan({ auth, authDb, db: services.db, eistTweedeFactor }, headers);
    } catch (error) {
      // Next prints what a page throws, and a failed query carries its parameters: the token of the session.
      const foutId = services.newId();
      services.log.error({ foutId, err: error }, "storing");
      throw new Storing(foutId);
    }
  };
  const contextVan: App["contextVan"] = async (headers) => {
    const inlog = await leesInlog(headers);
    return {
      ...services,
      actor: inlog.ok ? inlog.waarde.actor : null,
      herhaalsleutel: leesHerhaalsleutel(headers),
    };
  };
  const magVragen = createRequestLimit(authDb, "api-v1", { max: 600, windowMs: 60_000 });
  const magAntwoorden = createRequestLimit(authDb, "toestemming", { max: 60, windowMs: 15 * 60_000 });
  return {
    env,
    services,
    auth,
    handleAuth,
    magVragen,
    magAntwoorden,
    leesInlog,
    leesTweedeStap: (headers) => leesTweedeStap({ auth, authDb }, headers),
    contextVan,
    geefMetingen: (request) => geefMetingen(env, services.metingen, request),
    leesLogo: (hash) => leesLogo(services.db, hash),
  };
}

/** Next compiles routes and pages apart: a module-level variable would be one per bundle, this is one per process. */
const BEWAARPLAATS = Symbol.for("deelwijzer.app");

/** The app of this process, made at the first request so that a build needs no environment. */
export function appVan(naam: AuthApp): App {
  const houder = globalThis as { [BEWAARPLAATS]?: App };
  houder[BEWAARPLAATS] ??= createApp(naam);
  return houder[BEWAARPLAATS];
}
