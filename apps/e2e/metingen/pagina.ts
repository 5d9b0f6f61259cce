import { gzipSync } from "node:zlib";
import type { Browser, BrowserContextOptions, CDPSession, Page } from "@playwright/test";

/** What one load of a page cost. */
export interface Lading {
  /** Bytes of JavaScript, compressed, that the page asked for itself: before the load event. */
  readonly script: number;
  /** The same of what came later, when the page had come to rest: for what may be asked of it next. */
  readonly scriptLater: number;
  /** Milliseconds until the largest thing was painted. */
  readonly lcp: number;
  /** Milliseconds in which the page could not answer: of each long task what it took over 50 ms. */
  readonly tbt: number;
}

const gewogen = new Map<string, number>();

/** Loads a page in a browser that kept nothing, and waits until it rests. `traag`: times slower than this machine. */
export async function meetLading(
  browser: Browser,
  opties: BrowserContextOptions,
  pad: string,
  traag = 1,
): Promise<Lading> {
  const context = await browser.newContext({ ...opties, serviceWorkers: "block" });
  const page = await context.newPage();
  const sessie = await vertraag(page, traag);
  const voor = new Map<string, Promise<number>>();
  const na = new Map<string, Promise<number>>();
  let geladen = false;
  page.on("load", () => (geladen = true));
  page.on("request", (verzoek) => {
    if (verzoek.resourceType() !== "script") return;
    const gewicht = verzoek.response().then(async (antwoord) => {
      if (antwoord === null) return 0;
      const adres = verzoek.url();
      let bytes = gewogen.get(adres);
      if (bytes === undefined)
        gewogen.set(adres, (bytes = gzipSync(await antwoord.body(), { level: 9 }).length));
      return bytes;
    });
    if (!voor.has(verzoek.url())) (geladen ? na : voor).set(verzoek.url(), gewicht);
  });
  await page.addInitScript(kijkMee);
  await page.goto(pad, { waitUntil: "load" });
  await page.waitForLoadState("networkidle");
  const { lcp, tbt } = await page.evaluate(() => (window as unknown as Meekijker).meting);
  const som = async (lijst: Map<string, Promise<number>>) =>
    (await Promise.all(lijst.values())).reduce((een, ander) => een + ander, 0);
  const lading = { script: await som(voor), scriptLater: await som(na), lcp, tbt };
  await sessie.detach();
  await context.close();
  return lading;
}

export async function vertraag(page: Page, traag: number): Promise<CDPSession> {
  const sessie = await page.context().newCDPSession(page);
  await sessie.send("Emulation.setCPUThrottlingRate", { rate: traag });
  return sessie;
}

interface Meekijker {
  meting: { lcp: number; tbt: number };
}

/** Runs in the page, before anything of the page does. */
function kijkMee(): void {
  const meting = { lcp: 0, tbt: 0 };
  (window as unknown as Meekijker).meting = meting;
  new PerformanceObserver((lijst) => {
    for (const { startTime } of lijst.getEntries()) meting.lcp = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((lijst) => {
    for (const { duration } of lijst.getEntries()) meting.tbt += Math.max(0, duration - 50);
  }).observe({ type: "longtask", buffered: true });
}

/** The middle one of an odd number of measurements; of an even number, between the two. */
export function mediaan(waarden: readonly number[]): number {
  const opVolgorde = waarden.toSorted((a, b) => a - b);
  const midden = (opVolgorde.length - 1) / 2;
  return ((opVolgorde[Math.floor(midden)] ?? 0) + (opVolgorde[Math.ceil(midden)] ?? 0)) / 2;
}
