import path from "node:path";
import { defineConfig } from "vitest/config";

/** On the production builds, each file with an installation of its own: one after the other, and after the build. */
export default defineConfig({
  test: {
    name: "bedrijf",
    root: import.meta.dirname,
    include: ["*.test.ts"],
    setupFiles: [path.resolve(import.meta.dirname, "../../../tooling/testing/willekeur.ts")],
    fileParallelism: false,
    hookTimeout: 180_000,
    testTimeout: 120_000,
    env: { TZ: "Europe/Amsterdam" },
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
});
