import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { unstable_doesMiddlewareMatch as matches } from "next/experimental/testing/server.js";
import { expect, test } from "vitest";
import { config } from "./proxy.ts";

const gaatErlangs = (url: string) => matches({ config, nextConfig: {}, url });
const openbaar = path.resolve(import.meta.dirname, "../public");

test("every page passes by the proxy, whatever is in its address", () => {
  for (const pad of [
    "/",
    "/inloggen",
    "/afwegingen/a.b",
    "/afwegingen/a.svg",
    "/x/icon.svg",
    "/icon.svg/x",
    "/x.js",
    "/afwegingen/%zz",
  ])
    expect([pad, gaatErlangs(pad)]).toEqual([pad, true]);
});

test("what is served as a file does not", () => {
  const bestanden = existsSync(openbaar) ? readdirSync(openbaar).map((naam) => `/${naam}`) : [];
  for (const pad of [
    "/icon.svg",
    "/.well-known/security.txt",
    "/api/leeft",
    "/_next/static/a.js",
    ...bestanden,
  ])
    expect([pad, gaatErlangs(pad)]).toEqual([pad, false]);
});
