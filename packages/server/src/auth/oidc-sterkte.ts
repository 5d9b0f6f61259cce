import { waardenVanClaim } from "@core/grondslagen";

/** How strong a sign-in at the provider has to be; what is not asked (an empty list) is not looked at. */
export interface GevraagdeSterkte {
  /** One of these levels, such as `http://eidas.europa.eu/LoA/substantial`; asked of the provider as `acr_values`. */
  readonly acr: readonly string[];
  /** One of these ways (RFC 8176), such as `mfa` or `hwk`. */
  readonly amr: readonly string[];
}

/** Whether the provider says that it was that strong. One that says nothing of it did not say so. */
export function isSterkGenoeg({ acr, amr }: GevraagdeSterkte, claims: unknown): boolean {
  const heeft = (claim: string, gevraagd: readonly string[]) =>
    gevraagd.length === 0 || waardenVanClaim(claims, claim).some((waarde) => gevraagd.includes(waarde));
  return heeft("acr", acr) && heeft("amr", amr);
}
