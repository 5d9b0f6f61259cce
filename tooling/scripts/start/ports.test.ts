import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, describe, expect, test } from "vitest";
import { portProblems, wantedPorts } from "./ports.mjs";

describe("the wanted ports", () => {
  test("are 3000 and 3001 unless the environment says otherwise", () => {
    expect(wantedPorts({ PORT_ADMIN: "4001" })).toEqual({
      ports: [
        { name: "PORT_CASEWORKER", port: 3000 },
        { name: "PORT_ADMIN", port: 4001 },
      ],
    });
  });

  test.each(["drieduizend", "0", "70000", "30.5"])("refuses %s by name", (given) => {
    expect(wantedPorts({ PORT_CASEWORKER: given })).toEqual({
      error: expect.stringContaining(`PORT_CASEWORKER=${given}`),
    });
  });

  test("refuses one port for both apps", () => {
    expect(wantedPorts({ PORT_ADMIN: "3000" })).toEqual({ error: expect.stringContaining("3000") });
  });
});

const addresses = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
const hosts = addresses.some(({ address }) => address === "::1")
  ? ["127.0.0.1", "0.0.0.0", "::1", "::"]
  : ["127.0.0.1", "0.0.0.0"];

describe("a port that is taken", () => {
  const server = createServer();
  afterEach(() => {
    server.close();
  });

  async function listen(host: string): Promise<number> {
    await new Promise<void>((resolve) => {
      server.listen(0, host, resolve);
    });
    const address = server.address();
    return typeof address === "object" && address ? address.port : 0;
  }

  test.each(hosts)("is named, with a way out, when it is taken on %s", async (host) => {
    const port = await listen(host);
    const problems = await portProblems([{ name: "PORT_ADMIN", port }]);
    expect(problems).toEqual([
      expect.stringMatching(new RegExp(`Poort ${port} .*PORT_ADMIN=${port + 100} npm start`)),
    ]);
  });

  test("is no problem any more once it is free", async () => {
    const port = await listen("127.0.0.1");
    await new Promise((resolve) => {
      server.close(resolve);
    });
    expect(await portProblems([{ name: "PORT_ADMIN", port }])).toEqual([]);
  });
});
