import type { Page } from "@playwright/test";

const HOOGSTENS_MS = 5_000;
const TUSSENPOOS_MS = 50;

/**
 * Whoever goes to an address acts once the page is alive, as somebody does who reads it first: what is typed into a field that
 * React is just taking over can end up behind what stood there. What is sent before that is tried by a journey of its own, which
 * asks for the page with `waitUntil: "commit"`.
 */
export function wachtTotLevend(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (adres, opties) => {
    const antwoord = await goto(adres, opties);
    if (opties?.waitUntil !== "commit") await tot(page);
    return antwoord;
  };
  const reload = page.reload.bind(page);
  page.reload = async (opties) => {
    const antwoord = await reload(opties);
    await tot(page);
    return antwoord;
  };
}

/** A page that never comes alive (no script, sent on meanwhile) is for the journey to judge. */
async function tot(page: Page): Promise<void> {
  const einde = Date.now() + HOOGSTENS_MS;
  while (Date.now() < einde && !(await page.evaluate(isLevend).catch(() => true)))
    await new Promise((klaar) => setTimeout(klaar, TUSSENPOOS_MS));
}

/** In the page: React leaves its mark on each element that it has taken over. */
function isLevend(): boolean {
  const velden = [...document.querySelectorAll("main :is(form, input, select, textarea, button)")];
  const vanReact = (element: Element) => Object.keys(element).some((naam) => naam.startsWith("__reactProps"));
  return document.querySelector('script[src*="/_next/"]') === null || velden.every(vanReact);
}
