import { OIDC_PROVIDER } from "./oidc-config.ts";

/** What is known here of accounts of one person. */
interface Bekend {
  readonly providerId: string;
  readonly accountId: string;
}

/**
 * Whether an account at the provider may be tied to the person who has its address here. The first time its address is all there
 * is to go by: then the provider does not say that it did not look at it, and nobody else is tied already. Null: it may, or is.
 */
export function weigerKoppeling(
  bekend: readonly Bekend[],
  profiel: Readonly<Record<string, unknown>>,
): "adres_onbevestigd" | "ander_account" | null {
  const gekoppeld = bekend.filter(({ providerId }) => providerId === OIDC_PROVIDER);
  if (gekoppeld.length > 0)
    return gekoppeld.some(({ accountId }) => accountId === profiel["sub"]) ? null : "ander_account";
  // Many providers say nothing of it; some say it as text.
  return String(profiel["email_verified"]) === "false" ? "adres_onbevestigd" : null;
}
