import type { NextConfig } from "next";

/** How Next builds and serves an app of the house; `map` is the folder of the repository. */
export function nextConfig(map: string): NextConfig {
  return {
    output: "standalone",
    outputFileTracingRoot: map,
    // Native or dynamic-require packages: left to Node, not bundled.
    serverExternalPackages: [
      "@myriaddreamin/typst-ts-node-compiler",
      "nodemailer",
      "pg-boss",
      "pino",
      "postgres",
    ],
    transpilePackages: [
      "@core/grondslagen",
      "@deelwijzer/db",
      "@deelwijzer/document",
      "@deelwijzer/grondslagen-react",
      "@deelwijzer/server",
      "@deelwijzer/tabellen",
      "@deelwijzer/ui",
      "@deelwijzer/web",
    ],
    typedRoutes: true,
    // `forbidden`: a page that somebody may not see answers with status 403.
    experimental: { authInterrupts: true },
    // `npm test` checks the types of everything, tests included; a start need not do it again.
    typescript: { ignoreBuildErrors: true },
    // What a browser asks for by itself where a page names no icon yet, such as one that is refused.
    rewrites: () => Promise.resolve([{ source: "/favicon.ico", destination: "/icon.svg" }]),
    headers: () =>
      Promise.resolve([
        {
          source: "/:pad*",
          headers: [
            { key: "X-Content-Type-Options", value: "nosniff" },
            { key: "X-Frame-Options", value: "DENY" },
            { key: "Referrer-Policy", value: "same-origin" },
            { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
            { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
            { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
          ],
        },
        // A year: a browser that was here over HTTPS comes back over nothing else, here nor below.
        {
          source: "/:pad*",
          has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
          headers: [{ key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" }],
        },
        // What is said to one person is for nobody else, and not for later.
        ...["/api/rpc/:pad*", "/api/auth/:pad*"].map((source) => ({
          source,
          headers: [{ key: "Cache-Control", value: "no-store" }],
        })),
        // A file is no page, but a service worker runs by the policy of its file: that says no more than this.
        ...["/_next/:pad*", "/:bestand(.*\\..*)"].map((source) => ({
          source,
          headers: [{ key: "Content-Security-Policy", value: "frame-ancestors 'none'" }],
        })),
        // Pages get theirs from the proxy, with a nonce; what a route answers is no page, and runs nothing. Last: the last rule that
        // fits counts.
        {
          source: "/api/:pad*",
          headers: [
            { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'; sandbox" },
          ],
        },
      ]),
    poweredByHeader: false,
  };
}
