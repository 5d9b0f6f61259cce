// Counts what two people press, type and read to bring a change of law into the tables, from its text to publication.
// Needs the production build: `node apps/e2e/metingen/meet-wetswijziging.ts`. The goal is 20 minutes.
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { root } from "../../../tooling/scripts/bootstrap.mjs";
import startPostgres from "../../../tooling/testing/postgres.ts";
import playwrightConfig from "../playwright.config.ts";
import { startInstallatie } from "../stack/installation.ts";
import type { Account } from "../stack/sign-in.ts";
import { metGeteldePagina } from "./geteld.ts";
import { seconden } from "./handelingen.ts";
import { LEESTEMPO, telWoorden } from "./lezen.ts";
import { beoordeelEnPubliceer, logInBeheer, voerWetswijzigingIn, WOORDEN_WETTEKST } from "./wetswijziging.ts";

/** The tables as they were before this change was brought in. */
const EERDER_TOT = 8;
/** The text of the law is read before one begins, and again beside the screens. */
const KEREN_GELEZEN = 2;

const map = path.join(root, ".deelwijzer", "testrapporten", "wetswijziging");
rmSync(map, { recursive: true, force: true });
mkdirSync(map, { recursive: true });
const stopPostgres = await startPostgres();
const clusterUrl = process.env["TEST_DATABASE_URL"];
if (clusterUrl === undefined) throw new Error("PostgreSQL gave no address.");
const { installatie, stop } = await startInstallatie({
  naam: "wetswijziging",
  klok: "vandaag",
  apps: ["admin"],
  clusterUrl,
  logFolder: map,
  eerderTot: EERDER_TOT,
});
const browser = await chromium.launch(playwrightConfig.use?.launchOptions);

const rond = (waarde: number) => Math.round(waarde * 10) / 10;

/** Gives the seconds of this person: hands, eyes, and what the server took. */
async function meet(
  naam: string,
  account: Account,
  wettekst: number,
  loop: (page: Page, gelezen: () => Promise<void>) => Promise<void>,
): Promise<number> {
  return metGeteldePagina(browser, installatie.adressen.admin ?? "", async (page, tel) => {
    const { lees, woorden } = telWoorden(page);
    const begin = performance.now();
    await logInBeheer(page, account);
    await loop(page, lees);
    const handen = seconden(tel());
    const lezen = (woorden() / LEESTEMPO.scherm + (wettekst * KEREN_GELEZEN) / LEESTEMPO.wet) * 60;
    const wachten = (performance.now() - begin) / 1000;
    const samen = handen + lezen + wachten;
    const regel = { naam, ...tel(), woorden: woorden(), wettekst: wettekst * KEREN_GELEZEN };
    process.stdout.write(
      `${JSON.stringify({ ...regel, handen: rond(handen), lezen: rond(lezen), wachten: rond(wachten), minuten: rond(samen / 60) })}\n`,
    );
    return samen;
  });
}

try {
  const invoeren = await meet("invoeren", "privacyadviseur", WOORDEN_WETTEKST, async (page, gelezen) => {
    await voerWetswijzigingIn(page, gelezen);
  });
  const publiceren = await meet(
    "beoordelen en publiceren",
    "beleidsmedewerker",
    WOORDEN_WETTEKST,
    beoordeelEnPubliceer,
  );
  process.stdout.write(`${JSON.stringify({ naam: "samen", minuten: rond((invoeren + publiceren) / 60) })}\n`);
} finally {
  await browser.close();
  await stop();
  await stopPostgres?.();
}
