import type { BetterAuthOptions } from "better-auth";
import { OIDC_PROVIDER, type OidcOptions } from "./oidc-config.ts";
import { weigerKoppeling } from "./oidc-koppeling.ts";
import type { NoteerInlog } from "./noteer-inlog.ts";
import { isSterkGenoeg } from "./oidc-sterkte.ts";
import type { VolgClaims } from "./volg-claims.ts";

type Keuring = NonNullable<NonNullable<BetterAuthOptions["user"]>["validateUserInfo"]>;

export interface OidcPoortOptions {
  readonly oidc?: OidcOptions | undefined;
  readonly volgClaims?: VolgClaims | undefined;
}

/**
 * Asked at every sign-in by OIDC, with verified claims, before there is a session: was it strong enough, and what do the rules
 * of the gemeente make of it. Who has no role or no gemeente by them loses the sessions they had as well. The codes of a
 * refusal are those that the sign-in page says in words.
 */
export function oidcPoort({ oidc, volgClaims }: OidcPoortOptions, noteer: NoteerInlog) {
  const genoemd = new WeakMap<Request, string>();

  const keur: Keuring = async ({ user: { id }, source }, ctx) => {
    if (oidc === undefined || source.oauth?.providerId !== OIDC_PROVIDER || id === undefined)
      return undefined;
    const { profile } = source.oauth;
    const geen = weigerKoppeling(await ctx.context.internalAdapter.findAccounts(id), profile ?? {});
    if (geen !== null) {
      await noteer(id, { handeling: "inlog-geweigerd", reden: REDEN[geen] });
      return { error: geen };
    }
    if (!isSterkGenoeg(oidc.sterkte, profile)) {
      await noteer(id, { handeling: "inlog-geweigerd", reden: "te-zwak" });
      return { error: "te_zwak" };
    }
    const uit = await volgClaims?.(id, profile);
    if (uit === undefined) return undefined;
    if (uit.mag) {
      if (uit.gemeenteId !== null && ctx.request !== undefined) genoemd.set(ctx.request, uit.gemeenteId);
      return undefined;
    }
    if (uit.waarom === "geen_gemeente")
      await noteer(id, { handeling: "inlog-geweigerd", reden: "geen-gemeente" });
    await ctx.context.internalAdapter.deleteUserSessions(id);
    return { error: uit.waarom };
  };

  return {
    keur,
    /** The gemeente that the provider named in the sign-in that this request ends. */
    gemeenteVan: (request: Request | undefined): string | null =>
      (request === undefined ? undefined : genoemd.get(request)) ?? null,
  };
}

const REDEN = { adres_onbevestigd: "adres-onbevestigd", ander_account: "ander-account" } as const;
