import { z } from "zod";
import { isVeiligAdres } from "./veilig-adres.ts";

const adres = z.url().refine(isVeiligAdres);
const metadataSchema = z.object({ issuer: z.string(), userinfo_endpoint: adres.optional() });
export type OidcMetadata = z.infer<typeof metadataSchema>;

const TIJD_MS = 5000;

/**
 * Reads what the provider says of itself, from its own address only: a redirect is not followed. Of another issuer than was
 * asked it is refused (OpenID Connect Discovery 4.3), or one provider could speak for another. Kept once it was good.
 */
export function leesMetadata(issuer: string): () => Promise<OidcMetadata> {
  const waar = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  let bewaard: OidcMetadata | null = null;
  return async () => {
    if (bewaard !== null) return bewaard;
    const antwoord = await fetch(waar, { redirect: "error", signal: AbortSignal.timeout(TIJD_MS) });
    if (!antwoord.ok) throw new Error(`the metadata of the provider answered ${antwoord.status}`);
    const metadata = metadataSchema.parse(await antwoord.json());
    if (metadata.issuer !== issuer)
      throw new Error(`the metadata name ${metadata.issuer} as issuer, OIDC_ISSUER ${issuer}`);
    bewaard = metadata;
    return metadata;
  };
}
