import { test as base } from "@playwright/test";
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

/** Every journey runs in a browser of which no page may complain or speak to another site. */
export const test = base.extend<Opties & { stil: void }>({
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
});

export { expect } from "@playwright/test";
