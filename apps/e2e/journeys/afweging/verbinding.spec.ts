import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { gesproken, luisterMee } from "../../accessibility/spoken.ts";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { expect, test } from "../test.ts";
import { maakDossier, NIET_DELEN } from "./toestanden.ts";

test.use({ account: "klantmanager" });

test.describe("zonder verbinding", () => {
  test.use({ verwachteFout: /ERR_INTERNET_DISCONNECTED/ });

  test("blijft wat u schrijft staan, zegt het scherm dat, en gaat het daarna vanzelf mee", async ({
    page,
  }) => {
    const { id } = await maakDossier(page.request, { zaakkenmerk: "V-1", titel: "Verbinding weg" });
    const afweging = new AfwegingPagina(page);
    await afweging.opent(id, "taak");
    const taak = afweging.hoofd.getByRole("textbox", { name: "Welke taak voert u uit?" });
    await taak.fill("Ik help de cliënt aan werk.");
    await afweging.isOpgeslagen();

    await luisterMee(page);
    await page.context().setOffline(true);
    await taak.fill("Ik help de cliënt aan werk dat bij haar past.");
    await expect(afweging.hoofd.getByText("Let op: niet opgeslagen: geen verbinding")).toBeVisible();
    await expect
      .poll(async () =>
        (await gesproken(page)).some((tekst) => tekst.startsWith("Niet opgeslagen: geen verbinding")),
      )
      .toBe(true);
    await expectAccessible(page, "afweging zonder verbinding");
    // Going on is possible, and takes nothing away.
    await afweging.hoofd
      .getByRole("navigation", { name: "Stappen" })
      .getByRole("link", { name: "Uw doel" })
      .click();
    await afweging.isBijStap("Uw doel");
    await afweging.hoofd.getByRole("link", { name: "Vorige" }).click();
    await expect(taak).toHaveValue("Ik help de cliënt aan werk dat bij haar past.");

    await page.context().setOffline(false);
    await afweging.isOpgeslagen();
    await expect
      .poll(async () => (await gesproken(page)).some((tekst) => tekst.startsWith("Het opslaan werkt weer.")))
      .toBe(true);
    await page.reload();
    await expect(taak).toHaveValue("Ik help de cliënt aan werk dat bij haar past.");
  });

  test("wordt er niets vastgesteld, en daarna één keer", async ({ page }) => {
    const kop = { zaakkenmerk: "V-2", titel: "Vaststellen zonder verbinding" };
    const { id } = await maakDossier(page.request, kop, NIET_DELEN);
    const afweging = new AfwegingPagina(page);
    await afweging.opent(id, "controleren");
    await afweging.vaststellen.click();
    await page.context().setOffline(true);
    await afweging.bevestiging.getByRole("button", { name: "Ja, stel vast" }).click();
    await expect(page.getByText("Fout: het besluit is nog niet vastgesteld")).toBeVisible();
    await page.context().setOffline(false);
    await afweging.stelVast();
  });
});
