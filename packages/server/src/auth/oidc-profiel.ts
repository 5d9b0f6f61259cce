import type { GenericOAuthConfig } from "better-auth/plugins";
import { z } from "zod";
import type { Log } from "../logging/create-log.ts";
import type { OidcMetadata } from "./oidc-metadata.ts";

type LeesProfiel = NonNullable<GenericOAuthConfig["getUserInfo"]>;

const claimsSchema = z.looseObject({
  iss: z.string(),
  sub: z.string(),
  email: z.string().optional(),
  email_verified: z.union([z.boolean(), z.string()]).optional(),
  name: z.string().optional(),
});
type Claims = z.infer<typeof claimsSchema>;

const TIJD_MS = 5000;

/**
 * Who signed in, as the provider says it: in the ID token, or else at its userinfo. How strong the sign-in was (`acr`, `amr`)
 * stands in the ID token alone, which the sign-in service verified before it asks here. Null: not to be believed, or not to be
 * reached; why is for the log.
 */
export function leesProfiel(metadata: () => Promise<OidcMetadata>, log: Log): LeesProfiel {
  const lees = profielLezer(metadata);
  return async (tokens) => {
    try {
      return await lees(tokens);
    } catch (error) {
      log.error({ err: error }, "wie inlogt is niet te lezen bij de inlogdienst van de gemeente");
      return null;
    }
  };
}

function profielLezer(metadata: () => Promise<OidcMetadata>): LeesProfiel {
  return async ({ idToken, accessToken }) => {
    if (idToken === undefined) return null;
    const inToken = claimsVan(idToken);
    const { issuer, userinfo_endpoint: waar } = await metadata();
    if (inToken.iss !== issuer) return null;
    if (inToken.email !== undefined) return profielVan(inToken);
    if (waar === undefined || accessToken === undefined) return null;
    const antwoord = await fetch(waar, {
      redirect: "error",
      headers: { authorization: `Bearer ${accessToken}` },
      signal: AbortSignal.timeout(TIJD_MS),
    });
    if (!antwoord.ok) return null;
    const daar = claimsSchema.partial({ iss: true }).parse(await antwoord.json());
    if (daar.sub !== inToken.sub) return null;
    return profielVan({ ...daar, iss: issuer, acr: inToken["acr"], amr: inToken["amr"] });
  };
}

function profielVan(claims: Claims): Awaited<ReturnType<LeesProfiel>> {
  const { email, email_verified: bevestigd, name } = claims;
  if (email === undefined) return null;
  return { ...claims, email, name, emailVerified: bevestigd === true || bevestigd === "true" };
}

function claimsVan(idToken: string): Claims {
  const [, inhoud = ""] = idToken.split(".");
  return claimsSchema.parse(JSON.parse(Buffer.from(inhoud, "base64url").toString("utf8")));
}
