import type { GenericOAuthConfig } from "better-auth/plugins";
import { createPrivateKeyJwtClientAssertionGetter } from "better-auth/oauth2";
import type { Log } from "../logging/create-log.ts";
import type { Clientsleutel } from "./clientsleutel.ts";
import { leesMetadata } from "./oidc-metadata.ts";
import { leesProfiel } from "./oidc-profiel.ts";
import type { GevraagdeSterkte } from "./oidc-sterkte.ts";

export const OIDC_PROVIDER = "oidc";

export interface OidcOptions {
  readonly issuer: string;
  readonly clientId: string;
  /** How this product proves who it is: by a signature, or where the provider cannot do that by a shared secret. */
  readonly bewijs: { readonly sleutel: Clientsleutel } | { readonly geheim: string };
  readonly sterkte: GevraagdeSterkte;
}

/** NL GOV profile for OIDC: code flow, PKCE always, ID tokens verified. The account must exist already. */
export function oidcConfig({ issuer, clientId, bewijs, sterkte }: OidcOptions, log: Log): GenericOAuthConfig {
  return {
    providerId: OIDC_PROVIDER,
    discoveryUrl: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    requireIdTokenVerification: true,
    clientId,
    ...("sleutel" in bewijs
      ? { tokenEndpointAuth: ondertekend(bewijs.sleutel) }
      : { clientSecret: bewijs.geheim }),
    scopes: ["openid", "email", "profile"],
    ...(sterkte.acr.length > 0 && { authorizationUrlParams: { acr_values: sterkte.acr.join(" ") } }),
    getUserInfo: leesProfiel(leesMetadata(issuer), log),
    responseType: "code",
    pkce: true,
    disableSignUp: true,
  };
}

/** An assertion per request to the provider, good for a minute. */
function ondertekend({ pem, kid, algoritme }: Clientsleutel): GenericOAuthConfig["tokenEndpointAuth"] {
  return {
    method: "private_key_jwt",
    getClientAssertion: createPrivateKeyJwtClientAssertionGetter({
      privateKeyPem: pem,
      kid,
      algorithm: algoritme,
      expiresIn: 60,
    }),
  };
}
