import { expect, test } from "vitest";
import { inhoudsbeleid } from "./inhoudsbeleid.ts";

const richtlijnen = (beleid: string) =>
  new Map(beleid.split("; ").map((deel) => [deel.split(" ")[0], deel.split(" ").slice(1)]));

test("a page runs only what came with its nonce, loads only from this server, and stands in no frame", () => {
  const beleid = richtlijnen(inhoudsbeleid({ nonce: "abc", https: true, ontwikkelen: false }));
  expect(beleid.get("script-src")).toEqual(["'nonce-abc'", "'strict-dynamic'"]);
  expect(beleid.get("default-src")).toEqual(["'none'"]);
  expect(beleid.get("frame-ancestors")).toEqual(["'none'"]);
  expect(beleid.get("base-uri")).toEqual(["'none'"]);
  const bronnen = [...beleid.values()].flat();
  expect(bronnen.filter((bron) => /^https?:|\*|unsafe-eval|ws:/.test(bron))).toEqual([]);
  expect(beleid.has("upgrade-insecure-requests")).toBe(true);
});

test("without HTTPS nothing is upgraded: a demo on this machine has none", () => {
  expect(inhoudsbeleid({ nonce: "abc", https: false, ontwikkelen: false })).not.toContain("upgrade");
});
