import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { InlogPagina } from "../../pages/inlog-pagina.ts";
import { OpzoekPagina } from "../../pages/opzoek-pagina.ts";
import { emailVan, WACHTWOORD } from "../../stack/sign-in.ts";
import { expect, test } from "../test.ts";
import { SVB_HERONDERZOEK } from "./vragen.ts";

// What is kept is what is asked about here; every other journey goes without.
test.use({
  serviceWorkers: "allow",
  verwachteFout: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|status of 503/,
});

const OPSLAG = "deelwijzer-opzoeken";

test("na één bezoek antwoordt het opzoeken zonder verbinding, en na uitloggen is er niets meer", async ({
  page,
}) => {
  const inlog = new InlogPagina(page);
  await inlog.open();
  // A session of its own: it is signed out at the end.
  await inlog.logIn(emailVan("wmo-consulent"), WACHTWOORD);
  await expect(page.getByRole("button", { name: "Uitloggen" })).toBeVisible();
  const opzoeken = new OpzoekPagina(page);
  await opzoeken.open();
  await expect(page.getByText("Deze pagina werkt nu ook zonder verbinding.")).toBeVisible({
    timeout: 30_000,
  });
  const bewaard = await page.evaluate(
    async (naam) => (await (await caches.open(naam)).keys()).map(({ url }) => new URL(url).pathname),
    OPSLAG,
  );
  expect(bewaard.filter((pad) => !pad.startsWith("/_next/static/")).toSorted()).toEqual([
    "/api/v1/kennis",
    "/api/v1/leidraden",
    "/opzoeken",
    "/opzoeken/begrippen",
    "/opzoeken/overzicht",
    "/opzoeken/vragen",
  ]);

  await page.context().setOffline(true);
  await opzoeken.open();
  await expect(opzoeken.keuze("Uw functie")).toContainText("Wmo-consulent");
  await opzoeken.open(SVB_HERONDERZOEK);
  await expect(page.getByText("u werkt zonder verbinding")).toBeVisible();
  await expect(
    page.getByText(/kopie op dit apparaat: tabelversie \d+, opgehaald op \d+ \w+ \d{4} om/),
  ).toBeVisible();
  await expect(opzoeken.woord("Ja, mits")).toBeVisible();
  await opzoeken.kies("Waarvoor", "Een ander doel");
  await expect(opzoeken.woord("Ja, mits")).toBeHidden();
  await page.goto("/opzoeken/overzicht");
  await expect(
    page.getByRole("link", { name: /^Ja, mits … voor Wmo en Sociale Verzekeringsbank/ }),
  ).toBeVisible();
  await page.goto("/opzoeken/vragen?vraag=rmc-navragen");
  await expect(page.getByRole("heading", { level: 1, name: /^Ik krijg geen contact/ })).toBeVisible();
  // Nothing of a dossier was kept: that page says so, and leads to what was.
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Er is geen verbinding");
  await expectAccessible(page, "geen verbinding");
  await page.getByRole("link", { name: "Ga naar Snel opzoeken" }).click();
  await expect(opzoeken.keuze("Uw functie")).toContainText("Wmo-consulent");

  await page.context().setOffline(false);
  await opzoeken.open();
  await expect(page.getByText("u werkt zonder verbinding")).toBeHidden();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByText("U bent uitgelogd.")).toBeVisible();
  await expect.poll(() => page.evaluate(async (naam) => caches.has(naam), OPSLAG)).toBe(false);
  await page.context().setOffline(true);
  await expect(page.goto("/opzoeken")).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});
