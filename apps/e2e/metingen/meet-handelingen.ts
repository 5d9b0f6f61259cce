// Counts what a caseworker presses and types for a first answer, and for a sealed account with and without a basis.
// Needs the production build: `node apps/e2e/metingen/meet-handelingen.ts`. Counting says nothing of reading and thinking.
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { root } from "../../../tooling/scripts/bootstrap.mjs";
import startPostgres from "../../../tooling/testing/postgres.ts";
import playwrightConfig from "../playwright.config.ts";
import { startInstallatie } from "../stack/installation.ts";
import type { Account } from "../stack/sign-in.ts";
import { KLM, seconden, telHandelingen, type Handelingen } from "./handelingen.ts";
import { afwegingMetGrondslag, antwoordOpzoeken, logIn } from "./stromen.ts";
import { afwegingAlsUitzondering, afwegingNietDelen } from "./stromen-zonder-grondslag.ts";

const map = path.join(root, ".deelwijzer", "testrapporten", "handelingen");
rmSync(map, { recursive: true, force: true });
mkdirSync(map, { recursive: true });
const stopPostgres = await startPostgres();
const clusterUrl = process.env["TEST_DATABASE_URL"];
if (clusterUrl === undefined) throw new Error("PostgreSQL gave no address.");
const { installatie, stop } = await startInstallatie({
  naam: "handelingen",
  klok: "vandaag",
  apps: ["caseworker"],
  clusterUrl,
  logFolder: map,
});
const { locale, timezoneId, viewport, launchOptions } = playwrightConfig.use ?? {};
const browser = await chromium.launch(launchOptions);

/** `vanafStart`: from the first page on, signed in. */
async function meet(naam: string, loop: (page: Page) => Promise<void>, account?: Account): Promise<void> {
  const { eind: gedaan, inlog } = await metPagina(browser, loop, account);
  const s = seconden(gedaan);
  const zonderInlog = s - gedaan.toetsenInlog * KLM.toets;
  const regel = {
    naam,
    ...gedaan,
    seconden: rond(s),
    zonderInlogTypen: rond(zonderInlog),
    vanafStart: rond(s - inlog),
  };
  process.stdout.write(`${JSON.stringify(regel)}\n`);
}

const rond = (waarde: number) => Math.round(waarde * 10) / 10;

async function metPagina(
  in_: Browser,
  loop: (page: Page) => Promise<void>,
  account: Account | undefined,
): Promise<{ eind: Handelingen; inlog: number }> {
  const baseURL = installatie.adressen.caseworker ?? "";
  const context = await in_.newContext({
    baseURL,
    ...(locale === undefined ? {} : { locale }),
    ...(timezoneId === undefined ? {} : { timezoneId }),
    ...(viewport === undefined ? {} : { viewport }),
    serviceWorkers: "block",
  });
  try {
    const tel = await telHandelingen(context);
    const page = await context.newPage();
    await logIn(page, account);
    const inlog = rond(seconden(tel()));
    await loop(page);
    return { eind: tel(), inlog };
  } finally {
    await context.close();
  }
}

try {
  await meet("antwoord", antwoordOpzoeken);
  // The first of an account is nobody's everyday; the second knows what the first one left.
  await meet("met grondslag, de eerste", (page) => afwegingMetGrondslag(page, "Z-2026-801"));
  await meet("met grondslag, daarna", (page) => afwegingMetGrondslag(page, "Z-2026-802"));
  const schuldhulp = "schuldhulpconsulent";
  await meet("zonder, niet delen", (page) => afwegingNietDelen(page, "Z-2026-803"), schuldhulp);
  await meet("zonder, als uitzondering", (page) => afwegingAlsUitzondering(page, "Z-2026-804"), schuldhulp);
} finally {
  await browser.close();
  await stop();
  await stopPostgres?.();
}
