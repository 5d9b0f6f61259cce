import { expect, test as base, type APIRequestContext, type Page, type Response } from "@playwright/test";
import { meldingVan, watchQuiet } from "../accessibility/watch-quiet.ts";
import { wachtTotLevend } from "../pages/wacht-tot-levend.ts";
import type { Klok } from "../stack/installation.ts";
import { adresVan } from "../stack/running-stack.ts";
import { sessieVan, type Account } from "../stack/sign-in.ts";

interface Opties {
  /** Which installation: the clock at the day of the sources, or today. */
  klok: Klok;
  app: "caseworker" | "admin";
  /** Who is signed in; null: nobody. */
  account: Account | null;
  /** Errors in the console of the browser that belong to the journey, such as a refusal that was asked for. */
  verwachteFout: RegExp | null;
}

type App = Opties["app"];

const isDoorverwijzing = (antwoord: Response): boolean => antwoord.status() >= 300 && antwoord.status() < 400;

interface Anderen {
  /** Somebody else at the same time, in a browser of their own that is watched as well. */
  persoon: (account: Account, app?: App) => Promise<Page>;
  /** Calls in the name of somebody, without a browser. */
  namens: (account: Account, app?: App) => Promise<APIRequestContext>;
}

interface Weigeringen {
  /** What the console may say in this journey: of each document that it asked for as refused, its status. */
  weigeringen: Set<string>;
  /** Comes on a page that is refused, and sees that its status says so as well. */
  geweigerd: (page: Page, status: 403 | 404, kom: () => Promise<unknown>) => Promise<void>;
}

/** Every journey runs in a browser of which no page may complain or speak to another site. */
export const test = base.extend<Opties & Anderen & Weigeringen & { stil: void }>({
  klok: ["vandaag", { option: true }],
  app: ["caseworker", { option: true }],
  account: [null, { option: true }],
  verwachteFout: [null, { option: true }],
  baseURL: async ({ app, klok }, provide) => provide(adresVan(app, klok)),
  storageState: async ({ app, klok, account }, provide) =>
    provide(account === null ? { cookies: [], origins: [] } : await sessieVan(app, klok, account)),
  context: async ({ context }, provide) => {
    context.on("page", wachtTotLevend);
    await provide(context);
  },
  // oxlint-disable-next-line no-empty-pattern -- the first argument names what a fixture needs: nothing
  weigeringen: async ({}, provide) => provide(new Set()),
  geweigerd: async ({ weigeringen }, provide) =>
    provide(async (page, status, kom) => {
      const pagina = page.waitForResponse(
        (een) =>
          een.request().isNavigationRequest() && een.frame() === page.mainFrame() && !isDoorverwijzing(een),
      );
      await kom();
      const antwoord = await pagina;
      expect(antwoord.status(), antwoord.url()).toBe(status);
      weigeringen.add(meldingVan(antwoord));
    }),
  stil: [
    async ({ context, baseURL, verwachteFout, weigeringen }, provide) => {
      const controleer = watchQuiet(context, baseURL ?? "", verwachteFout, weigeringen);
      await provide();
      controleer();
    },
    { auto: true },
  ],
  persoon: async ({ browser, klok, verwachteFout, weigeringen }, provide) => {
    const sluit: (() => Promise<void>)[] = [];
    await provide(async (account, app = "admin") => {
      const baseURL = adresVan(app, klok);
      const storageState = await sessieVan(app, klok, account);
      const context = await browser.newContext({ baseURL, storageState });
      context.on("page", wachtTotLevend);
      const controleer = watchQuiet(context, baseURL, verwachteFout, weigeringen);
      sluit.push(async () => {
        controleer();
        await context.close();
      });
      return context.newPage();
    });
    for (const klaar of sluit) await klaar();
  },
  namens: async ({ playwright, klok }, provide) => {
    const clients: APIRequestContext[] = [];
    await provide(async (account, app = "admin") => {
      const storageState = await sessieVan(app, klok, account);
      const client = await playwright.request.newContext({ baseURL: adresVan(app, klok), storageState });
      clients.push(client);
      return client;
    });
    await Promise.all(clients.map((client) => client.dispose()));
  },
});

export { expect } from "@playwright/test";
