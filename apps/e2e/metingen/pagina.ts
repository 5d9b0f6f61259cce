import { gzipSync } from "node:zlib";
import type {
  APIRequestContext,
  Browser,
  BrowserContextOptions,
  CDPSession,
  Page,
  Request,
} from "@playwright/test";

/** What one load of a page cost. */
export interface Lading {
  /** Bytes of JavaScript, compressed, that the page names itself: nothing of it works before they are there. */
  readonly script: number;
  /** The same of what its script fetched then: what goes with the tables, and what may be asked of it next. */
  readonly scriptLater: number;
  /** Milliseconds until the server began to answer: of `lcp` the part that is not the browser's. */
  readonly antwoord: number;
  /** Milliseconds until the largest thing was painted. */
  readonly lcp: number;
  /** Milliseconds in which the page could not answer: of each long task what it took over 50 ms. */
  readonly tbt: number;
  /** Where the page is, after what sent the browser on. */
  readonly pad: string;
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
  const genoemd = new Set<string>();
  const gewichten = new Map<string, Promise<number>>();
  page.on("request", (verzoek) => {
    const adres = verzoek.url();
    if (verzoek.resourceType() === "script" && !gewichten.has(adres))
      gewichten.set(adres, gewichtVan(verzoek));
  });
  await page.addInitScript(kijkMee);
  const document = await page.goto(pad, { waitUntil: "load" });
  for (const adres of genoemdIn((await document?.text()) ?? "")) genoemd.add(new URL(adres, page.url()).href);
  await page.waitForLoadState("networkidle");
  const { lcp, tbt } = await page.evaluate(() => (window as unknown as Meekijker).meting);
  const antwoord = await page.evaluate(
    () => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).responseStart,
  );
  const { pathname, search } = new URL(page.url());
  const lading = { script: 0, scriptLater: 0, antwoord, lcp, tbt, pad: pathname + search };
  for (const [adres, gewicht] of gewichten)
    lading[genoemd.has(adres) ? "script" : "scriptLater"] += await gewicht;
  await sessie.detach();
  await context.close();
  return lading;
}

/** The same `script` without a browser: what the page names, asked of the server. */
export async function weegScript(client: APIRequestContext, pad: string): Promise<number> {
  const antwoord = await client.get(pad);
  if (!antwoord.ok()) throw new Error(`${pad} answers ${antwoord.status()}`);
  const html = await antwoord.text();
  let samen = 0;
  for (const adres of new Set(genoemdIn(html))) samen += weeg(adres, await (await client.get(adres)).body());
  return samen;
}

/** The scripts a page names for a browser of today. */
function genoemdIn(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*nomodule)[^>]* src="([^"]+)"/gi)].map(([, adres]) => adres ?? "");
}

async function gewichtVan(verzoek: Request): Promise<number> {
  const antwoord = await verzoek.response();
  if (antwoord === null) return 0;
  const adres = verzoek.url();
  return gewogen.get(adres) ?? weeg(adres, await antwoord.body());
}

function weeg(adres: string, inhoud: Buffer): number {
  let bytes = gewogen.get(adres);
  if (bytes === undefined) gewogen.set(adres, (bytes = gzipSync(inhoud, { level: 9 }).length));
  return bytes;
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
