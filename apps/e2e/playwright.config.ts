import path from "node:path";
import { userInfo } from "node:os";
import { defineConfig } from "@playwright/test";
import { root } from "../../tooling/scripts/bootstrap.mjs";
import { findBrowser } from "../../tooling/scripts/test/browser.ts";

const browser = findBrowser();
if ("missing" in browser) throw new Error(browser.missing);

/** Journeys that change what everyone answers by; they have an installation to themselves. */
const PUBLICEREN = ["**/wijzigingsset/*.spec.ts", "**/gemeente/*.spec.ts", "**/wetsvoorstel/*.spec.ts"];

export default defineConfig({
  testDir: "journeys",
  globalSetup: "./stack/global-setup.ts",
  outputDir: path.join(root, ".deelwijzer", "testrapporten", "e2e-resultaten"),
  workers: 2,
  projects: [
    // One after the other: a publication is for everybody in the installation. First, as they take the longest.
    { name: "publicatie", testMatch: PUBLICEREN, workers: 1 },
    { name: "apps", testIgnore: PUBLICEREN },
  ],
  // Two cores and a whole installation: what passes only now is named at the end of `npm test`, with why it failed at first.
  retries: 1,
  forbidOnly: process.env["CI"] !== undefined,
  // Twice what the longest takes on two busy cores: a journey that hangs stops sooner at what it waits for.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    actionTimeout: 15_000,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width: 1280, height: 900 },
    // A colour halfway a transition is no colour to judge.
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    // A copy on the device would answer for a server that a journey takes away; the journey about it allows it.
    serviceWorkers: "block",
    launchOptions: {
      ...(browser.executable === undefined ? {} : { executablePath: browser.executable }),
      args: [
        ...(userInfo().uid === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
