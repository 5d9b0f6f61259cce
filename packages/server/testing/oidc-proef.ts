import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Context, Provider } from "oidc-provider";
import MemoryAdapter from "oidc-provider/lib/adapters/memory_adapter.js";
import { idTokenSleutel } from "./herteken.ts";

/** What the provider says of somebody who has an account there. */
export interface Claims {
  readonly sub: string;
  readonly email: string;
  readonly [claim: string]: unknown;
}

export interface OidcProefOptions {
  readonly clientId: string;
  readonly redirectUri: string;
  /** The key set of the product, asked at its `jwks_uri`. */
  readonly haalSleutels: () => Promise<Response>;
  /** Where the claims about a person stand: providers do either. */
  readonly claimsIn?: "idtoken" | "userinfo";
}

/** The client that shares a secret: the profile allows it nowhere, so here it is refused. */
export const GEHEIM = "een-geheim-dat-niet-geldt-bij-deze-dienst";
/** Of a gemeente that asks its provider for nothing in particular. */
export const GEEN_EIS = { acr: [], amr: [] } as const;
/** Named as ours, or the provider warns that it forgets: that is what a test wants. */
class Geheugen extends MemoryAdapter {}

const SCOPE = "openid email profile";

/**
 * A real provider, on loopback, by the NL GOV profile: the code flow only, PKCE by S256 for everyone, codes of a minute,
 * clients that sign (private_key_jwt), ID tokens by PS256. Its page to sign in is one form.
 */
export async function startOidcProef(options: OidcProefOptions) {
  const { clientId, redirectUri, haalSleutels, claimsIn = "userinfo" } = options;
  const bekenden = new Map<string, Claims>();
  const sleutel = idTokenSleutel();
  let vervals: ((idToken: string) => string) | null = null;
  const server = createServer();
  await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const provider = new Provider(issuer, {
    adapter: Geheugen,
    cookies: { keys: ["proef"] },
    jwks: { keys: [{ ...sleutel.prive.export({ format: "jwk" }), kid: "proef", use: "sig" }] },
    clients: [
      {
        client_id: clientId,
        redirect_uris: [redirectUri],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        token_endpoint_auth_method: "private_key_jwt",
        id_token_signed_response_alg: "PS256",
        jwks_uri: `${new URL(redirectUri).origin}/api/auth/jwks`,
      },
    ],
    fetch: () => haalSleutels(),
    responseTypes: ["code"],
    clientAuthMethods: ["private_key_jwt"],
    enabledJWA: {
      clientAuthSigningAlgValues: ["PS256", "RS256", "ES256"],
      idTokenSigningAlgValues: ["PS256"],
    },
    pkce: { required: () => true },
    ttl: { AuthorizationCode: 60, AccessToken: 60, IdToken: 60, Interaction: 60, Session: 60, Grant: 60 },
    scopes: SCOPE.split(" "),
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "groups", "gemeente"] },
    conformIdTokenClaims: claimsIn === "userinfo",
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx: Context, { uid }: { uid: string }) => `/inloggen/${uid}` },
    findAccount: (_ctx: Context, accountId: string) => ({ accountId, claims: () => bekenden.get(accountId) }),
    // Who signs in here agreed when the gemeente made this product a client.
    loadExistingGrant: async ({ oidc }: Context) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      });
      grant.addOIDCScope(SCOPE);
      await grant.save();
      return grant;
    },
  });
  provider.use(async (ctx, next) => {
    await next();
    const inhoud = ctx.body as { id_token?: string } | undefined;
    if (ctx.path === "/token" && vervals !== null && inhoud?.id_token !== undefined)
      ctx.body = { ...inhoud, id_token: vervals(inhoud.id_token) };
  });
  const antwoord = provider.callback();
  server.on("request", (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", issuer);
    if (!pathname.startsWith("/inloggen/")) return antwoord(request, response);
    const wie = searchParams.get("wie");
    if (request.method === "POST" && wie !== null)
      return void provider.interactionFinished(request, response, { login: { accountId: wie } });
    response.setHeader("content-type", "text/html");
    return response.end('<form method="post"><input name="wie"></form>');
  });

  /** As a browser does it at the provider: its pages, its form, its cookies, to where it sends one back. */
  async function wandel(van: string, wie: string): Promise<URL> {
    const koekjes = new Map<string, string>();
    let vraag: { adres: URL; method: "GET" | "POST" } = { adres: new URL(van), method: "GET" };
    for (let stap = 0; stap < 10; stap += 1) {
      if (vraag.adres.origin !== issuer) return vraag.adres;
      const cookie = [...koekjes].map((koekje) => koekje.join("=")).join("; ");
      const uit = await fetch(vraag.adres, { method: vraag.method, redirect: "manual", headers: { cookie } });
      for (const koekje of uit.headers.getSetCookie()) {
        const [naam = "", ...waarde] = (koekje.split(";")[0] ?? "").split("=");
        koekjes.set(naam, waarde.join("="));
      }
      const naar = uit.headers.get("location");
      if (naar !== null) vraag = { adres: new URL(naar, vraag.adres), method: "GET" };
      else if (uit.ok && vraag.method === "GET")
        vraag = { adres: new URL(`?wie=${encodeURIComponent(wie)}`, vraag.adres), method: "POST" };
      else throw new Error(`the provider refused: ${uit.status} ${await uit.text()}`);
    }
    throw new Error("the provider sends one around");
  }

  return {
    issuer,
    sleutel,
    wandel,
    /** Somebody has, or changes, an account at the provider. */
    kent: (claims: Claims) => void bekenden.set(claims.sub, claims),
    /** From now on ID tokens leave changed; null: as they are. */
    vervals: (hoe: ((idToken: string) => string) | null) => {
      vervals = hoe;
    },
    /** Straight to the token endpoint, past the product. */
    wisselIn: (velden: Readonly<Record<string, string>>, headers: Record<string, string> = {}) =>
      fetch(`${issuer}/token`, {
        method: "POST",
        headers,
        body: new URLSearchParams({
          grant_type: "authorization_code",
          redirect_uri: redirectUri,
          client_id: clientId,
          ...velden,
        }),
      }),
    stop: () =>
      new Promise((klaar) => {
        server.close(klaar);
        server.closeAllConnections();
      }),
  };
}

/** A key of the product, as a gemeente would make it. */
export function maakClientsleutel(): string {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return privateKey.export({ format: "pem", type: "pkcs8" }).toString();
}
