import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { expect, test } from "../test.ts";
import { maakDossier } from "./toestanden.ts";

test.use({ account: "klantmanager" });

/** What somebody pastes by mistake: another script, control signs, markup, a half sign. */
const ONZIN = `<script>alert(1)</script> 😀 العربية \t\u200b{{7*7}} '; drop table --`;

test("honderdduizend tekens blijven heel, één te veel wordt gezegd en kost niets", async ({ page }) => {
  const { id } = await maakDossier(page.request, { zaakkenmerk: "LT-1", titel: "Veel tekst" });
  const afweging = new AfwegingPagina(page);
  await afweging.opent(id, "taak");
  const taak = afweging.hoofd.getByRole("textbox", { name: "Welke taak voert u uit?" });
  const vol = ONZIN.padEnd(100_000, "woord ");
  await taak.fill(vol);
  await afweging.isOpgeslagen();
  await page.reload();
  await expect(taak).toHaveValue(vol);

  await taak.fill(`${vol}!`);
  await expect(afweging.hoofd.getByText(/te lang/).first()).toBeVisible();
  await expect(taak).toHaveValue(`${vol}!`);
  await taak.fill(ONZIN);
  await afweging.isOpgeslagen();
  await page.reload();
  await expect(taak).toHaveValue(ONZIN);
});
