import type { BetterAuthPlugin } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";
import type { OidcOptions } from "./oidc-config.ts";

/** Where the provider fetches the key that our signature is checked with: `jwks_uri` of the NL GOV profile. */
export function oidcSleutels({ bewijs }: OidcOptions) {
  const keys = "sleutel" in bewijs ? [bewijs.sleutel.openbaar] : [];
  return {
    id: "oidc-sleutels",
    endpoints: {
      jwks: createAuthEndpoint("/jwks", { method: "GET" }, async (ctx) => ctx.json({ keys })),
    },
  } satisfies BetterAuthPlugin;
}
