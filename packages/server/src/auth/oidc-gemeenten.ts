import { waardenVanClaim } from "@core/grondslagen";
import { z } from "zod";

/** Where several gemeenten share a provider: which claim says of whom somebody is, and which gemeente (slug) each value is. */
export const oidcGemeentenSchema = z.strictObject({
  claim: z.string().trim().min(1),
  waarden: z.record(z.string().min(1), z.string().min(1)),
});
export type OidcGemeenten = z.infer<typeof oidcGemeentenSchema>;

/** The slugs of the gemeenten that these claims name. */
export function genoemdeGemeenten({ claim, waarden }: OidcGemeenten, claims: unknown): ReadonlySet<string> {
  return new Set(
    waardenVanClaim(claims, claim).flatMap((waarde) =>
      Object.hasOwn(waarden, waarde) ? (waarden[waarde] ?? []) : [],
    ),
  );
}
