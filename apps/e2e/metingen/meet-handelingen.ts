// Counts what a caseworker presses and types for a first answer, and for a sealed account with and without a basis.
// Needs the production build: `node apps/e2e/metingen/meet-handelingen.ts`. Counting says nothing of reading and thinking.
import type { Browser, Page } from "@playwright/test";
import type { Account } from "../stack/sign-in.ts";
import { metGeteldePagina, metTelplek, rond } from "./geteld.ts";
import { KLM, seconden } from "./handelingen.ts";
import { afwegingMetGrondslag, antwoordOpzoeken, logIn } from "./stromen.ts";
import { afwegingAlsUitzondering, afwegingNietDelen } from "./stromen-zonder-grondslag.ts";

type Loop = (page: Page) => Promise<void>;

/** `vanafStart`: from the first page on, signed in. */
async function meet(
  browser: Browser,
  baseURL: string,
  naam: string,
  loop: Loop,
  account?: Account,
): Promise<void> {
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

await metTelplek({ naam: "handelingen", app: "caseworker" }, async (browser, baseURL) => {
  const tel = (naam: string, loop: Loop, account?: Account) => meet(browser, baseURL, naam, loop, account);
  await tel("antwoord", antwoordOpzoeken);
  // The first of an account is nobody's everyday; the second knows what the first one left.
  await tel("met grondslag, de eerste", (page) => afwegingMetGrondslag(page, "Z-2026-801"));
  await tel("met grondslag, daarna", (page) => afwegingMetGrondslag(page, "Z-2026-802"));
  const schuldhulp = "schuldhulpconsulent";
  await tel("zonder, niet delen", (page) => afwegingNietDelen(page, "Z-2026-803"), schuldhulp);
  await tel("zonder, als uitzondering", (page) => afwegingAlsUitzondering(page, "Z-2026-804"), schuldhulp);
});
