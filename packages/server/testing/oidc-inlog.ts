import type { Auth } from "../src/auth/create-auth.ts";
import { cookieOf, post } from "./inlogproef.ts";
import type { Claims, startOidcProef } from "./oidc-proef.ts";

export type OidcProef = Awaited<ReturnType<typeof startOidcProef>>;

/** Signing in with the account of the gemeente, over HTTP, in steps that a test can come between. */
export function createOidcInlog(auth: Auth, provider: OidcProef) {
  async function begin(): Promise<{ readonly url: URL; readonly cookie: string }> {
    const response = await post(auth, "/sign-in/social", {
      provider: "oidc",
      callbackURL: "/",
      errorCallbackURL: "/inloggen",
    });
    const { url } = (await response.json()) as { url: string };
    return { url: new URL(url), cookie: cookieOf(response) };
  }

  async function kom(
    terug: URL,
    cookie: string,
  ): Promise<{ readonly cookie: string; readonly naar: string }> {
    const antwoord = await auth.handler(new Request(terug, { headers: { cookie } }));
    return { cookie: cookieOf(antwoord), naar: antwoord.headers.get("location") ?? "" };
  }

  /** The whole way: to the provider, its form, and back with a code. */
  async function logIn(claims: Claims): Promise<{ readonly cookie: string; readonly naar: string }> {
    provider.kent(claims);
    const { url, cookie } = await begin();
    return kom(await provider.wandel(url.href, claims.sub), cookie);
  }

  const sessieVan = (cookie: string) => auth.api.getSession({ headers: new Headers({ cookie }) });
  return { begin, kom, logIn, sessieVan };
}
