import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { knownWeaknesses } from "./weaknesses.ts";

const PATH = "/-/npm/v1/security/advisories/bulk";

/** As the registry writes it: by package, what is known of which versions. */
const weakness = (severity: string) => ({
  next: [
    {
      id: 1,
      url: "https://advisories.example/1",
      title: "A hole",
      severity,
      vulnerable_versions: "<=99.0.0",
      cwe: [],
      cvss: { score: 8, vectorString: null },
    },
  ],
});

let server: Server | undefined;
afterEach(() => server?.close());

/** A registry that answers what is asked of weaknesses; pnpm itself comes from where it always comes from. */
async function registry(status: number, answer: unknown): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    request.resume().on("end", () => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((ready) => server?.listen(0, "127.0.0.1", ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked };
}

describe("published weaknesses in what the product runs on", { timeout: 60_000 }, () => {
  test("none: passed, and it was asked", async () => {
    const { url, asked } = await registry(200, {});
    expect(await knownWeaknesses(url)).toMatchObject({ passed: 1, failed: 0 });
    expect(asked).toContain(PATH);
  });

  test("a serious one at the version we have: failed", async () => {
    const { url } = await registry(200, weakness("critical"));
    expect(await knownWeaknesses(url)).toMatchObject({ passed: 0, failed: 1 });
  });

  test("a registry that refuses: not passed either", async () => {
    const { url } = await registry(405, {});
    expect(await knownWeaknesses(url)).toEqual({ passed: 0, failed: 0, skipped: 1 });
  });
});
