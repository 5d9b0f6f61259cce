import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { WijzigingssetPagina } from "../../pages/wijzigingsset-pagina.ts";
import { overDagen } from "../dagen.ts";
import { expect, test } from "../test.ts";
import { beginSet, doe, metVoorwaarde, wijzig } from "./toestanden.ts";

test.use({ klok: "publicatie", app: "admin", account: "beleidsmedewerker" });
test.slow();

test("inplannen, intrekken en opnieuw inplannen; terugdraaien is een nieuwe set", async ({
  page,
  namens,
  persoon,
}) => {
  const adviseur = await namens("privacyadviseur");
  const id = await beginSet(adviseur, "Voorwaarde bij energie en water");
  await wijzig(adviseur, id, "regel", "pw-opvragen-nutsinstantie", metVoorwaarde("Alleen het adres."));
  await doe(adviseur, id, "indienen");
  await doe(await namens("beleidsmedewerker"), id, "goedkeuren");
  const set = new WijzigingssetPagina(page);
  const versies = page.getByRole("main");
  const deel = (naam: string) => versies.getByRole("region", { name: naam });

  let nummer = 0;
  await test.step("inplannen", async () => {
    await set.open(id, "publiceren");
    await set.hoofd.getByRole("button", { name: /^Verder naar/ }).click();
    await expect(set.hoofd.getByRole("alert")).toContainText("Kies vanaf wanneer de versie moet gelden.");
    await expectAccessible(page, "publiceren, zonder keuze");
    nummer = await set.planIn(overDagen(30));
    await expectAccessible(page, "ingepland");
    await page.goto("/tabelversies");
    const straks = deel("Gaat straks in")
      .getByRole("listitem")
      .filter({ hasText: `Tabelversie ${nummer}:` });
    await expect(straks).toContainText(/Vanaf .+ 00:00/);
    await expect(deel("Geldt nu")).not.toContainText(`Tabelversie ${nummer}:`);
    await expectAccessible(page, "tabelversies, met wat straks geldt");
    const ander = new WijzigingssetPagina(await persoon("privacyadviseur"));
    await ander.open(id);
    await ander.heeftStand("Ingepland, geldt nog niet");
    await expectAccessible(ander.page, "set, ingepland");
    await ander.page.goto(`/wijzigingssets/${id}/regels/pw-opvragen-nutsinstantie`);
    await expect(
      ander.hoofd.getByRole("heading", { name: "U kunt deze set nu niet wijzigen" }),
    ).toBeVisible();
    await expectAccessible(ander.page, "regel van een set op slot");
  });

  await test.step("intrekken en opnieuw", async () => {
    await set.open(id, "publiceren");
    await set.metReden("Trek het inplannen in", "Ja, trek het inplannen in", "De ingangsdag is verzet.");
    await expect(set.hoofd.getByText("het inplannen is ingetrokken")).toBeVisible();
    await expectAccessible(page, "inplannen ingetrokken");
    await page.goto("/tabelversies");
    await expect(deel("Ging niet door")).toContainText(`Tabelversie ${nummer} heeft nooit gegolden.`);
    await set.open(id, "publiceren");
    const opnieuw = await set.planIn(overDagen(40));
    expect(opnieuw).toBeGreaterThan(nummer);
    await doe(page.request, id, "inplanning-intrekken");
    await doe(adviseur, id, "intrekken", { reden: "Het gaat niet door." });
  });

  await test.step("terugdraaien", async () => {
    const terug = new WijzigingssetPagina(await persoon("privacyadviseur"));
    await terug.page.goto("/tabelversies");
    await terug.hoofd.getByRole("button", { name: "Draai terug naar tabelversie 2" }).click();
    const dialoog = terug.dialoog("Wilt u terug naar tabelversie 2?");
    await dialoog.getByRole("textbox", { name: "Reden" }).fill("Artikel 8d bleek anders te werken.");
    await dialoog.getByRole("button", { name: "Begin deze wijzigingsset" }).click();
    await terug.page.waitForURL(/\/wijzigingssets\/[0-9a-f-]{36}$/);
    await terug.heeftStand("Concept");
    await expect(terug.hoofd).toContainText("Artikel 8d bleek anders te werken.");
    await expectAccessible(terug.page, "set die terugdraait");
    const nieuw = terug.page.url().split("/").at(-1) ?? "";
    await doe(adviseur, nieuw, "intrekken", { reden: "Artikel 8d werkt wel." });
  });
});
