import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

const tests = ["src", "test", "testing", "migrations"].map((folder) => `${folder}/**/*.test.{ts,tsx}`);

/** What their tests use draws components: JSX has to become JavaScript first. */
const MET_JSX = new Set(["admin", "caseworker", "grondslagen-react", "ui", "web"]);

/** Everywhere else Node reads the sources itself, as in production: nothing is turned into something else first (ADR 99). */
const GELEZEN_DOOR_NODE = { viteModuleRunner: false, nodeLoader: false };

/** One project per package and app, so that each test runs where its own imports resolve. */
const workspaces = ["packages", "apps"].flatMap((parent) =>
  readdirSync(parent)
    .map((name) => `${parent}/${name}`)
    .filter((folder) => existsSync(path.join(folder, "package.json"))),
);

export default defineConfig({
  test: {
    globalSetup: ["./tooling/testing/postgres.ts"],
    setupFiles: [path.resolve("tooling/testing/willekeur.ts")],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // By default one core is left to whoever sits behind the machine: with two, half of the run would stand still.
    maxWorkers: availableParallelism(),
    // Files of a project share what they import. A test that changes something outside itself puts it back.
    isolate: false,
    // A clock of one's own machine must not decide what a test says.
    env: { TZ: "Europe/Amsterdam" },
    projects: [
      ...workspaces.map((root) => ({
        extends: true as const,
        test: {
          name: path.basename(root),
          root,
          include: tests,
          ...(MET_JSX.has(path.basename(root)) ? {} : { experimental: GELEZEN_DOOR_NODE }),
        },
      })),
      {
        extends: true as const,
        test: {
          name: "tooling",
          root: "tooling",
          experimental: GELEZEN_DOOR_NODE,
          include: ["**/*.test.ts"],
          exclude: ["**/fixtures/**", "**/node_modules/**"],
        },
      },
    ],
  },
});
