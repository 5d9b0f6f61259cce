import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "./bootstrap.mjs";

const launcher = path.join(root, "tooling", "scripts", "run.mjs");
let folder: string;

beforeAll(() => {
  mkdirSync(path.join(root, ".deelwijzer"), { recursive: true });
  folder = mkdtempSync(path.join(root, ".deelwijzer", "run-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, code: string): string {
  writeFileSync(path.join(folder, name), code);
  return path.relative(root, path.join(folder, name));
}

test("hands standard input, arguments and the exit code through, and adds nothing to standard output", () => {
  const echo = program(
    "echo.ts",
    `const text: string = (await process.stdin.toArray()).join(""); process.stdout.write(process.argv[2] + text); process.exitCode = 3;`,
  );
  const result = spawnSync(process.execPath, [launcher, echo, "--a"], { input: "één\n", encoding: "utf8" });
  expect(result).toMatchObject({ stdout: "--aéén\n", status: 3 });
});

test("ends when it is told to end, and so does what it runs", async () => {
  const wait = program("wait.ts", `console.log(process.pid); setInterval(() => undefined, 1000);`);
  const child = spawn(process.execPath, [launcher, wait], { stdio: ["ignore", "pipe", "inherit"] });
  const pid = await new Promise<number>((resolve) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(Number(chunk.toString())));
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", resolve);
  });
  child.kill("SIGTERM");
  expect(await ended).toBe(143);
  expect(() => process.kill(pid, 0)).toThrow("ESRCH");
});

test("names a file that is not there", () => {
  const result = spawnSync(process.execPath, [launcher, "packages/nergens.ts"], { encoding: "utf8" });
  expect(result).toMatchObject({
    stdout: "",
    status: 1,
    stderr: expect.stringContaining("packages/nergens.ts"),
  });
});
