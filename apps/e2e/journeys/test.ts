import { test as base, type APIRequestContext, type Page } from "@playwright/test";
import { watchQuiet } from "../accessibility/watch-quiet.ts";
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

interface Anderen {
  /** Somebody else at the same time, in a browser of their own that is watched as well. */
  persoon: (account: Account, app?: App) => Promise<Page>;
  /** Calls in the name of somebody, without a browser. */
  namens: (account: Account, app?: App) => Promise<APIRequestContext>;
}

/** Every journey runs in a browser of which no page may complain or speak to another site. */
export const test = base.extend<Opties & Anderen & { stil: void }>({
  klok: ["vandaag", { option: true }],
  app: ["caseworker", { option: true }],
  account: [null, { option: true }],
  verwachteFout: [null, { option: true }],
  baseURL: async ({ app, klok }, provide) => provide(adresVan(app, klok)),
  storageState: async ({ app, klok, account }, provide) =>
    provide(account === null ? { cookies: [], origins: [] } : await sessieVan(app, klok, account)),
  stil: [
    async ({ context, baseURL, verwachteFout }, provide) => {
      const controleer = watchQuiet(context, baseURL ?? "", verwachteFout);
      await provide();
      controleer();
    },
    { auto: true },
  ],
  persoon: async ({ browser, klok, verwachteFout }, provide) => {
    const sluit: (() => Promise<void>)[] = [];
    await provide(async (account, app = "admin") => {
      const baseURL = adresVan(app, klok);
      const storageState = await sessieVan(app, klok, account);
      const context = await browser.newContext({ baseURL, storageState });
      const controleer = watchQuiet(context, baseURL, verwachteFout);
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
