import { createTestDatabase } from "@deelwijzer/db/testing";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { Storing } from "../src/app/storing.ts";
import { foutTekst, type Fout } from "../src/fout.ts";
import { createLog } from "../src/logging/create-log.ts";
import { gelukt } from "../src/result.ts";
import { createRpcHandler } from "../src/rpc/handle-rpc.ts";
import { procedureVan } from "../src/rpc/procedure.ts";
import { definePublicUseCase } from "../src/use-case/define-public-use-case.ts";
import { requestOf, testServices } from "../testing/context.ts";

const database = await createTestDatabase();
afterAll(() => database.drop());

const lines: string[] = [];
const services = testServices(database, {
  log: createLog({ app: "test", destination: { write: (line) => lines.push(line) } }),
});
const tel = definePublicUseCase({
  name: "tel",
  input: z.strictObject({ tekst: z.string() }),
  run: async (_ctx, { tekst }) => gelukt(tekst.length),
});
const router = { tel: procedureVan(tel) };
const handle = createRpcHandler(
  router,
  () => services,
  async () => requestOf(services, null),
);

function ask(
  body: string | ReadableStream,
  headers: Record<string, string> = { "x-csrf-token": "orpc" },
): Request {
  return new Request("http://localhost:3000/api/rpc/tel", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
    duplex: "half",
  });
}
const question = (tekst: string) => JSON.stringify({ json: { tekst } });

describe("the route of the typed API", () => {
  test("answers", async () => {
    const response = await handle(ask(question("abc")));
    expect([response.status, await response.json()]).toEqual([200, { json: 3 }]);
  });

  test("refuses a request that a form of another site can send", async () => {
    const before = lines.length;
    const refused = await handle(ask(question("abc"), {}));
    expect(refused.ok).toBe(false);
    expect(lines.slice(before).map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ route: "rpc", status: refused.status, msg: "verzoek geweigerd" }),
    ]);
  });

  test("refuses a body above its limit, told beforehand or not, and does not read on", async () => {
    const refused = await handle(ask(question("a".repeat(4_000_000))));
    expect(refused.status).toBe(413);
    const { data } = ((await refused.json()) as { json: { data: Fout } }).json;
    expect(foutTekst(data)).toMatch(/hoogstens 4 MB. Verdeel het/);
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(500_000));
      },
    });
    const before = lines.length;
    expect((await handle(ask(endless))).status).toBe(413);
    expect(lines.slice(before).join("")).toContain('"status":413');
    expect(pulled).toBeLessThan(12);
  });

  test("passes on the id of a failure that is in the log already, and logs it once", async () => {
    const before = lines.length;
    const broken = createRpcHandler(
      router,
      () => services,
      () => Promise.reject(new Storing("het-nummer")),
    );
    const response = await broken(ask(question("abc")));
    expect(await response.json()).toMatchObject({
      json: { data: { soort: "storing", foutId: "het-nummer" } },
    });
    expect(lines).toHaveLength(before);
  });

  test("gives an id that is in the log when it cannot find out who asks", async () => {
    const broken = createRpcHandler(
      router,
      () => services,
      () => Promise.reject(new Error("connect ECONNREFUSED of the database")),
    );
    const response = await broken(ask(question("abc")));
    expect(response.status).toBe(500);
    const text = await response.text();
    const { json } = JSON.parse(text) as { json: { data: { soort: string; foutId: string } } };
    expect(json.data.soort).toBe("storing");
    expect(text).not.toContain("ECONNREFUSED");
    expect(lines.filter((line) => line.includes(json.data.foutId))).toHaveLength(1);
  });
});
