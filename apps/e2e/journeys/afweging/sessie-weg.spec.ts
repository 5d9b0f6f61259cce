import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { InlogPagina } from "../../pages/inlog-pagina.ts";
import { emailVan, WACHTWOORD } from "../../stack/sign-in.ts";
import { expect, test } from "../test.ts";
import { maakDossier } from "./toestanden.ts";

test.use({ account: "klantmanager", verwachteFout: /status of 401/ });

test("een sessie die verliep midden in een stap kost niets: inloggen in een tabblad, en verder", async ({
  page,
  context,
}) => {
  const { id } = await maakDossier(page.request, { zaakkenmerk: "S-1", titel: "Sessie weg" });
  const afweging = new AfwegingPagina(page);
  await afweging.opent(id, "taak");
  const taak = afweging.hoofd.getByRole("textbox", { name: "Welke taak voert u uit?" });
  await taak.fill("Ik help de cliënt.");
  await afweging.isOpgeslagen();

  await context.clearCookies();
  await taak.fill("Ik help de cliënt aan werk dat bij haar past.");
  await expect(afweging.hoofd.getByText("u bent niet meer ingelogd", { exact: false }).first()).toBeVisible();
  await expectAccessible(page, "stap, niet meer ingelogd");
  const wacht = context.waitForEvent("page");
  await afweging.hoofd.getByRole("link", { name: "Inloggen in een nieuw tabblad" }).click();
  const tabblad = await wacht;
  await new InlogPagina(tabblad).logIn(emailVan("klantmanager"), WACHTWOORD);
  await expect(tabblad.getByRole("heading", { level: 1, name: "Mijn afwegingen" })).toBeVisible();

  await expect(taak).toHaveValue("Ik help de cliënt aan werk dat bij haar past.");
  // Coming back to the tab sends it by itself; where the browser says nothing of that, the button does.
  const weer = afweging.hoofd.getByRole("button", { name: "Ik ben weer ingelogd" });
  await expect(async () => {
    if (await weer.isVisible()) await weer.click({ timeout: 1000 });
    await expect(weer).toBeHidden({ timeout: 1000 });
  }).toPass();
  await afweging.isOpgeslagen();
  await page.reload();
  await expect(taak).toHaveValue("Ik help de cliënt aan werk dat bij haar past.");
});
