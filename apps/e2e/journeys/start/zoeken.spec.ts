import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { maakDossier, NIET_DELEN } from "../afweging/toestanden.ts";
import { expect, test } from "../test.ts";

test.use({ account: "klantmanager", verwachteFout: /ERR_INTERNET_DISCONNECTED|status of 401/ });

test("wat u in uw afwegingen zoekt, staat in geen adres; terug van een dossier staat het er weer", async ({
  page,
  context,
}, { retry }) => {
  // A second try finds what the first one made: it has words of its own.
  const [een, ander, zk] = retry === 0 ? ["zwaluw", "merel", "zk-70"] : ["kraanvogel", "fuut", "zk-80"];
  await maakDossier(page.request, { zaakkenmerk: `${zk}1`, titel: `Kwijtschelding ${een}` });
  await maakDossier(page.request, { zaakkenmerk: `${zk}2`, titel: `Woonurgentie ${ander}` }, NIET_DELEN);
  const adressen: string[] = [];
  context.on("request", (verzoek) => adressen.push(verzoek.url()));
  page.on("framenavigated", (frame) => adressen.push(frame.url()));
  const hoofd = page.getByRole("main");
  const veld = hoofd.getByRole("search").getByRole("searchbox");
  const telling = hoofd.getByRole("status").filter({ hasText: /afweging|zoeken/ });
  const tab = (naam: string) =>
    hoofd.getByRole("navigation", { name: "Welke afwegingen" }).getByRole("link", { name: naam });

  await page.goto("/");
  await veld.fill(een);
  await veld.press("Enter");
  await expect(page).toHaveURL(/\/afwegingen\?gezocht=[\da-f-]{36}$/);
  await expect(telling).toHaveText(`1 afweging bij “${een}”`);
  await expect(veld).toHaveValue(een);
  await expectAccessible(page, "gevonden afwegingen");

  // Two searches, the second before the first was answered: the last one counts.
  await veld.fill(zk);
  await veld.press("Enter");
  await veld.fill(ander);
  await veld.press("Enter");
  await expect(telling).toHaveText(`1 afweging bij “${ander}”`);
  await expect(veld).toHaveValue(ander);
  await expect(veld).toBeFocused();

  await tab("Nog mee bezig").click();
  await expect(page).toHaveURL(/stand=lopend/);
  await expect(tab("Nog mee bezig")).toHaveAttribute("aria-current", "page");
  await expect(telling).toHaveText(`1 afweging bij “${ander}”`);
  await tab("Ingetrokken").click();
  await expect(hoofd.getByRole("heading", { name: "Niets gevonden" })).toBeVisible();
  await expectAccessible(page, "geen afweging gevonden");
  await page.goBack();
  await hoofd.getByRole("link", { name: `met ${zk}2` }).click();
  await expect(page).toHaveURL(/\/afwegingen\/[\da-f-]{36}/);
  await expect(hoofd.getByRole("heading", { level: 1, name: "Controleer uw antwoorden" })).toBeVisible();
  await page.goBack();
  await expect(telling).toHaveText(`1 afweging bij “${ander}”`);
  await expect(veld).toHaveValue(ander);
  await expect(hoofd.getByText(`${zk}2: Woonurgentie ${ander}`)).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(telling).toHaveText(`2 afwegingen bij “${zk}”`);
  await expect(veld).toHaveValue(zk);

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
  await veld.fill(ander);
  await veld.press("Enter");
  await expect(telling).toHaveText(`1 afweging bij “${ander}”`);

  // Loaded again, the tab knows nothing any more.
  await page.reload();
  await expect(veld).toHaveValue("");
  const gelekt = adressen.filter((adres) =>
    [een, ander, zk, "ijsbeer"].some((woord) => adres.toLowerCase().includes(woord)),
  );
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
