import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { adresVan } from "../../stack/running-stack.ts";
import { sessieVan } from "../../stack/sign-in.ts";
import { expect, test } from "../test.ts";
import { maakDossier, NIET_DELEN } from "./toestanden.ts";

test.use({ account: "klantmanager" });

test("wie er niet bij mag, leest dat en hoe het wel kan", async ({ page, playwright, klok, geweigerd }) => {
  const kop = { zaakkenmerk: "A-1", titel: "Van een ander team" };
  const eigenaar = await playwright.request.newContext({
    baseURL: adresVan("caseworker", klok),
    storageState: await sessieVan("caseworker", klok, "wmo-consulent"),
  });
  const { id } = await maakDossier(eigenaar, kop, { domein: "wmo" });
  await eigenaar.dispose();
  const afweging = new AfwegingPagina(page);
  for (const pad of [`/afwegingen/${id}`, `/afwegingen/${id}/taak`, `/afwegingen/${id}/controleren`]) {
    await geweigerd(page, 403, () => page.goto(pad));
    await expect(page.getByRole("heading", { level: 1, name: "U hebt hier geen toegang toe" })).toBeVisible();
    await expect(afweging.hoofd).toContainText(/vraag/i);
    // Not even that it exists leaks more than it must: nothing of the dossier is on the page.
    await expect(afweging.hoofd).not.toContainText(kop.titel);
  }
  await expectAccessible(page, "geen toegang tot een afweging");
});

test("een dossier dat er niet is, zegt dat", async ({ page, geweigerd }) => {
  await geweigerd(page, 404, () => page.goto("/afwegingen/01900000-0000-7000-8000-0000000000ff/taak"));
  await expect(page.getByRole("heading", { level: 1, name: "Deze pagina is er niet" })).toBeVisible();
  await geweigerd(page, 404, () => page.goto("/afwegingen/dit-is-geen-nummer/taak"));
  await expect(page.getByRole("heading", { level: 1, name: "Dit adres klopt niet" })).toBeVisible();
  await expectAccessible(page, "een adres dat niet klopt");
});

test("een download van wat niet van u is, wordt geweigerd", async ({ page, playwright, klok }) => {
  const kop = { zaakkenmerk: "A-2", titel: "Niet te downloaden" };
  const { id } = await maakDossier(page.request, kop, NIET_DELEN);
  const afweging = new AfwegingPagina(page);
  await afweging.opent(id, "controleren");
  const besluitId = await afweging.stelVast();
  const ander = await playwright.request.newContext({
    baseURL: adresVan("caseworker", klok),
    storageState: await sessieVan("caseworker", klok, "rmc-medewerker"),
  });
  for (const soort of ["pdf", "bestand"]) {
    const antwoord = await ander.get(`/besluiten/${besluitId}/${soort}`);
    expect(antwoord.status()).toBe(403);
    expect(await antwoord.text()).toMatch(/Code van deze melding: \S+/);
  }
  const niemand = await playwright.request.newContext({
    baseURL: adresVan("caseworker", klok),
    storageState: { cookies: [], origins: [] },
  });
  expect((await niemand.get(`/besluiten/${besluitId}/pdf`)).status()).toBe(401);
  await Promise.all([ander.dispose(), niemand.dispose()]);
});
