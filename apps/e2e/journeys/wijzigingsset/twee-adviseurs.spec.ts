import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { BewerkPagina } from "../../pages/bewerk-pagina.ts";
import { WijzigingssetPagina } from "../../pages/wijzigingsset-pagina.ts";
import { expect, test } from "../test.ts";
import { beginSet, doe, metVereiste, publiceer, wijzig } from "./toestanden.ts";

test.use({ klok: "publicatie", app: "admin", account: "privacyadviseur" });
test.slow();

const REGEL = "pw-opvragen-werkgever";
const VOORWAARDE = "Alleen als de werkgever nog loon betaalt.";

test("twee mensen wijzigen dezelfde regel: per veld kiezen, en niets gaat verloren", async ({
  page,
  persoon,
}) => {
  const id = await beginSet(page.request, "Samen aan een regel");
  const eerste = new BewerkPagina(page);
  const tweede = new BewerkPagina(await persoon("privacyadviseur-collega"));
  await eerste.open(id, "regels", REGEL);
  await tweede.open(id, "regels", REGEL);

  await eerste.geldtVanaf("2021-01-01");
  await eerste.reden.fill("De bepaling geldt sinds 2021.");
  await eerste.slaOp();

  await test.step("hetzelfde veld: wat de tweede typte, blijft staan", async () => {
    await tweede.geldtVanaf("2022-01-01");
    await tweede.hoofd.getByRole("button", { name: "Voeg een voorwaarde toe" }).click();
    await tweede.veld("Voorwaarde 1").fill(VOORWAARDE);
    await tweede.reden.fill("De bepaling geldt sinds 2022.");
    await tweede.opslaan.click();
    await expect(tweede.conflict).toBeFocused();
    await expect(tweede.conflict).toContainText("Privacyadviseur wijzigde intussen hetzelfde.");
    await expect(tweede.conflict).toContainText("1 januari 2021");
    await expect(tweede.conflict).toContainText("1 januari 2022");
    await expectAccessible(tweede.page, "conflict over een regel");
    await tweede.conflict.getByRole("button", { name: "Bewaar uw keuze" }).click();
    await expect(tweede.conflict.getByRole("alert")).toContainText("U moet nog kiezen");
    await expectAccessible(tweede.page, "conflict, zonder keuze");

    await tweede.conflict.getByRole("button", { name: "Terug naar het formulier" }).click();
    await expect(tweede.veld("Voorwaarde 1")).toHaveValue(VOORWAARDE);
    await expect(
      tweede.hoofd.getByRole("group", { name: "Geldt vanaf" }).getByRole("textbox", { name: "Jaar" }),
    ).toHaveValue("2022");
    await tweede.opslaan.click();
    await tweede.conflict.getByRole("radio", { name: /^Uw waarde/ }).check();
    await tweede.conflict.getByRole("button", { name: "Bewaar uw keuze" }).click();
    await expect(tweede.bewaard).toBeVisible();
  });

  await test.step("een ander veld: het gaat samen, en dat staat er", async () => {
    await eerste.hoofd.getByLabel("Plicht of bevoegdheid").selectOption({ index: 1 });
    await eerste.slaOp();
    await expect(eerste.hoofd).toContainText(
      /Collega privacyadviseur wijzigde intussen ook: .*[Vv]oorwaarden/,
    );
    await expect(eerste.veld("Voorwaarde 1")).toHaveValue(VOORWAARDE);
    await expectAccessible(page, "regel, samengevoegd");
  });

  const set = new WijzigingssetPagina(page);
  await set.open(id);
  await expect(set.hoofd).toContainText("Collega privacyadviseur");
  await set.metReden(
    "Trek deze wijzigingsset in",
    "Ja, trek deze wijzigingsset in",
    "De wettekst bleek niet veranderd.",
  );
  await set.heeftStand("Ingetrokken");
  await expectAccessible(page, "set, ingetrokken");
});

test("een set die achterloopt op een nieuwe versie: per plek kiezen wat geldt", async ({ page, namens }) => {
  const beleid = await namens("beleidsmedewerker");
  const regel = "pw-opvragen-kamer-van-koophandel";
  const [voor, achter] = [
    await beginSet(page.request, "Toestemming bij de Kamer van Koophandel"),
    await beginSet(page.request, "Geen inbreuk bij de Kamer van Koophandel"),
  ];
  await wijzig(page.request, voor, "regel", regel, metVereiste("uitdrukkelijke-toestemming"));
  await wijzig(page.request, achter, "regel", regel, metVereiste("geen-onevenredige-inbreuk"));
  const set = new WijzigingssetPagina(page);
  await set.openBord();
  await expect(set.hoofd.getByText("Raakt ook").first()).toBeVisible();
  await expectAccessible(page, "bord, twee sets raken hetzelfde");
  const nummer = await publiceer(page.request, beleid, voor);

  await set.open(achter);
  await expect(set.hoofd.getByText(`er is een nieuwere versie: tabelversie ${nummer}`)).toBeVisible();
  await expectAccessible(page, "set die achterloopt");
  await set.bladen.getByRole("link", { name: "Bijwerken" }).click();
  const verder = set.hoofd.getByRole("button", { name: `Werk de set bij naar tabelversie ${nummer}` });
  await verder.click();
  await expect(set.hoofd.getByRole("alert")).toBeFocused();
  await expectAccessible(page, "bijwerken, zonder keuze");
  await set.hoofd.getByRole("radio", { name: /^Wat deze set zegt/ }).check();
  await verder.click();
  await expect(page).toHaveURL(new RegExp(`/wijzigingssets/${achter}$`));
  await expect(set.hoofd).toContainText(`Ten opzichte van tabelversie ${nummer}: 1 gewijzigd`);
  await doe(page.request, achter, "intrekken", { reden: "De eerste set was genoeg." });
});
