import { openPostkantoor, type Postkantoor } from "@deelwijzer/server/testing/postkantoor";
import { zetKlaar } from "../../stack/installation.ts";
import { startOwnCluster } from "../../stack/own-cluster.ts";
import { leesStapel } from "../../stack/running-stack.ts";
import { test as base } from "../test.ts";

export interface EigenPost {
  readonly kantoor: Postkantoor;
  /** Of the app for medewerkers, outside the rules of a demo: a password alone is not enough. */
  readonly adres: string;
}

/** An installation of its own that mails, to a mail server that keeps what it takes. */
export const test = base.extend<object, { eigen: EigenPost }>({
  eigen: [
    // oxlint-disable-next-line no-empty-pattern -- the first argument names what a fixture needs: nothing
    async ({}, provide) => {
      const kantoor = await openPostkantoor();
      const { cluster, stop } = await startOwnCluster();
      const { serveer } = await zetKlaar({
        naam: "post",
        klok: "vandaag",
        clusterUrl: cluster.url("postgres"),
        logFolder: leesStapel().map,
      });
      const env = {
        SMTP_URL: kantoor.url,
        MAIL_FROM: "Deelwijzer <dw@voorbeeld.example>",
        DEELWIJZER_TWEEDE_FACTOR: "1",
      };
      const server = await serveer("caseworker", { env });
      await provide({ kantoor, adres: server.adres });
      await server.stop();
      await stop();
      await kantoor.sluit();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ eigen }, provide) => provide(eigen.adres),
});
