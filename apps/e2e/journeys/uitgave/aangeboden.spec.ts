import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { WijzigingssetPagina } from "../../pages/wijzigingsset-pagina.ts";
import { nieuwsteVersie } from "../api-v1/gepubliceerd.ts";
import { expect, test } from "../test.ts";

test.use({ klok: "uitgave", app: "admin", account: "privacyadviseur" });
test.slow();

const AANGEBODEN = "Aangeboden met een nieuwe uitgave";

test("een nieuwe uitgave verandert niets vanzelf: haar sets liggen klaar, en gelden pas na twee mensen", async ({
  page,
  persoon,
}) => {
  const adviseur = new WijzigingssetPagina(page);
  const geldt = page.getByRole("main").getByRole("region", { name: "Geldt nu" });
  await page.goto("/tabelversies");
  const [, gold = ""] = /Tabelversie (\d+):/.exec(await geldt.innerText()) ?? [];
  const volgende = Number(gold) + 1;
  expect(volgende).toBeLessThanOrEqual(nieuwsteVersie());

  await adviseur.openBord();
  const kaarten = adviseur.hoofd.getByRole("article").filter({ hasText: AANGEBODEN });
  await expect(kaarten).toHaveCount(nieuwsteVersie() - Number(gold));
  await expectAccessible(page, "bord, met wat een uitgave aanbiedt");

  // The first of them, as the makers wrote it.
  await kaarten
    .filter({ hasText: "De leidraden naast de tabellen" })
    .getByRole("link", { name: "De leidraden naast de tabellen" })
    .first()
    .click();
  await expect(adviseur.hoofd.getByText("Er is nog niets veranderd: u beslist.")).toBeVisible();
  await adviseur.heeftStand("Concept");
  await expectAccessible(page, "set die is aangeboden");
  const id = page.url().split("/").at(-1) ?? "";
  await adviseur.vraagBeoordeling();

  const beleid = new WijzigingssetPagina(await persoon("beleidsmedewerker"));
  await beleid.open(id, "beoordelen");
  await beleid.keurGoed();
  await beleid.open(id, "publiceren");
  expect(await beleid.publiceerVandaag()).toBe(volgende);
  await page.goto("/tabelversies");
  await expect(geldt).toContainText(`Tabelversie ${volgende}:`);
});
