import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { kies } from "../../pages/antwoorden.ts";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { expect, test } from "../test.ts";
import { proefBsn } from "./bsn.ts";
import { maakDossier, NIET_DELEN } from "./toestanden.ts";

test.use({ account: "klantmanager" });

test("beginnen zonder kenmerk zegt wat er mist; een BSN in het kenmerk mag niet", async ({ page }) => {
  await page.goto("/afwegingen/nieuw");
  const hoofd = page.getByRole("main");
  await hoofd.getByRole("button", { name: "Begin" }).click();
  const fouten = hoofd.getByRole("alert");
  await expect(fouten).toBeFocused();
  await expect(fouten).toContainText("Vul het zaakkenmerk in.");
  await expectAccessible(page, "nieuwe afweging, leeg verstuurd");
  await hoofd.getByRole("textbox", { name: "Zaakkenmerk" }).fill(proefBsn());
  await hoofd.getByRole("textbox", { name: "Korte titel" }).fill("Zonder BSN");
  await hoofd.getByRole("button", { name: "Begin" }).click();
  await expect(fouten).toContainText("burgerservicenummer");
  await expect(page).toHaveURL(/\/afwegingen\/nieuw$/);
});

test("de beginpagina gaat verder bij de eerste vraag die nog open is", async ({ page }) => {
  const { "doel-uitleg": _open, besluit: _ook, ...rest } = NIET_DELEN;
  const { id } = await maakDossier(page.request, { zaakkenmerk: "H-1", titel: "Hervatten" }, rest);
  await page.goto("/");
  await expectAccessible(page, "mijn afwegingen");
  const rij = page.getByRole("listitem").filter({ hasText: "H-1: Hervatten" });
  await expect(rij).toContainText("Concept");
  await rij.getByRole("link", { name: "Ga verder met H-1" }).click();
  await expect(page).toHaveURL(new RegExp(`/afwegingen/${id}/doel#vraag-doel-uitleg$`));
  await expect(page.getByRole("textbox", { name: "Wat wilt u bereiken?" })).toBeFocused();
});

test("Verder met een lege vraag zegt wat er mist, en houdt niemand tegen", async ({ page }) => {
  const { id } = await maakDossier(page.request, { zaakkenmerk: "H-2", titel: "Lege stap" });
  const afweging = new AfwegingPagina(page);
  await afweging.opent(id, "taak");
  await afweging.verder.click();
  const fouten = afweging.hoofd.getByRole("alert");
  await expect(fouten).toBeFocused();
  await expect(fouten).toContainText("Dit mist nog in deze stap");
  await expectAccessible(page, "stap met wat er mist");
  await fouten.getByRole("link", { name: /^Welke taak voert u uit\?/ }).click();
  await expect(afweging.hoofd.getByRole("textbox", { name: "Welke taak voert u uit?" })).toBeFocused();
  await afweging.hoofd.getByRole("link", { name: "Later invullen en doorgaan" }).click();
  await afweging.isBijStap("Uw doel");
  await page.goBack();
  await afweging.isBijStap("Uw taak");
});

test("een ander antwoord wist niets: wat erop leunt, bekijkt u opnieuw", async ({ page }) => {
  const { id } = await maakDossier(page.request, { zaakkenmerk: "H-3", titel: "Ander besluit" }, NIET_DELEN);
  const afweging = new AfwegingPagina(page);
  await afweging.opent(id, "besluit");
  const reden = afweging.hoofd.getByRole("textbox", { name: "Waarom besluit u dit?" });
  await expect(reden).toHaveValue("Er is geen grondslag.");
  await kies("Ik deel als uitzondering")(afweging.hoofd, "Wat besluit u?");
  await afweging.isOpgeslagen();
  await expect(afweging.hoofd.getByText("kijk opnieuw naar dit antwoord")).toBeVisible();
  await expect(reden).toHaveValue("Er is geen grondslag.");
  await expectAccessible(page, "antwoord om opnieuw te bekijken");
  await afweging.hoofd.getByRole("button", { name: /^Dit antwoord klopt nog/ }).click();
  await expect(afweging.hoofd.getByText("kijk opnieuw naar dit antwoord")).toBeHidden();
});

test("van opzoeken naar een afweging gaat de vraag mee", async ({ page }) => {
  await page.goto(
    "/opzoeken?domein=werk-en-inkomen&richting=intern&partner=domein-wmo&gegevens=gezondheid&betrokkene=client&doel=anders",
  );
  await page.getByRole("link", { name: "Start afweging met dit antwoord" }).click();
  await expect(page.getByText("uw vraag staat al klaar")).toBeVisible();
  await page.getByRole("textbox", { name: "Zaakkenmerk" }).fill("H-4");
  await page.getByRole("textbox", { name: "Korte titel" }).fill("Uit opzoeken");
  await page.getByRole("button", { name: "Begin" }).click();
  const afweging = new AfwegingPagina(page);
  await afweging.isBijStap("Uw taak");
  await expect(afweging.hoofd.getByRole("radio", { name: /^Werk & Inkomen/ })).toBeChecked();
});
