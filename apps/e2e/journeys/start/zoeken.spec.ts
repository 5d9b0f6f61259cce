import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { maakDossier, NIET_DELEN } from "../afweging/toestanden.ts";
import { expect, test } from "../test.ts";

test.use({ account: "klantmanager", verwachteFout: /ERR_INTERNET_DISCONNECTED|status of 401/ });

test("wat u in uw afwegingen zoekt, staat in geen adres; terug van een dossier staat het er weer", async ({
  page,
  context,
}) => {
  await maakDossier(page.request, { zaakkenmerk: "ZK-701", titel: "Kwijtschelding Zwaluw" });
  await maakDossier(page.request, { zaakkenmerk: "ZK-702", titel: "Woonurgentie Merel" }, NIET_DELEN);
  const adressen: string[] = [];
  context.on("request", (verzoek) => adressen.push(verzoek.url()));
  page.on("framenavigated", (frame) => adressen.push(frame.url()));
  const hoofd = page.getByRole("main");
  const veld = hoofd.getByRole("search").getByRole("searchbox");
  const telling = hoofd.getByRole("status").filter({ hasText: /afweging|zoeken/ });
  const tab = (naam: string) =>
    hoofd.getByRole("navigation", { name: "Welke afwegingen" }).getByRole("link", { name: naam });

  await page.goto("/");
  await veld.fill("zwaluw");
  await veld.press("Enter");
  await expect(page).toHaveURL(/\/afwegingen\?gezocht=[\da-f-]{36}$/);
  await expect(telling).toHaveText("1 afweging bij “zwaluw”");
  await expect(veld).toHaveValue("zwaluw");
  await expectAccessible(page, "gevonden afwegingen");

  // Two searches, the second before the first was answered: the last one counts.
  await veld.fill("zk-70");
  await veld.press("Enter");
  await veld.fill("merel");
  await veld.press("Enter");
  await expect(telling).toHaveText("1 afweging bij “merel”");
  await expect(veld).toHaveValue("merel");
  await expect(veld).toBeFocused();

  await tab("Nog mee bezig").click();
  await expect(page).toHaveURL(/stand=lopend/);
  await expect(tab("Nog mee bezig")).toHaveAttribute("aria-current", "page");
  await expect(telling).toHaveText("1 afweging bij “merel”");
  await tab("Ingetrokken").click();
  await expect(hoofd.getByRole("heading", { name: "Niets gevonden" })).toBeVisible();
  await expectAccessible(page, "geen afweging gevonden");
  await page.goBack();
  await hoofd.getByRole("link", { name: /met ZK-702/ }).click();
  await expect(page).toHaveURL(/\/afwegingen\/[\da-f-]{36}/);
  await page.goBack();
  await expect(telling).toHaveText("1 afweging bij “merel”");
  await expect(veld).toHaveValue("merel");
  await expect(hoofd.getByText("ZK-702: Woonurgentie Merel")).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(telling).toHaveText("2 afwegingen bij “zk-70”");
  await expect(veld).toHaveValue("zk-70");

  await context.setOffline(true);
  await veld.fill("ijsbeer");
  await veld.press("Enter");
  await expect(hoofd.getByRole("alert")).toContainText("Er is geen verbinding");
  await expectAccessible(page, "zoeken zonder verbinding");
  await context.setOffline(false);
  await hoofd.getByRole("button", { name: "Zoek opnieuw" }).click();
  await expect(telling).toHaveText("0 afwegingen bij “ijsbeer”");

  await hoofd.getByRole("link", { name: "Toon alles" }).click();
  await expect(page).toHaveURL(/\/afwegingen$/);
  await expect(veld).toHaveValue("");
  await expect(telling).toHaveText(/^\d+ afwegingen$/);

  // The team is searched in the same way.
  await page.goto("/team");
  await veld.fill("merel");
  await veld.press("Enter");
  await expect(telling).toHaveText("1 afweging bij “merel”");

  // Loaded again, the tab knows nothing any more.
  await page.reload();
  await expect(veld).toHaveValue("");
  const gelekt = adressen.filter((adres) => /zwaluw|merel|ijsbeer|zk-70/i.test(adres));
  expect(gelekt, "addresses with what was searched").toEqual([]);
});

test("een oud adres met zoekwoorden toont alles, en na uitloggen is het gezochte weg", async ({ page }) => {
  const hoofd = page.getByRole("main");
  const veld = hoofd.getByRole("search").getByRole("searchbox");
  const telling = hoofd.getByRole("status").filter({ hasText: /afweging|zoeken/ });
  await page.goto("/afwegingen?zoek=specht&stand=lopend");
  await expect(veld).toHaveValue("");
  await expect(telling).not.toContainText("specht");
  await veld.fill("specht");
  await veld.press("Enter");
  await expect(telling).toContainText("bij “specht”");
  await page.context().clearCookies();
  await veld.fill("spechten");
  await veld.press("Enter");
  await expect(hoofd.getByRole("alert")).toContainText("niet meer ingelogd");
  await expect(hoofd.getByRole("link", { name: "Inloggen in een nieuw tabblad" })).toBeVisible();
  await expectAccessible(page, "zoeken, niet meer ingelogd");
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page).toHaveURL(/\/inloggen/);
  await page.goBack();
  await expect(page.locator("body")).not.toContainText("specht");
  expect(page.url()).not.toContain("spechten");
});
