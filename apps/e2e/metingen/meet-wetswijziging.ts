// Counts what two people press, type and read to bring a change of law into the tables, from its text to publication.
// Needs the production build: `node apps/e2e/metingen/meet-wetswijziging.ts`. The goal is 20 minutes.
import type { Browser, Page } from "@playwright/test";
import type { Account } from "../stack/sign-in.ts";
import { metGeteldePagina, metTelplek, rond } from "./geteld.ts";
import { seconden } from "./handelingen.ts";
import { LEESTEMPO, telWoorden } from "./lezen.ts";
import { beoordeelEnPubliceer, logInBeheer, voerWetswijzigingIn, WOORDEN_WETTEKST } from "./wetswijziging.ts";

/** The tables as they were before this change was brought in. */
const EERDER_TOT = 8;
/** The text of the law is read before one begins, and again beside the screens. */
const KEREN_GELEZEN = 2;

/** Gives the seconds of this person: hands, eyes, and what the server took. */
async function meet(
  browser: Browser,
  baseURL: string,
  naam: string,
  account: Account,
  wettekst: number,
  loop: (page: Page, gelezen: () => Promise<void>) => Promise<void>,
): Promise<number> {
  return metGeteldePagina(browser, baseURL, async (page, tel) => {
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

await metTelplek({ naam: "wetswijziging", app: "admin", eerderTot: EERDER_TOT }, async (browser, baseURL) => {
  const invoeren = await meet(
    browser,
    baseURL,
    "invoeren",
    "privacyadviseur",
    WOORDEN_WETTEKST,
    async (page, gelezen) => {
      await voerWetswijzigingIn(page, gelezen);
    },
  );
  const publiceren = await meet(
    browser,
    baseURL,
    "beoordelen en publiceren",
    "beleidsmedewerker",
    WOORDEN_WETTEKST,
    beoordeelEnPubliceer,
  );
  process.stdout.write(`${JSON.stringify({ naam: "samen", minuten: rond((invoeren + publiceren) / 60) })}\n`);
});
