/** As much of the request that makes a session as is looked at. */
interface Verzoek {
  readonly path?: string | undefined;
  readonly context: { readonly session: { readonly session: object } | null };
}

/**
 * How a session begins, to be kept with it. A changed password makes a new one of the session it was changed in: that
 * somebody gave a second step there still holds.
 */
export function herkomst(ctx: Verzoek | null): Readonly<Record<string, unknown>> {
  switch (ctx?.path) {
    case "/sign-in/email":
      return { manier: "wachtwoord" };
    case "/callback/:id":
      return { manier: "oidc" };
    case "/change-password": {
      const vorige = ctx.context.session?.session;
      if (vorige === undefined) return {};
      return {
        manier: Reflect.get(vorige, "manier") as unknown,
        tweedeFactorOp: Reflect.get(vorige, "tweedeFactorOp") as unknown,
        gemeenteId: Reflect.get(vorige, "gemeenteId") as unknown,
      };
    }
    default:
      return {};
  }
}
