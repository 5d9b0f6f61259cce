import { request, type Browser, type BrowserContextOptions, type Page } from "@playwright/test";
import { beginSet, leesSet, publiceer } from "../journeys/wijzigingsset/toestanden.ts";
import { metInstallatie, type Meting } from "./installatie.ts";
import { mediaan, vertraag } from "./pagina.ts";
import { GEWOON, HANDEN, rol, type Hand } from "./raster-handen.ts";
import { totVerf } from "./tot-verf.ts";
import { meerRegels } from "./veel-regels.ts";

const REGELS = 1000;
/** As slow as the figures of the caseworker's app are asked for. */
const TRAAG = 4;

export interface RasterOpties {
  readonly map: string;
  readonly keren: number;
  readonly meld: (meting: Meting) => void;
}

/** The grid of 1,000 rules, in turns with the grid of the published tables and with a page that holds next to nothing. */
export async function measureGrid({ map, keren, meld }: RasterOpties): Promise<void> {
  await metInstallatie({ app: "admin", map, naam: "raster" }, async ({ browser, als }) => {
    const opties = await als("privacyadviseur");
    const [adviseur, beleid] = [
      await request.newContext(opties),
      await request.newContext(await als("beleidsmedewerker")),
    ];
    const klein = await beginSet(adviseur, "De tabellen van nu");
    const { regels } = (await leesSet(adviseur, klein)).inhoud;
    const veel = await beginSet(adviseur, `${REGELS} regels`);
    await voerIn(browser, opties, veel, meerRegels((await leesSet(adviseur, veel)).inhoud, REGELS), meld);
    await publiceer(adviseur, beleid, veel);
    const groot = await beginSet(adviseur, "Op tabellen van duizend regels");
    const plekken = { groot: pad(groot), klein: pad(klein) };
    const tegen = `the same in a grid of ${regels.length} rules`;
    await meetPagina(browser, opties, plekken, { keren, tegen, meld });
    await meetHanden(browser, opties, plekken, { keren, tegen, meld });
    await adviseur.dispose();
    await beleid.dispose();
  });
}

const pad = (set: string) => `/wijzigingssets/${set}/raster`;

type Plekken = { readonly groot: string; readonly klein: string };
type Hoe = { readonly keren: number; readonly tegen: string; readonly meld: RasterOpties["meld"] };

/** As a file on the screen for it: the dry run and the import are figures too. */
async function voerIn(
  browser: Browser,
  opties: BrowserContextOptions,
  set: string,
  regels: readonly object[],
  meld: RasterOpties["meld"],
): Promise<void> {
  const context = await browser.newContext(opties);
  const page = await context.newPage();
  await page.goto(`/wijzigingssets/${set}/invoer`);
  const hoofd = page.getByRole("main");
  await hoofd.getByLabel("Bestand", { exact: true }).setInputFiles({
    name: "regels.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(regels)),
  });
  const tijd = async (naam: string, doe: () => Promise<void>) => {
    const begin = performance.now();
    await doe();
    meld({
      name: `grid-${naam}-${regels.length}-rules`,
      value: performance.now() - begin,
      unit: "ms",
      ratio: null,
      against: null,
    });
  };
  const proef = page.getByRole("dialog", { name: "Wat er verandert" });
  await tijd("file-tried", async () => {
    await hoofd.getByRole("button", { name: "Bekijk wat er verandert" }).click();
    await proef.waitFor();
  });
  await tijd("file-taken-in", async () => {
    await proef.getByRole("button", { name: "Zet dit in de set" }).click();
    await hoofd.getByText(/uw invoer staat in de set/).waitFor();
  });
  await context.close();
}

/** Opening the page: what the server takes for it, and when its rows are there in a browser that kept nothing. */
async function meetPagina(
  browser: Browser,
  opties: BrowserContextOptions,
  plekken: Plekken,
  { keren, tegen, meld }: Hoe,
): Promise<void> {
  const antwoord = { groot: [] as number[], klein: [] as number[] };
  const rijen = { groot: [] as number[], klein: [] as number[] };
  const client = await request.newContext(opties);
  for (let keer = 0; keer <= keren; keer += 1)
    for (const welke of ["klein", "groot"] as const) {
      const begin = performance.now();
      await (await client.get(plekken[welke])).body();
      const tijd = performance.now() - begin;
      const getoond = await totRijen(browser, opties, plekken[welke]);
      // The first visit wakes the server.
      if (keer === 0) continue;
      antwoord[welke].push(tijd);
      rijen[welke].push(getoond);
    }
  await client.dispose();
  for (const [naam, { groot, klein }] of [
    ["page-answered", antwoord],
    [`rows-shown-cpu-${TRAAG}x`, rijen],
  ] as const)
    meld({
      name: `grid-${REGELS}-${naam}`,
      value: mediaan(groot),
      unit: "ms",
      ratio: mediaan(klein) / mediaan(groot),
      against: tegen,
    });
}

async function totRijen(browser: Browser, opties: BrowserContextOptions, waar: string): Promise<number> {
  const context = await browser.newContext(opties);
  const page = await context.newPage();
  await vertraag(page, TRAAG);
  await page.goto(waar, { waitUntil: "commit" });
  await page.getByRole("rowheader").first().waitFor();
  const tijd = await page.evaluate(() => performance.now());
  await context.close();
  return tijd;
}

async function meetHanden(
  browser: Browser,
  opties: BrowserContextOptions,
  plekken: Plekken,
  hoe: Hoe,
): Promise<void> {
  const { keren, tegen, meld } = hoe;
  const context = await browser.newContext(opties);
  const open = async (waar: string) => {
    const page = await context.newPage();
    await page.goto(waar, { waitUntil: "networkidle" });
    await vertraag(page, TRAAG);
    return page;
  };
  const [groot, klein] = [await open(plekken.groot), await open(plekken.klein)];
  const leeg = await context.newPage();
  await vertraag(leeg, TRAAG);
  await leeg.setContent(
    `<p tabindex="0" onkeydown="this.nextElementSibling.focus()">een</p><p tabindex="0" onkeydown="this.previousElementSibling.focus()">twee</p>`,
  );
  for (const hand of Object.keys(HANDEN) as Hand[]) {
    const tijden = { groot: [] as number[], klein: [] as number[], leeg: [] as number[] };
    // Twice to open what opens for the first time.
    for (let keer = -2; keer < keren * 2; keer += 1)
      for (const [welke, page] of [
        ["klein", klein],
        ["groot", groot],
      ] as const) {
        await page.bringToFront();
        const tijd = await HANDEN[hand](page, keer + 2);
        if (keer >= 0) tijden[welke].push(tijd);
      }
    for (let keer = 0; keer < keren * 2; keer += 1) tijden.leeg.push(await inLeeg(leeg, keer));
    const [hier, daar, niets] = [mediaan(tijden.groot), mediaan(tijden.klein), mediaan(tijden.leeg)];
    const name = `grid-${REGELS}-${hand}-to-paint-cpu-${TRAAG}x`;
    meld({ name, value: hier, unit: "ms", ratio: daar / hier, against: tegen });
    meld({ name, value: hier, unit: "ms", ratio: niets / hier, against: "a key in a page of two lines" });
  }
  // At the speed one scrolls with, on a machine as quick as this one and on the slow one.
  for (const keerTrager of [1, TRAAG]) {
    const page = await context.newPage();
    await page.goto(plekken.groot, { waitUntil: "networkidle" });
    await vertraag(page, keerTrager);
    await rol(page, 40, GEWOON);
    const { langst } = await rol(page, 40 * keren, GEWOON);
    meld({
      name: `grid-${REGELS}-scroll-normal-longest-frame-cpu-${keerTrager}x`,
      value: langst,
      unit: "ms",
      ratio: 50 / langst,
      against: "goal of 50 ms",
    });
    await page.close();
  }
  for (const [welke, page] of [
    ["klein", klein],
    ["groot", groot],
  ] as const) {
    await page.bringToFront();
    const { langst, wit } = await rol(page, 40 * keren);
    const name = `grid-${welke === "groot" ? REGELS : "published"}-scroll`;
    meld({
      name: `${name}-longest-frame-cpu-${TRAAG}x`,
      value: langst,
      unit: "ms",
      ratio: 50 / langst,
      against: "goal of 50 ms",
    });
    meld({
      name: `${name}-frames-without-rows-cpu-${TRAAG}x`,
      value: wit,
      unit: "times",
      ratio: null,
      against: null,
    });
  }
  await context.close();
}

/** The least a key takes in this browser: the focus goes from one line to the other. */
async function inLeeg(page: Page, keer: number): Promise<number> {
  await page.bringToFront();
  await page.getByText(keer % 2 === 0 ? "een" : "twee").focus();
  return totVerf(
    page,
    () => page.keyboard.press("ArrowDown"),
    () => {
      const was = document.activeElement;
      return () => document.activeElement !== was;
    },
    null,
  );
}
