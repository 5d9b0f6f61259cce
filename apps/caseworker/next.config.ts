import { join } from "node:path";
import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";
import { nextConfig } from "@deelwijzer/web/next-config";

const basis = nextConfig(join(import.meta.dirname, "../.."));

/** The pages of a resident: kept by nobody, found by nobody, and nothing of them goes to another address. */
const inwonerKoppen = (ontwikkelen: boolean) => [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Cache-Control", value: "no-store, max-age=0" },
  { key: "X-Robots-Tag", value: "noindex, nofollow, noarchive" },
  {
    key: "Content-Security-Policy",
    value: [
      "default-src 'self'",
      // Next starts a page with scripts in the page itself.
      `script-src 'self' 'unsafe-inline'${ontwikkelen ? " 'unsafe-eval'" : ""}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "frame-src 'none'",
      "base-uri 'none'",
      "object-src 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ].join("; "),
  },
];

/** Next says in which phase it reads this; only while developing does React evaluate text. */
export default function config(fase: string): NextConfig {
  return {
    ...basis,
    headers: async () => [
      ...((await basis.headers?.()) ?? []),
      { source: "/toestemming/:pad*", headers: inwonerKoppen(fase === PHASE_DEVELOPMENT_SERVER) },
    ],
  };
}
