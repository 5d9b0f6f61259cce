import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { InlogPagina } from "../../pages/inlog-pagina.ts";
import { emailVan, WACHTWOORD } from "../../stack/sign-in.ts";
import { expect, test } from "../test.ts";
import { maakDossier } from "./toestanden.ts";

test.use({ account: "klantmanager", verwachteFout: /status of 401/ });

const TEKST = "Ik help de cliënt aan werk dat bij haar past.";

test("eindigt de sessie midden in het schrijven, dan staat de tekst er na opnieuw inloggen nog", async ({
  page,
}) => {
  const { id } = await maakDossier(page.request, { zaakkenmerk: "S-1", titel: "Sessie verlopen" });
  const afweging = new AfwegingPagina(page);
  await afweging.opent(id, "taak");
  const taak = afweging.hoofd.getByRole("textbox", { name: "Welke taak voert u uit?" });
  await taak.fill("Ik help.");
  await afweging.isOpgeslagen();

  await page.context().clearCookies();
  await taak.fill(TEKST);
  await expect(afweging.hoofd.getByText("Let op: u bent niet meer ingelogd")).toBeVisible();
  await expect(taak).toHaveValue(TEKST);
  // On the device stands no word of it that another can read.
  const opApparaat = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(opApparaat).toContain("deelwijzer-niet-verzonden");
  expect(opApparaat).not.toContain("cliënt");

  page.on("dialog", (dialoog) => void dialoog.accept());
  await page.goto("/");
  await new InlogPagina(page).logIn(emailVan("klantmanager"), WACHTWOORD);
  await expect(page.getByRole("heading", { level: 1, name: "Mijn afwegingen" })).toBeVisible();
  await afweging.opent(id, "taak");
  await expect(afweging.hoofd.getByText("Let op: u hebt tekst die nog niet is verzonden")).toBeVisible();
  await expectAccessible(page, "tekst die nog niet is verzonden");
  await afweging.hoofd.getByRole("button", { name: "Zet mijn tekst terug" }).click();
  await expect(taak).toHaveValue(TEKST);
  await afweging.isOpgeslagen();
  await page.reload();
  await expect(taak).toHaveValue(TEKST);
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(
    "niet-verzonden",
  );
});
