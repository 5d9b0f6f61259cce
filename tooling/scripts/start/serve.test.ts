import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root } from "../bootstrap.mjs";
import { isAlive, waitUntilGone } from "../processes.mjs";
import { serveApp, type ServeOptions } from "./serve.ts";

let options: ServeOptions;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, "127.0.0.1", resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return typeof address === "object" && address ? address.port : 0;
}

/** A server in the place of an app: it answers with its own number, or with what it is told. */
function server(code: string): void {
  writeFileSync(path.join(options.folder, "server.js"), code);
}
const answering = (status: number): string =>
  `require("node:http").createServer((_, answer) => { answer.writeHead(${status}); answer.end(String(process.pid)); })
     .listen(Number(process.env.PORT), process.env.HOSTNAME);`;

async function numberOf(): Promise<number> {
  return Number(await (await fetch(`http://127.0.0.1:${options.port}/`)).text());
}

beforeEach(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "deelwijzer-server-"));
  writeFileSync(path.join(folder, "package.json"), "{}");
  options = {
    folder,
    host: "127.0.0.1",
    port: await freePort(),
    env: {},
    logFile: path.join(folder, "app.log"),
    signal: new AbortController().signal,
  };
});
afterEach(() => rmSync(options.folder, { recursive: true, force: true }));

test("a server is ready when it answers, and gone when it is stopped", async () => {
  server(answering(200));
  const running = await serveApp("caseworker", options);
  const pid = await numberOf();
  await running.stop();
  expect(isAlive(pid)).toBe(false);
});

test("a server that fails on its first page is no start", async () => {
  server(answering(500));
  await expect(serveApp("caseworker", options)).rejects.toThrow(/fout 500/);
});

test("a server that ends at once shows what it said", async () => {
  server(`console.error("geen geheim"); process.exit(1);`);
  await expect(serveApp("caseworker", options)).rejects.toThrow(/geen geheim/);
});

test("a server does not outlive its starter, however that one ends", async () => {
  server(answering(200));
  const starter = `
    import { serveApp } from ${JSON.stringify(path.join(root, "tooling/scripts/start/serve.ts"))};
    await serveApp("admin", { ...${JSON.stringify(options)}, signal: new AbortController().signal });
    console.log("ready");
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", starter], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve) => {
    child.stdout.once("data", resolve);
  });
  const pid = await numberOf();
  child.kill("SIGKILL");
  expect(await waitUntilGone(pid, 5_000)).toBe(true);
  expect(readFileSync(options.logFile, "utf8")).toBe("");
});
