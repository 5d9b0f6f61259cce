import { rmSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions } from "@playwright/test";
import playwrightConfig from "../playwright.config.ts";
import type { App } from "../../../tooling/scripts/start/build.ts";
import { startInstallatie } from "../stack/installation.ts";
import { adresVan, publishStapel } from "../stack/running-stack.ts";
import { sessieVan, type Account } from "../stack/sign-in.ts";

/** One line of the bench. */
export interface Meting {
  name: string;
  value: number;
  unit: "kB" | "ms" | "times";
  ratio: number | null;
  against: string | null;
}

/** What a measurement works with: a browser, and what opens a page of the app as somebody. */
export interface Meetplek {
  readonly browser: Browser;
  readonly als: (account: Account) => Promise<BrowserContextOptions>;
}

/** One app of a whole installation, with the clock of today; it is gone when the work is done. */
export async function metInstallatie(
  { app, map, naam }: { readonly app: App; readonly map: string; readonly naam: string },
  meet: (plek: Meetplek) => Promise<void>,
): Promise<void> {
  const clusterUrl = process.env["TEST_DATABASE_URL"];
  if (clusterUrl === undefined) throw new Error("PostgreSQL gave no address.");
  rmSync(map, { recursive: true, force: true });
  const gestart = await startInstallatie({ naam, klok: "vandaag", apps: [app], clusterUrl, logFolder: map });
  const { locale, timezoneId, viewport, launchOptions } = playwrightConfig.use ?? {};
  const browser = await chromium.launch(launchOptions);
  try {
    const { installatie } = gestart;
    publishStapel({
      map,
      installaties: {
        "2019": installatie,
        vandaag: installatie,
        publicatie: installatie,
        uitgave: installatie,
        "tweede-stap": installatie,
      },
    });
    await meet({
      browser,
      als: async (account) => ({
        baseURL: adresVan(app, "vandaag"),
        storageState: await sessieVan(app, "vandaag", account),
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
        ...(viewport === undefined ? {} : { viewport }),
      }),
    });
  } finally {
    await browser.close();
    await gestart.stop();
  }
}
