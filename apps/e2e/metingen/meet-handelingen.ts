// Counts what a caseworker presses and types for a first answer, and for a sealed account with and without a basis.
// Needs the production build: `node apps/e2e/metingen/meet-handelingen.ts`. Counting says nothing of reading and thinking.
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { root } from "../../../tooling/scripts/bootstrap.mjs";
import startPostgres from "../../../tooling/testing/postgres.ts";
import playwrightConfig from "../playwright.config.ts";
import { startInstallatie } from "../stack/installation.ts";
import type { Account } from "../stack/sign-in.ts";
import { metGeteldePagina } from "./geteld.ts";
import { KLM, seconden } from "./handelingen.ts";
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
const browser = await chromium.launch(playwrightConfig.use?.launchOptions);

/** `vanafStart`: from the first page on, signed in. */
async function meet(naam: string, loop: (page: Page) => Promise<void>, account?: Account): Promise<void> {
  const baseURL = installatie.adressen.caseworker ?? "";
  const { eind: gedaan, inlog } = await metGeteldePagina(browser, baseURL, async (page, tel) => {
    await logIn(page, account);
    const bijInlog = rond(seconden(tel()));
    await loop(page);
    return { eind: tel(), inlog: bijInlog };
  });
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
