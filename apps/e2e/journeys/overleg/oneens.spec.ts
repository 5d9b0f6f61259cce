import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { kiesInLijst } from "../../pages/antwoorden.ts";
import { BesluitPagina } from "../../pages/besluit-pagina.ts";
import { maakDossier, NIET_DELEN } from "../afweging/toestanden.ts";
import { expect, test } from "../test.ts";

test.use({ account: "klantmanager" });

const VRAAG = "Ik deel niet, maar de cliënt was niet duidelijk. Klopt dat?";
const RAAD = "Ik zou de cliënt eerst nog eens vragen wat zij wil.";
const TAAK = "Ik help de cliënt aan werk dat bij haar past, in overleg met haar.";

test("een medewerker twijfelt, vraagt de privacyadviseur, en het verschil van mening blijft staan", async ({
  page,
  persoon,
}) => {
  const { id } = await maakDossier(
    page.request,
    { zaakkenmerk: "O-77", titel: "Twijfel over een nee" },
    NIET_DELEN,
  );
  const afweging = new AfwegingPagina(page);
  await afweging.opent(id, "grondslag");
  const geweigerd = afweging.hoofd.getByRole("group", { name: "Heeft de cliënt gezegd dat u" });
  await geweigerd.getByRole("radio", { name: "Ik twijfel" }).check();
  await geweigerd.getByRole("textbox").first().fill("Zij zei eerst ja en daarna niets meer.");

  // Asked from within the step.
  await afweging.hoofd.getByRole("button", { name: "Vraag het een collega" }).click();
  const dialoog = page.getByRole("dialog");
  await kiesInLijst(dialoog.getByRole("combobox", { name: "Aan wie vraagt u het?" }), "De privacyadviseur");
  await dialoog.getByRole("textbox", { name: "Wat is uw vraag?" }).fill(VRAAG);
  await dialoog.getByRole("button", { name: "Bekijk wat uw collega ziet" }).click();
  await expect(dialoog.getByText(VRAAG)).toBeVisible();
  await expect(dialoog.getByText("Zij zei eerst ja en daarna niets meer.")).toBeVisible();
  await expect(dialoog).not.toContainText("O-77");
  await expectAccessible(page, "overleg: dit ziet uw collega");
  await dialoog.getByRole("button", { name: "Stel deze vraag" }).click();
  await expect(afweging.hoofd.getByText("uw vraag is gesteld")).toBeVisible();
  await afweging.isBijStap("De grondslag");
  await expect(geweigerd.getByRole("radio", { name: "Ik twijfel" })).toBeChecked();

  // The one who is asked sees that something waits, and exactly what was shown.
  const adviseur = await persoon("privacyadviseur", "caseworker");
  await adviseur.goto("/postvak-uit");
  const brief = adviseur.getByRole("article").first();
  await expect(brief).toContainText("Er staat een vraag voor u klaar");
  await expect(adviseur.getByRole("main")).not.toContainText("O-77");
  await expectAccessible(adviseur, "postvak uit van de demo");
  await adviseur.goto("/overleg");
  await adviseur
    .getByRole("link", { name: /^Lees en antwoord/ })
    .last()
    .click();
  await expect(adviseur.getByText(VRAAG)).toBeVisible();
  await expect(adviseur.getByRole("main")).not.toContainText("Twijfel over een nee");
  await expectAccessible(adviseur, "overleg: vraag aan u");
  await adviseur.getByRole("radio", { name: /^Ik ben het niet eens/ }).check();
  await adviseur.getByRole("textbox", { name: "Uw antwoord" }).fill(RAAD);
  await adviseur.getByRole("button", { name: "Verstuur antwoord" }).click();
  await expect(adviseur.getByText("uw antwoord is verstuurd")).toBeVisible();

  // Home says so; the dossier shows it, and what is typed meanwhile stays.
  await page.goto("/");
  await expect(page.getByText(/Er is antwoord op uw vraag bij O-77.*niet met u eens/).first()).toBeVisible();
  await afweging.opent(id, "taak");
  await afweging.hoofd.getByRole("textbox", { name: "Welke taak voert u uit?" }).fill(TAAK);
  await afweging.isOpgeslagen();

  // An overleg that was written and not recorded holds one back, and waits while one looks elsewhere.
  const stappen = afweging.hoofd.getByRole("navigation", { name: "Stappen" });
  await stappen.getByRole("link", { name: "Overleg en openheid" }).click();
  await afweging.isBijStap("Overleg en openheid");
  await afweging.hoofd.getByRole("button", { name: "Nog een overleg toevoegen" }).click();
  const uitkomst = afweging.hoofd.getByRole("textbox", { name: "Wat kwam eruit?" });
  await uitkomst.fill("Een collega zei hetzelfde.");
  await afweging.verder.click();
  await expect(afweging.hoofd.getByRole("alert")).toContainText("nog niet vastgelegd");
  await expectAccessible(page, "een overleg dat nog niet is vastgelegd");
  await stappen.getByRole("link", { name: "Uw taak" }).click();
  await afweging.isBijStap("Uw taak");
  await stappen.getByRole("link", { name: "Overleg en openheid" }).click();
  await expect(uitkomst).toHaveValue("Een collega zei hetzelfde.");
  await afweging.hoofd.getByRole("button", { name: "Annuleren" }).click();
  await afweging.verder.click();
  await expect(afweging.page).not.toHaveURL(/\/overleg/);
  await afweging.opent(id, "controleren");
  await afweging.isBijControleren();
  await expect(afweging.hoofd.getByText("uw collega is het niet met u eens")).toBeVisible();
  await expectAccessible(page, "controleren: een verschil van mening");
  await afweging.stelVast();
  const besluit = new BesluitPagina(page);
  expect(await besluit.punt(9)).toContain(RAAD);
  expect(await besluit.punt(9)).toContain("Wij werden het niet eens.");
});
