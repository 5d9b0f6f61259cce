import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { root } from "../../../tooling/scripts/bootstrap.mjs";
import type { App } from "../../../tooling/scripts/start/build.ts";
import startPostgres from "../../../tooling/testing/postgres.ts";
import playwrightConfig from "../playwright.config.ts";
import { startInstallatie } from "../stack/installation.ts";
import { telHandelingen, type Handelingen } from "./handelingen.ts";

/** One app of a whole installation of today, and a browser; both are gone when the counting is done. */
export async function metTelplek(
  { naam, app, eerderTot }: { readonly naam: string; readonly app: App; readonly eerderTot?: number },
  tel: (browser: Browser, baseURL: string) => Promise<void>,
): Promise<void> {
  const map = path.join(root, ".deelwijzer", "testrapporten", naam);
  rmSync(map, { recursive: true, force: true });
  mkdirSync(map, { recursive: true });
  const stopPostgres = await startPostgres();
  const clusterUrl = process.env["TEST_DATABASE_URL"];
  if (clusterUrl === undefined) throw new Error("PostgreSQL gave no address.");
  const { installatie, stop } = await startInstallatie({
    naam,
    klok: "vandaag",
    apps: [app],
    clusterUrl,
    logFolder: map,
    ...(eerderTot === undefined ? {} : { eerderTot }),
  });
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions);
  try {
    await tel(browser, installatie.adressen[app] ?? "");
  } finally {
    await browser.close();
    await stop();
    await stopPostgres?.();
  }
}

/** A browser of their own for one person, in which every press and character is counted. */
export async function metGeteldePagina<T>(
  browser: Browser,
  baseURL: string,
  loop: (page: Page, tel: () => Handelingen) => Promise<T>,
): Promise<T> {
  const { locale, timezoneId, viewport } = playwrightConfig.use ?? {};
  const context = await browser.newContext({
    baseURL,
    ...(locale === undefined ? {} : { locale }),
    ...(timezoneId === undefined ? {} : { timezoneId }),
    ...(viewport === undefined ? {} : { viewport }),
    serviceWorkers: "block",
  });
  try {
    const tel = await telHandelingen(context);
    return await loop(await context.newPage(), tel);
  } finally {
    await context.close();
  }
}

/** Seconds or minutes, to a tenth. */
export function rond(waarde: number): number {
  return Math.round(waarde * 10) / 10;
}
