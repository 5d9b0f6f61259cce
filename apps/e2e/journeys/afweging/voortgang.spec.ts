import type { Page } from "@playwright/test";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { InlogPagina } from "../../pages/inlog-pagina.ts";
import { emailVan, WACHTWOORD } from "../../stack/sign-in.ts";
import { expect, test } from "../test.ts";
import { maakDossier, NIET_DELEN } from "./toestanden.ts";

/** A server that takes longer than a second over what matches. */
async function traag(page: Page, wat: RegExp): Promise<void> {
  await page.route(wat, async (route) => {
    await new Promise((verder) => setTimeout(verder, 1_500));
    await route.continue();
  });
}

/** Within the second in which somebody starts to doubt whether they pressed. */
const OP_TIJD = { timeout: 1_000 };

test("inloggen dat langer duurt, zegt dat het bezig is", async ({ page }) => {
  const inlog = new InlogPagina(page);
  await inlog.open();
  await traag(page, /\/api\/auth\/sign-in\/email/);
  await inlog.logIn(emailVan("klantmanager"), WACHTWOORD);
  await expect(page.getByText("U wordt ingelogd…")).toBeVisible(OP_TIJD);
  await expect(page.getByRole("heading", { level: 1, name: "Mijn afwegingen" })).toBeVisible();
});

test.describe("wie ingelogd is", () => {
  test.use({ account: "klantmanager" });

  test("ziet bij vaststellen, een volgende pagina en de brief dat er iets gebeurt", async ({ page }) => {
    const kop = { zaakkenmerk: "VG-1", titel: "Een trage dag" };
    const { id } = await maakDossier(page.request, kop, NIET_DELEN);
    const afweging = new AfwegingPagina(page);
    await afweging.opent(id, "controleren");
    await traag(page, /\/api\/rpc\/(afwegingen\/stelVast|besluiten\/legStukVast)|[?&]_rsc=/);
    await afweging.vaststellen.click();
    await afweging.bevestiging.getByRole("button", { name: "Ja, stel vast" }).click();
    await expect(page.getByText("Wij stellen het besluit vast…")).toBeVisible(OP_TIJD);
    await page.waitForURL(/\/besluiten\//);

    await traag(page, /\/besluiten\/[\w-]+\/(pdf|zaaksysteem)$/);
    for (const [knop, bezig] of [
      [afweging.hoofd.getByRole("link", { name: "Download als PDF" }), "Wij maken de PDF…"],
      [afweging.hoofd.getByRole("button", { name: "Download het pakket" }), "Wij maken het pakket…"],
    ] as const) {
      const bestand = page.waitForEvent("download");
      await knop.click();
      await expect(page.getByText(bezig)).toBeVisible(OP_TIJD);
      expect((await bestand).suggestedFilename()).toMatch(/\.(pdf|zip)$/);
    }
    // What it recorded stands on the page at once.
    await expect(afweging.hoofd.getByText(/^Pakket voor het zaaksysteem gemaakt/)).toBeVisible();

    await afweging.hoofd.getByRole("link", { name: "Brief aan de inwoner" }).click();
    await expect(page.getByRole("status").getByText("De pagina wordt geladen…")).toBeVisible(OP_TIJD);
    await afweging.hoofd.getByRole("button", { name: "Ja, maak de brief" }).click();
    await expect(page.getByText("Wij maken de brief…")).toBeVisible(OP_TIJD);
    await expect(page.getByText("de brief is gemaakt")).toBeVisible();
  });
});
