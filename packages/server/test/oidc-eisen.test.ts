import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { leesClientsleutel } from "../src/auth/clientsleutel.ts";
import type { Auth } from "../src/auth/create-auth.ts";
import type { Inloggebeurtenis } from "../src/auth/noteer-inlog.ts";
import { herteken } from "../testing/herteken.ts";
import { createInlogproef } from "../testing/inlogproef.ts";
import { createOidcInlog } from "../testing/oidc-inlog.ts";
import { GEEN_EIS, maakClientsleutel, startOidcProef } from "../testing/oidc-proef.ts";

const clientId = "deelwijzer";
const base = "http://localhost:3000";
const SUBSTANTIEEL = "http://eidas.europa.eu/LoA/substantial";
const { authFor, nieuwAccount, forgetAttempts, close } = await createInlogproef();
const provider = await startOidcProef({
  clientId,
  redirectUri: `${base}/api/auth/callback/oidc`,
  haalSleutels: () => auth.handler(new Request(`${base}/api/auth/jwks`)),
});
const oidc = {
  issuer: provider.issuer,
  clientId,
  bewijs: { sleutel: leesClientsleutel(maakClientsleutel()) },
  sterkte: { acr: [SUBSTANTIEEL, "http://eidas.europa.eu/LoA/high"], amr: ["mfa", "hwk"] },
};
const genoteerd: [string, Inloggebeurtenis][] = [];
const noteerInlog = async (wie: string, wat: Inloggebeurtenis) => void genoteerd.push([wie, wat]);
const auth: Auth = authFor("admin", { oidc, noteerInlog });
const { begin, logIn } = createOidcInlog(auth, provider);
afterAll(async () => {
  await provider.stop();
  await close();
});
beforeEach(async () => {
  provider.vervals(null);
  genoteerd.length = 0;
  await forgetAttempts();
});

async function bekende() {
  const { userId, email } = await nieuwAccount();
  return { sub: userId, email, name: "Proefpersoon" };
}
const uitkomst = ({ cookie, naar }: { cookie: string; naar: string }) =>
  cookie.includes("session_token=") ? "een sessie" : new URL(naar, base).searchParams.get("error");

describe("a gemeente that asks how strong a sign-in was", () => {
  test.each([
    ["as strong as asked", { acr: SUBSTANTIEEL, amr: ["pwd", "mfa"] }, "een sessie"],
    ["by another of the ways", { acr: SUBSTANTIEEL, amr: "hwk" }, "een sessie"],
    ["of a lower level", { acr: "http://eidas.europa.eu/LoA/low", amr: ["mfa"] }, "te_zwak"],
    ["with a password alone", { acr: SUBSTANTIEEL, amr: ["pwd"] }, "te_zwak"],
    ["of which nothing is said", {}, "te_zwak"],
  ])("%s", async (_naam, inhoud, verwacht) => {
    const claims = await bekende();
    // As its userinfo would say it: that is nowhere signed, and does not count.
    const roept = { ...claims, acr: SUBSTANTIEEL, amr: ["mfa"] };
    provider.vervals((token) => herteken(token, provider.sleutel.prive, { inhoud }));
    expect(uitkomst(await logIn(roept))).toBe(verwacht);
    expect(genoteerd).toEqual([
      [
        claims.sub,
        verwacht === "een sessie"
          ? { handeling: "ingelogd", manier: "oidc" }
          : { handeling: "inlog-geweigerd", reden: "te-zwak" },
      ],
    ]);
  });

  test("asks the provider for it", async () => {
    expect((await begin()).url.searchParams.get("acr_values")).toBe(oidc.sterkte.acr.join(" "));
  });
});

describe("metadata", () => {
  /** An address that hands on what the provider says of itself, changed. */
  async function namens(antwoord: (metadata: object) => { status?: number; naar?: string; inhoud?: object }) {
    const metadata = (await (
      await fetch(`${provider.issuer}/.well-known/openid-configuration`)
    ).json()) as object;
    const server = createServer((_vraag, uit) => {
      const { status = 200, naar, inhoud } = antwoord(metadata);
      uit.writeHead(status, { "content-type": "application/json", ...(naar && { location: naar }) });
      uit.end(JSON.stringify(inhoud ?? {}));
    });
    await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { issuer, stop: () => new Promise((klaar) => server.close(klaar)) };
  }

  test.each([
    ["that name another issuer", (metadata: object) => ({ inhoud: metadata })],
    [
      "that are somewhere else",
      () => ({ status: 302, naar: `${provider.issuer}/.well-known/openid-configuration` }),
    ],
  ])("%s let nobody in", async (_naam, antwoord) => {
    const ander = await namens(antwoord);
    const eigen = authFor("admin", { oidc: { ...oidc, issuer: ander.issuer, sterkte: GEEN_EIS } });
    expect(uitkomst(await createOidcInlog(eigen, provider).logIn(await bekende()))).toBe(
      "unable_to_get_user_info",
    );
    await ander.stop();
  });
});
