import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { expect, test } from "../test.ts";
import { maakDossier } from "./toestanden.ts";

test.use({ account: "klantmanager" });

const MIJN = "Ik help de cliënt aan werk dat bij haar past.";
const ANDER = "Ik onderzoek welke ondersteuning naar werk nodig is.";

test("wie als tweede opslaat, hoort dat en verliest niets", async ({ page, context }) => {
  const { id } = await maakDossier(page.request, { zaakkenmerk: "T-1", titel: "Twee vensters" });
  const eerste = new AfwegingPagina(page);
  const tweede = new AfwegingPagina(await context.newPage());
  const taak = (venster: AfwegingPagina) =>
    venster.hoofd.getByRole("textbox", { name: "Welke taak voert u uit?" });
  await eerste.opent(id, "taak");
  await tweede.opent(id, "taak");

  await taak(eerste).fill(ANDER);
  await eerste.isOpgeslagen();
  await taak(tweede).fill(MIJN);
  const melding = tweede.hoofd.getByRole("region", { name: "Twee versies van één antwoord" });
  await expect(melding).toContainText("uw laatste wijziging is nog niet opgeslagen");
  await expect(melding).toBeFocused();
  await expect(melding).toContainText(MIJN);
  await expect(melding).toContainText(ANDER);
  await expect(taak(tweede)).toHaveValue(MIJN);
  await expectAccessible(tweede.page, "twee versies van één antwoord");

  await melding.getByRole("radio", { name: /^Allebei, onder elkaar/ }).check();
  await melding.getByRole("button", { name: "Bewaar mijn keuze" }).click();
  await tweede.isOpgeslagen();
  await eerste.page.reload();
  await expect(taak(eerste)).toHaveValue(`${MIJN}\n\n${ANDER}`);
});

test("wijzigingen in verschillende antwoorden gaan samen, en dat wordt gezegd", async ({ page, context }) => {
  const { id } = await maakDossier(page.request, { zaakkenmerk: "T-2", titel: "Twee vensters" });
  const eerste = new AfwegingPagina(page);
  const tweede = new AfwegingPagina(await context.newPage());
  await eerste.opent(id, "taak");
  await tweede.opent(id, "doel");
  await eerste.hoofd.getByRole("textbox", { name: "Welke taak voert u uit?" }).fill(MIJN);
  await eerste.isOpgeslagen();
  await tweede.hoofd.getByRole("textbox", { name: "Wat wilt u bereiken?" }).fill("De cliënt wil werken.");
  await expect(tweede.hoofd.getByText("deze afweging is ook in een ander venster gewijzigd")).toBeVisible();
  await tweede.isOpgeslagen();
  await tweede.opent(id, "controleren");
  await tweede.hoofd.getByRole("button", { name: "Toon alle antwoorden" }).click();
  await expect(tweede.hoofd.getByText(MIJN)).toBeVisible();
  await expect(tweede.hoofd.getByText("De cliënt wil werken.")).toBeVisible();
});
