import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { waitUntilGone } from "./processes.mjs";

const TIMES = 20;
/** Enough memory that giving it back takes longer than the process itself is seen to live. */
const LISTENER = `
  const memory = Array.from({ length: 40 }, () => Buffer.alloc(5_000_000, 1));
  require("node:net").createServer().listen(Number(process.argv[1]), "127.0.0.1", function () {
    console.log(this.address().port, memory.length);
  });`;

/** Whether somebody else can listen there now. */
async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    server.close();
    await once(server, "close");
    return true;
  } catch {
    return false;
  }
}

test("who is gone after a kill has given back its port too", async () => {
  const taken: number[] = [];
  let port = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const child = spawn(process.execPath, ["-e", LISTENER, String(port)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    port = Number.parseInt(line.toString(), 10);
    child.kill("SIGKILL");
    expect(await waitUntilGone(child.pid ?? 0, 5_000)).toBe(true);
    if (!(await isFree(port))) taken.push(time);
    if (child.signalCode === null) await once(child, "exit");
  }
  expect(taken).toEqual([]);
});
