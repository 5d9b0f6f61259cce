import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Cluster } from "../../../../tooling/postgres/cluster.ts";
import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { InlogPagina } from "../../pages/inlog-pagina.ts";
import { startInstallatie, type Gestart } from "../../stack/installation.ts";
import { startOwnCluster } from "../../stack/own-cluster.ts";
import { leesStapel } from "../../stack/running-stack.ts";
import { emailVan, WACHTWOORD } from "../../stack/sign-in.ts";
import { VRAAG } from "../api-v1/vraag.ts";
import { maakDossier } from "../afweging/toestanden.ts";
import { expect, test as base } from "../test.ts";

interface EigenInstallatie {
  readonly cluster: Cluster;
  readonly gestart: Gestart;
}

/** An installation on a PostgreSQL of its own, which this journey may stop. */
const test = base.extend<object, { eigen: EigenInstallatie }>({
  eigen: [
    // oxlint-disable-next-line no-empty-pattern -- the first argument names what a fixture needs: nothing
    async ({}, provide) => {
      const { cluster, stop } = await startOwnCluster();
      const gestart = await startInstallatie({
        naam: "storing",
        klok: "vandaag",
        apps: ["caseworker"],
        clusterUrl: cluster.url("postgres"),
        logFolder: leesStapel().map,
      });
      await provide({ cluster, gestart });
      await gestart.stop();
      await stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ eigen }, provide) => provide(eigen.gestart.installatie.adressen.caseworker),
});

// An error of a page on the server shows in the browser as number 441 of React, without its content.
test.use({ verwachteFout: /status of 50[03]|React error #441/ });
test.slow();

const SPOREN = /node_modules|\bat .+:\d+:\d+|ECONNREFUSED|postgres:\/\/|Error:|select |drizzle/i;

/** What the page shows holds no trace of the inside; the code it shows stands in the log. */
async function expectCodeInLogboek(page: Page, logboek: string): Promise<void> {
  const tekst = await page.getByRole("main").innerText();
  expect(tekst).not.toMatch(SPOREN);
  const code = /code[^:\n]*: ?([\w-]+)/i.exec(tekst)?.[1] ?? "";
  expect(code, `a code in: ${tekst}`).not.toBe("");
  await expect.poll(() => readFileSync(logboek, "utf8"), "the code stands in the log").toContain(code);
}

test("valt de database weg, dan blijft de tekst staan en heeft elke fout een code uit het logboek", async ({
  page,
  eigen,
}) => {
  const logboek = eigen.gestart.installatie.logboeken.caseworker ?? "";
  const inlog = new InlogPagina(page);
  await inlog.open();
  await inlog.logIn(emailVan("klantmanager"), WACHTWOORD);
  await expect(page.getByRole("heading", { level: 1, name: "Mijn afwegingen" })).toBeVisible();
  const { id } = await maakDossier(page.request, { zaakkenmerk: "D-1", titel: "Database weg" });
  const afweging = new AfwegingPagina(page);
  await afweging.opent(id, "taak");
  const taak = afweging.hoofd.getByRole("textbox", { name: "Welke taak voert u uit?" });
  await taak.fill("Ik help de cliënt aan werk.");
  await afweging.isOpgeslagen();

  await eigen.cluster.stop("now");

  await taak.fill("Ik help de cliënt aan werk dat bij haar past.");
  await expect(afweging.hoofd.getByText(/^Fout: niet opgeslagen/)).toBeVisible({ timeout: 30_000 });
  await expect(taak).toHaveValue("Ik help de cliënt aan werk dat bij haar past.");
  await expectCodeInLogboek(page, logboek);
  await expectAccessible(page, "afweging bij een storing");

  const api = await page.request.post("/api/v1/toetsen", { data: VRAAG });
  expect(api.status()).toBe(503);
  expect(api.headers()["content-type"]).toContain("application/problem+json");
  const probleem = (await api.json()) as { foutId: string };
  expect(JSON.stringify(probleem)).not.toMatch(SPOREN);
  await expect.poll(() => readFileSync(logboek, "utf8")).toContain(probleem.foutId);
  expect((await page.request.get("/api/gezond")).status()).toBe(503);

  page.on("dialog", (dialoog) => void dialoog.accept());
  // Whoever keeps watch over the pages sees it without reading one.
  expect((await page.goto("/opzoeken"))?.status()).toBe(500);
  expect((await page.request.get("/voor-partners")).status()).toBe(500);
  await expect(page.getByRole("heading", { level: 1, name: "Er ging iets mis bij ons" })).toBeVisible();
  await expectCodeInLogboek(page, logboek);
  await expectAccessible(page, "een pagina bij een storing");

  const sessie = (await page.context().cookies()).find(({ name }) => name.endsWith("session_token"));
  const [sleutel = ""] = decodeURIComponent(sessie?.value ?? "").split(".");
  expect(sleutel.length).toBeGreaterThan(16);
  expect(readFileSync(logboek, "utf8"), "the session is not in the log").not.toContain(sleutel);
});
