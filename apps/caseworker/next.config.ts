import { join } from "node:path";
import type { NextConfig } from "next";
import { nextConfig } from "@deelwijzer/web/next-config";

const basis = nextConfig(join(import.meta.dirname, "../.."));

/** The pages of a resident: kept by nobody, found by nobody, and nothing of them goes to another address. */
const INWONERKOPPEN = [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Cache-Control", value: "no-store, max-age=0" },
  { key: "X-Robots-Tag", value: "noindex, nofollow, noarchive" },
];

export default {
  ...basis,
  headers: async () => [
    ...((await basis.headers?.()) ?? []),
    { source: "/toestemming/:pad*", headers: INWONERKOPPEN },
  ],
} satisfies NextConfig;
