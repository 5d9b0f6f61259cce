import type { AppEnv } from "../env.ts";
import { leesClientsleutel } from "./clientsleutel.ts";
import type { OidcOptions } from "./oidc-config.ts";

/** The provider of the gemeente as the settings name it; undefined: nobody signs in by OIDC. */
export function oidcVan({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: geheim,
  OIDC_PRIVATE_KEY: sleutel,
  OIDC_PRIVATE_KEY_ID: keyId,
  OIDC_ACR: acr,
  OIDC_AMR: amr,
}: AppEnv): OidcOptions | undefined {
  if (issuer === undefined || clientId === undefined) return undefined;
  const sterkte = { acr, amr };
  if (sleutel !== undefined)
    return { issuer, clientId, bewijs: { sleutel: leesClientsleutel(sleutel, keyId) }, sterkte };
  return geheim === undefined ? undefined : { issuer, clientId, bewijs: { geheim }, sterkte };
}
