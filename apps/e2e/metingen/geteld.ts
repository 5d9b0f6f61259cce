import type { Browser, Page } from "@playwright/test";
import playwrightConfig from "../playwright.config.ts";
import { telHandelingen, type Handelingen } from "./handelingen.ts";

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
