import { request, type Browser, type BrowserContextOptions } from "@playwright/test";
import { maakDossier, NIET_DELEN } from "../journeys/afweging/toestanden.ts";
import { metInstallatie, type Meting } from "./installatie.ts";
import { meetLading, mediaan, type Lading } from "./pagina.ts";
import { dossierpaginas, PAGINAS, type TeMeten } from "./paginas.ts";
import { meetToetsaanslagen } from "./toetsaanslag.ts";

/** The first step is done, in the domain of who is signed in: the next asks with whom. */
const EERSTE_STAP = {
  "acuut-gevaar": NIET_DELEN["acuut-gevaar"],
  domein: "wmo",
  "taak-uitleg": NIET_DELEN["taak-uitleg"],
};

/** As slow as the figures of a keystroke and of blocked time are asked for. */
const TRAAG = 4;

export interface MeetOpties {
  /** Address of the empty page. */
  readonly leeg: string;
  /** For logs and sessions of this run. */
  readonly map: string;
  /** Loads of each page, in turns with the empty one. */
  readonly keren: number;
  readonly meld: (meting: Meting) => void;
}

/** Needs the production build, and a cluster in TEST_DATABASE_URL. */
export async function measurePages({ leeg, map, keren, meld }: MeetOpties): Promise<void> {
  await metInstallatie({ app: "caseworker", map, naam: "bladen" }, async ({ browser, als }) => {
    const opties = await als("wmo-consulent");
    const client = await request.newContext(opties);
    const { id } = await maakDossier(client, { zaakkenmerk: "B-1", titel: "Meting" }, EERSTE_STAP);
    await client.dispose();
    for (const pagina of [...PAGINAS, ...dossierpaginas(id)])
      await meetPagina(browser, opties, pagina, { leeg, keren, meld });
    await meetAntwoord(browser, opties, keren, meld);
  });
}

async function meetPagina(
  browser: Browser,
  opties: BrowserContextOptions,
  { naam, pad: gevraagd, grens }: TeMeten,
  { leeg, keren, meld }: Omit<MeetOpties, "map">,
): Promise<void> {
  // The first visit wakes the server, and says where the page is: being sent there is no part of showing it.
  const { pad } = await meetLading(browser, opties, gevraagd);
  const hier: Lading[] = [];
  const daar: Lading[] = [];
  const langzaam: Lading[] = [];
  for (let keer = 0; keer < keren; keer += 1) {
    daar.push(
      await meetLading(
        browser,
        { ...opties, baseURL: leeg, storageState: { cookies: [], origins: [] } },
        "/",
      ),
    );
    hier.push(await meetLading(browser, opties, pad));
    if (keer < Math.ceil(keren / 2)) langzaam.push(await meetLading(browser, opties, pad, TRAAG));
  }
  const van = (ladingen: Lading[], veld: Exclude<keyof Lading, "pad">) =>
    mediaan(ladingen.map((lading) => lading[veld]));
  const boven = van(hier, "script") - van(daar, "script");
  meld({
    name: `page-${naam}-script`,
    value: boven / 1000,
    unit: "kB",
    // How many times it fits in what it may weigh.
    ratio: grens / boven,
    against: `limit of ${grens / 1000} kB above an empty Next page`,
  });
  meld({
    name: `page-${naam}-script-at-rest`,
    value: van(hier, "scriptLater") / 1000,
    unit: "kB",
    ratio: null,
    against: null,
  });
  meld({
    name: `page-${naam}-answered`,
    value: van(hier, "antwoord"),
    unit: "ms",
    ratio: van(daar, "antwoord") / van(hier, "antwoord"),
    against: "empty Next page",
  });
  meld({
    name: `page-${naam}-lcp`,
    value: van(hier, "lcp"),
    unit: "ms",
    ratio: van(daar, "lcp") / van(hier, "lcp"),
    against: "empty Next page",
  });
  meld({
    name: `page-${naam}-tbt-cpu-${TRAAG}x`,
    value: van(langzaam, "tbt"),
    unit: "ms",
    ratio: null,
    against: null,
  });
}

async function meetAntwoord(
  browser: Browser,
  opties: BrowserContextOptions,
  keren: number,
  meld: MeetOpties["meld"],
): Promise<void> {
  const context = await browser.newContext({ ...opties, serviceWorkers: "block" });
  const page = await context.newPage();
  const [opzoeken] = PAGINAS;
  await page.goto(opzoeken?.pad ?? "/opzoeken", { waitUntil: "networkidle" });
  // Once to open what opens for the first time.
  await meetToetsaanslagen(page, 2, 1);
  const tijden = await meetToetsaanslagen(page, keren * 4, TRAAG);
  meld({
    name: `keystroke-to-answer-cpu-${TRAAG}x`,
    value: mediaan(tijden),
    unit: "ms",
    ratio: 50 / mediaan(tijden),
    against: "goal of 50 ms",
  });
  await context.close();
}
