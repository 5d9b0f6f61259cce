import { createHash, createPrivateKey } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { leesClientsleutel } from "../src/auth/clientsleutel.ts";
import type { Auth } from "../src/auth/create-auth.ts";
import { herteken, idTokenSleutel, teken } from "../testing/herteken.ts";
import { createInlogproef, post } from "../testing/inlogproef.ts";
import { createOidcInlog } from "../testing/oidc-inlog.ts";
import { GEEN_EIS, GEHEIM, maakClientsleutel, startOidcProef } from "../testing/oidc-proef.ts";

const clientId = "deelwijzer";
const base = "http://localhost:3000";
const { authFor, nieuwAccount, forgetAttempts, close } = await createInlogproef();
const provider = await startOidcProef({
  clientId,
  redirectUri: `${base}/api/auth/callback/oidc`,
  haalSleutels: () => auth.handler(new Request(`${base}/api/auth/jwks`)),
});
const sleutel = leesClientsleutel(maakClientsleutel());
const { issuer } = provider;
const auth: Auth = authFor("admin", { oidc: { issuer, clientId, bewijs: { sleutel }, sterkte: GEEN_EIS } });
const { begin, kom, logIn, sessieVan } = createOidcInlog(auth, provider);
afterAll(async () => {
  await provider.stop();
  await close();
});
beforeEach(async () => {
  provider.vervals(null);
  await forgetAttempts();
});

async function bekende() {
  const { userId, email } = await nieuwAccount();
  const claims = { sub: userId, email, name: "Proefpersoon" };
  provider.kent(claims);
  return claims;
}
const ES256 = createPrivateKey(maakClientsleutel());
/** How a sign-in that should not work ended: without a session, and with the reason. */
const geweigerd = ({ cookie, naar }: { cookie: string; naar: string }) =>
  cookie.includes("session_token=") ? "a session" : naar.replace("/inloggen?error=", "");

describe("signing in at a provider by the NL GOV profile", () => {
  test("works from the first click to a session, with a signature in place of a secret", async () => {
    const claims = await bekende();
    const { url } = await begin();
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: "code",
      client_id: clientId,
      redirect_uri: `${base}/api/auth/callback/oidc`,
      scope: "openid email profile",
      code_challenge_method: "S256",
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as unknown,
      state: expect.stringMatching(/^.{32,}$/) as unknown,
      nonce: expect.stringMatching(/^.{22,}$/) as unknown,
    });
    const { cookie, naar } = await logIn(claims);
    expect(naar).toBe("/");
    expect((await sessieVan(cookie))?.user.id).toBe(claims.sub);
  });

  test("publishes the key that the signature is checked with, and nothing of it that is secret", async () => {
    const { keys } = (await (await auth.handler(new Request(`${base}/api/auth/jwks`))).json()) as {
      keys: object[];
    };
    expect(keys).toEqual([expect.objectContaining({ kid: sleutel.kid, alg: "ES256", use: "sig" })]);
    expect(JSON.stringify(keys)).not.toContain('"d"');
  });

  test("is refused by the provider with another key, or with a shared secret", async () => {
    const claims = await bekende();
    const anders = leesClientsleutel(maakClientsleutel(), sleutel.kid);
    for (const bewijs of [{ sleutel: anders }, { geheim: GEHEIM }]) {
      const ander = authFor("admin", { oidc: { issuer, clientId, bewijs, sterkte: GEEN_EIS } });
      expect(geweigerd(await createOidcInlog(ander, provider).logIn(claims))).toBe("invalid_code");
    }
  });

  test("uses a state once, in the browser that began, and a code once", async () => {
    const claims = await bekende();
    const eerste = await begin();
    const terug = await provider.wandel(eerste.url.href, claims.sub);
    const elders = await kom(terug, "");
    expect(elders.naar).toContain("/inloggen?error=state_");
    expect(elders.cookie).not.toContain("session_token=");
    const tegelijk = await Promise.all([kom(terug, eerste.cookie), kom(terug, eerste.cookie)]);
    expect(tegelijk.filter(({ cookie }) => cookie.includes("session_token="))).toHaveLength(1);
    const weer = await kom(terug, eerste.cookie);
    expect(weer.naar).toContain("error=state_mismatch");
    expect(weer.cookie).not.toContain("session_token=");
    const tweede = await begin();
    terug.searchParams.set("state", tweede.url.searchParams.get("state") ?? "");
    expect(geweigerd(await kom(terug, tweede.cookie))).toBe("invalid_code");
  });

  test("refuses a code of somebody else's sign-in, and an answer of another provider", async () => {
    const [een, ander] = [await bekende(), await bekende()];
    const van = await begin();
    const gestolen = await provider.wandel((await begin()).url.href, ander.sub);
    gestolen.searchParams.set("state", van.url.searchParams.get("state") ?? "");
    expect(geweigerd(await kom(gestolen, van.cookie))).toBe("invalid_code");
    const eigen = await begin();
    const terug = await provider.wandel(eigen.url.href, een.sub);
    terug.searchParams.set("iss", "https://elders.example");
    expect(geweigerd(await kom(terug, eigen.cookie))).toBe("issuer_mismatch");
  });

  test("comes back on this site only, whatever is asked", async () => {
    const stukje = fc.constantFrom(
      "/",
      "//",
      "\\",
      "..",
      "@",
      ":",
      "?",
      "#",
      "%2f",
      "%5c",
      "%09",
      "\t",
      "\n",
      "\0",
      " ",
      "a",
      "http:",
      "https:",
      "javascript:",
      "elders.example",
      "localhost:3000",
      "u:p@elders.example",
    );
    let teller = 0;
    const vraag = async (velden: Record<string, string>) => {
      teller += 1;
      const headers = { "x-forwarded-for": `203.0.113.${teller % 250}` };
      return (await post(auth, "/sign-in/social", { provider: "oidc", ...velden }, headers)).status;
    };
    expect(await vraag({ callbackURL: "/opzoeken?domein=wmo", errorCallbackURL: "/inloggen" })).toBe(200);
    const veld = fc.constantFrom("callbackURL", "errorCallbackURL", "newUserCallbackURL");
    await fc.assert(
      fc.asyncProperty(veld, fc.array(stukje, { minLength: 1, maxLength: 6 }), async (naam, stukken) => {
        const adres = stukken.join("");
        if ((await vraag({ [naam]: adres })) === 200) expect(new URL(adres, base).origin).toBe(base);
      }),
      { numRuns: 150 },
    );
    for (const elders of [
      "https://elders.example",
      "//elders.example",
      "/\\elders.example",
      "/%5celders.example",
    ])
      expect(await vraag({ callbackURL: elders })).toBe(403);
  });

  test("takes no ID token that a browser brings along", async () => {
    const claims = await bekende();
    let idToken = "";
    provider.vervals((token) => (idToken = token));
    await logIn(claims);
    expect(idToken).not.toBe("");
    const response = await post(auth, "/sign-in/social", { provider: "oidc", idToken: { token: idToken } });
    expect(response.status).toBe(404);
  });
});

describe("an ID token", () => {
  const lang = Math.floor(Date.now() / 1000) - 3600;
  const { prive } = provider.sleutel;
  test.each([
    ["with another nonce", { inhoud: { nonce: "een-andere-nonce" } }],
    ["without a nonce", { inhoud: { nonce: undefined } }],
    ["of another issuer", { inhoud: { iss: "https://elders.example" } }],
    ["for another client", { inhoud: { aud: "een-andere-client" } }],
    ["that ended", { inhoud: { exp: lang, iat: lang - 60 } }],
    ["that nobody signed", { kop: { alg: "none" } }],
    ["by an algorithm the provider does not offer", { kop: { alg: "ES256" }, sleutel: "es256" as const }],
    ["signed by another key", { sleutel: "ander" as const }],
    ["about somebody else than the userinfo", { inhoud: { sub: "iemand-anders" } }],
  ])("%s gives no session", async (_naam, { sleutel: met, ...anders }: Vervalsing) => {
    const claims = await bekende();
    const ander = met === "ander" ? idTokenSleutel().prive : met === "es256" ? ES256 : prive;
    provider.vervals((token) => herteken(token, ander, anders));
    expect(geweigerd(await logIn(claims))).toBe("unable_to_get_user_info");
  });

  test("signed anew and otherwise the same does: it was the change that was refused", async () => {
    provider.vervals((token) => herteken(token, prive, {}));
    expect((await logIn(await bekende())).cookie).toContain("session_token=");
  });
});

interface Vervalsing {
  readonly kop?: Record<string, unknown>;
  readonly inhoud?: Record<string, unknown>;
  readonly sleutel?: "ander" | "es256";
}

describe("the token endpoint of the provider", () => {
  const verifier = "v".repeat(43);
  const nu = () => Math.floor(Date.now() / 1000);
  const bewering = (anders: Record<string, unknown> = {}) =>
    teken(
      { alg: "ES256", kid: sleutel.kid },
      {
        iss: clientId,
        sub: clientId,
        aud: `${issuer}/token`,
        jti: `${Math.random()}`,
        exp: nu() + 60,
        ...anders,
      },
      createPrivateKey(sleutel.pem),
    );
  async function nieuweCode(): Promise<string> {
    const { sub } = await bekende();
    const { url } = await begin();
    url.searchParams.set("code_challenge", createHash("sha256").update(verifier).digest("base64url"));
    return (await provider.wandel(url.href, sub)).searchParams.get("code") ?? "";
  }
  const metBewering = (client_assertion: string) => ({
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion,
  });

  test("asks for the verifier and for an assertion of this moment, used once, and then gives a token", async () => {
    const code = await nieuweCode();
    const goed = bewering();
    const uitslag = async (velden: Record<string, string>) => {
      const antwoord = await provider.wisselIn({ code, ...velden });
      return antwoord.ok ? "token" : ((await antwoord.json()) as { error: string }).error;
    };
    expect(await uitslag({ code_verifier: verifier, client_secret: GEHEIM })).toBe("invalid_client");
    expect(await uitslag({ code_verifier: verifier, ...metBewering(bewering({ exp: nu() - 60 })) })).toBe(
      "invalid_client",
    );
    expect(await uitslag({ code_verifier: verifier, ...metBewering(bewering({ aud: "elders" })) })).toBe(
      "invalid_client",
    );
    expect(await uitslag({ code_verifier: verifier, ...metBewering(goed) })).toBe("token");
    expect(await uitslag({ code_verifier: verifier, ...metBewering(goed) })).toBe("invalid_client");
    const [zonder, verkeerd] = [await nieuweCode(), await nieuweCode()];
    expect(await uitslag({ code: zonder, ...metBewering(bewering()) })).toBe("invalid_grant");
    expect(await uitslag({ code: verkeerd, code_verifier: "w".repeat(43), ...metBewering(bewering()) })).toBe(
      "invalid_grant",
    );
  });

  test("and its page give nothing to a request without PKCE, or for a token without a code", async () => {
    const { sub } = await bekende();
    const [zonder, impliciet] = [(await begin()).url, (await begin()).url];
    zonder.searchParams.delete("code_challenge");
    zonder.searchParams.delete("code_challenge_method");
    impliciet.searchParams.set("response_type", "id_token");
    for (const url of [zonder, impliciet]) {
      const terug = await provider.wandel(url.href, sub);
      expect(terug.searchParams.get("code")).toBeNull();
      expect(terug.href).toMatch(/error=(invalid_request|unsupported_response_type)/);
    }
  });
});
