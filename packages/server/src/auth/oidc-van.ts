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
}: AppEnv): OidcOptions | undefined {
  if (issuer === undefined || clientId === undefined) return undefined;
  if (sleutel !== undefined)
    return { issuer, clientId, bewijs: { sleutel: leesClientsleutel(sleutel, keyId) } };
  return geheim === undefined ? undefined : { issuer, clientId, bewijs: { geheim } };
}
