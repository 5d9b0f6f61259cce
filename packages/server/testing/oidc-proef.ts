import { createSign, generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What the provider says of who signs in next. */
export interface Claims {
  readonly sub: string;
  readonly email: string;
  readonly [claim: string]: unknown;
}

/**
 * A provider as a gemeente has one, as much of it as a sign-in needs: discovery, keys, and a token for whatever code. It
 * signs what the test tells it to say.
 */
export async function startOidcProef(clientId: string) {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  let claims: Claims | null = null;
  let nonce: string | null = null;
  const base64 = (waarde: object) => Buffer.from(JSON.stringify(waarde)).toString("base64url");
  const server = createServer((request, response) => {
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const geef = (inhoud: object) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(inhoud));
    };
    switch (new URL(request.url ?? "/", issuer).pathname) {
      case "/.well-known/openid-configuration":
        return geef({
          issuer,
          authorization_endpoint: `${issuer}/inloggen`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/sleutels`,
          id_token_signing_alg_values_supported: ["RS256"],
        });
      case "/sleutels":
        return geef({
          keys: [{ ...publicKey.export({ format: "jwk" }), kid: "proef", alg: "RS256", use: "sig" }],
        });
      case "/token": {
        const nu = Math.floor(Date.now() / 1000);
        const kop = base64({ alg: "RS256", kid: "proef" });
        const inhoud = base64({ iss: issuer, aud: clientId, iat: nu, exp: nu + 60, nonce, ...claims });
        const handtekening = createSign("RSA-SHA256")
          .update(`${kop}.${inhoud}`)
          .sign(privateKey, "base64url");
        return geef({
          access_token: "proef",
          token_type: "Bearer",
          expires_in: 60,
          id_token: `${kop}.${inhoud}.${handtekening}`,
        });
      }
      default:
        response.statusCode = 404;
        return response.end();
    }
  });
  await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
  return {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Who signs in next, and the nonce of their request. */
    zeg: (nieuw: Claims, bij: string | null) => {
      claims = nieuw;
      nonce = bij;
    },
    stop: () => new Promise((klaar) => server.close(klaar)),
  };
}
