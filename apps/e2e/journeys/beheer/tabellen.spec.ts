import { expectAccessible, expectNoAxeFindings } from "../../accessibility/expect-accessible.ts";
import { Toetsenbord } from "../../accessibility/keyboard.ts";
import { TabellenPagina } from "../../pages/tabellen-pagina.ts";
import { expect, test } from "../test.ts";

test.use({ app: "admin", account: "privacyadviseur" });

test("zoeken en filteren staat in het adres, en het adres herstelt het", async ({ page }) => {
  // Every rule of the newest tables stands on the page, and is looked at for accessibility in two widths.
  test.slow();
  const tabellen = new TabellenPagina(page);
  await tabellen.open();
  await expect(page.getByText("U bekijkt wat geldt.")).toBeVisible();
  await expectAccessible(page, "tabellen");
  const alle = await tabellen.regels.count();
  expect(alle).toBeGreaterThan(50);

  await tabellen.zoekveld.fill("toestemming");
  await expect.poll(() => tabellen.regels.count()).toBeLessThan(alle);
  await expect.poll(() => tabellen.adres["zoek"]).toBe("toestemming");
  await tabellen.filter("Richting").selectOption("Opvragen");
  await expect.poll(() => tabellen.adres["richting"]).toBe("opvragen");
  await expect(tabellen.hoofd.getByRole("list", { name: "Gekozen filters" })).toContainText("Richting: ");
  await expectAccessible(page, "tabellen, gefilterd");
  const gevonden = await tabellen.aantal.innerText();
  const namen = await tabellen.regels.allInnerTexts();
  expect(namen.length).toBeGreaterThan(0);

  await page.reload();
  await expect(tabellen.aantal).toHaveText(gevonden);
  await expect(tabellen.zoekveld).toHaveValue("toestemming");
  expect(await tabellen.regels.allInnerTexts()).toEqual(namen);

  await tabellen.hoofd.getByRole("link", { name: "Wis alle filters" }).click();
  await expect.poll(() => tabellen.regels.count()).toBe(alle);
  expect(tabellen.adres).toEqual({});
});

test("niets gevonden zegt dat, en hoe verder", async ({ page }) => {
  const tabellen = new TabellenPagina(page);
  await tabellen.open("zoek=zzzzqqqq");
  await expect(tabellen.regels).toHaveCount(0);
  await expectAccessible(page, "tabellen, niets gevonden");
});

test("één regel toont zijn bron en opmerkingen, en de weg terug naar dezelfde lijst", async ({ page }) => {
  const tabellen = new TabellenPagina(page);
  await tabellen.open("domein=jeugd&staat=betwist");
  const eerste = tabellen.regels.first().getByRole("link");
  await eerste.click();
  await expect(page).toHaveURL(/\/tabellen\/regels\/jeugd-/);
  const kop = tabellen.hoofd.getByRole("heading", { level: 1 });
  await expect(kop).toBeFocused();
  await expect(tabellen.hoofd.getByText("Betwist").first()).toBeVisible();
  await expect(tabellen.hoofd.getByRole("heading", { name: /^Opmerkingen \(\d+\)$/ })).toBeVisible();
  const herkomst = tabellen.hoofd.getByRole("group", { name: "Herkomst van de regel" });
  await expect(herkomst).toContainText(/tabel 3A/i);
  await expect(tabellen.hoofd.getByRole("heading", { name: "Probeer deze regel" })).toBeVisible();
  await expectAccessible(page, "een regel");
  await page.goBack();
  await expect(tabellen.kop).toBeVisible();
  expect(tabellen.adres).toEqual({ domein: "jeugd", staat: "betwist" });
});

test("een regel die er niet is, zegt dat", async ({ page, geweigerd }) => {
  await geweigerd(page, 404, () => page.goto("/tabellen/regels/bestaat-niet"));
  await expect(
    page.getByRole("heading", { level: 1, name: "Deze regel staat niet in deze tabelversie" }),
  ).toBeVisible();
  await expectAccessible(page, "een regel die er niet is");
});

test("het menu brengt met het toetsenbord overal: groepen, Escape, en op een telefoon", async ({ page }) => {
  const toetsen = new Toetsenbord(page);
  const menu = page.getByRole("navigation", { name: "Hoofdmenu" });
  await page.goto("/tabelversies");
  // One line beside the name of the product, also on a small laptop.
  expect((await menu.boundingBox())?.height).toBeLessThan(60);
  for (const [groep, onderdeel, kop] of [
    ["Wat verandert", "Wetswijzigingen", /wijzigingen/i],
    ["Wat geldt", "Woordenlijst", /woordenlijst/i],
    ["Wat geldt", "Bronnen", /bronnen/i],
    ["Wat geldt", "Tabelversies", /tabelversies/i],
  ] as const) {
    await toetsen.druk(menu.getByRole("button", { name: groep }));
    await toetsen.druk(menu.getByRole("link", { name: onderdeel }));
    const h1 = page.getByRole("heading", { level: 1, name: kop });
    await expect(h1).toBeFocused();
    await expect(menu.getByRole("link", { name: onderdeel })).toBeHidden();
    await expect(menu.getByRole("button", { name: groep })).toHaveAttribute("aria-current", "true");
    await expectAccessible(page, `menu: ${onderdeel}`);
  }
  const knop = menu.getByRole("button", { name: "Inzicht" });
  await toetsen.druk(knop);
  await expect(menu.getByRole("list", { name: "Inzicht" })).toBeVisible();
  await expectNoAxeFindings(page, "een open groep van het menu");
  await page.keyboard.press("Escape");
  await expect(menu.getByRole("list", { name: "Inzicht" })).toBeHidden();
  await expect(knop).toBeFocused();

  await page.setViewportSize({ width: 390, height: 844 });
  await menu.getByRole("button", { name: "Menu" }).click();
  await knop.click();
  await expectAccessible(page, "het menu op een telefoon");
  await menu.getByRole("link", { name: "Wie mag wat" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Wie mag wat" })).toBeFocused();
  await expect(knop).toBeHidden();
});
