import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { expectAccessible, expectNoAxeFindings, tooWide } from "../../accessibility/expect-accessible.ts";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { expect, test } from "../test.ts";
import { maakDossier, NIET_DELEN } from "./toestanden.ts";

test.use({ account: "klantmanager" });
test.slow();

/** The screens on the way of an afweging, each in a state with something in it. */
async function schermen(page: Page): Promise<{ naam: string; pad: string }[]> {
  const open = await maakDossier(page.request, { zaakkenmerk: "W-1", titel: "Weergave" }, NIET_DELEN);
  const dicht = await maakDossier(page.request, { zaakkenmerk: "W-2", titel: "Vastgesteld" }, NIET_DELEN);
  const afweging = new AfwegingPagina(page);
  await afweging.opent(dicht.id, "controleren");
  const besluit = await afweging.stelVast();
  return [
    { naam: "beginpagina", pad: "/" },
    { naam: "nieuwe afweging", pad: "/afwegingen/nieuw" },
    { naam: "stap taak", pad: `/afwegingen/${open.id}/taak` },
    { naam: "stap gegevens", pad: `/afwegingen/${open.id}/gegevens` },
    { naam: "stap grondslag", pad: `/afwegingen/${open.id}/grondslag` },
    { naam: "stap overleg", pad: `/afwegingen/${open.id}/overleg` },
    { naam: "controleren", pad: `/afwegingen/${open.id}/controleren` },
    { naam: "verantwoording", pad: `/besluiten/${besluit}` },
    { naam: "besluiten", pad: "/besluiten" },
    { naam: "opzoeken", pad: "/opzoeken?domein=wmo&richting=opvragen&partner=svb&gegevens=gewoon" },
  ];
}

async function bekijk(page: Page, pad: string): Promise<void> {
  await page.goto(pad);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(/worden opgehaald|Wij kijken uw antwoorden na/)).toHaveCount(0);
}

test("elk scherm: op een telefoon, in het donker, met afgedwongen kleuren, met grote letters en op 320 pixels", async ({
  page,
}) => {
  for (const { naam, pad } of await schermen(page)) {
    await page.setViewportSize({ width: 390, height: 844 });
    await bekijk(page, pad);
    await expectAccessible(page, `${naam}, telefoon`);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNoAxeFindings(page, `${naam}, donker`);
    await page.emulateMedia({ colorScheme: null, forcedColors: "active" });
    await expectNoAxeFindings(page, `${naam}, afgedwongen kleuren`);
    await page.emulateMedia({ forcedColors: null });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "36px";
    });
    await page.setViewportSize({ width: 640, height: 900 });
    await expect.poll(() => tooWide(page), `${naam}: letters van 200 procent op 640 pixels`).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  const menu = page.getByRole("navigation", { name: "Hoofdmenu" });
  await menu.getByRole("button", { name: "Menu" }).click();
  await menu.getByRole("link", { name: "Snel opzoeken" }).click();
  await expect(page).toHaveURL(/\/opzoeken$/);
});

test("de verantwoording op papier is een document: zonder knoppen, met bron en vingerafdruk", async ({
  page,
}) => {
  const { id } = await maakDossier(page.request, { zaakkenmerk: "W-3", titel: "Op papier" }, NIET_DELEN);
  const afweging = new AfwegingPagina(page);
  await afweging.opent(id, "controleren");
  await afweging.stelVast();
  await page.emulateMedia({ media: "print" });
  for (const knop of ["Download als PDF", "Download om te controleren"]) {
    await expect(page.getByRole("link", { name: knop })).toBeHidden();
  }
  for (const knop of ["Print deze pagina", "Uitloggen"]) {
    await expect(page.getByRole("button", { name: knop })).toBeHidden();
  }
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: /^11\. / })).toBeVisible();
  await expect(page.getByText("Vingerafdruk van het besluit")).toBeVisible();
  const papier = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
  const { text } = await extractText(papier, { mergePages: true });
  expect(text).toContain("Voorbeeldgemeente");
  expect(text).toContain("W-3");
  expect(papier.numPages).toBeLessThan(8);
});
