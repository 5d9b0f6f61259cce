import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { InlogPagina } from "../../pages/inlog-pagina.ts";
import { emailVan, WACHTWOORD, type Account } from "../../stack/sign-in.ts";
import { expect, test } from "../test.ts";

test.use({ app: "admin" });

const tabellen = { level: 1, name: "Tabellen", exact: true } as const;

for (const account of ["privacyadviseur", "beleidsmedewerker"] satisfies Account[]) {
  test(`een ${account} logt in en ziet de tabellen`, async ({ page }) => {
    await page.goto("/tabellen?domein=jeugd");
    const inlog = new InlogPagina(page);
    await expect(inlog.kop).toBeVisible();
    await expectAccessible(page, "inloggen in beheer");
    await inlog.logIn(emailVan(account), WACHTWOORD);
    await expect(page.getByRole("heading", tabellen)).toBeVisible();
    await expect(page).toHaveURL(/\/tabellen\?domein=jeugd$/);
    // The bar asks whether there is a newer version; signed out in between, that question is refused.
    await page.waitForLoadState("networkidle");
    await page.getByRole("button", { name: "Uitloggen" }).click();
    await expect(page.getByText("U bent uitgelogd.")).toBeVisible();
    await page.goto("/tabellen");
    await expect(inlog.kop).toBeVisible();
  });
}

test("een wmo-consulent hoort dat beheer niet bij zijn rol hoort, en bij wie het wel kan", async ({
  page,
  geweigerd,
}) => {
  const inlog = new InlogPagina(page);
  await inlog.open();
  await geweigerd(page, 403, () => inlog.logIn(emailVan("wmo-consulent"), WACHTWOORD));
  await expect(page.getByRole("heading", { level: 1, name: /geen toegang/ })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(/vraag/i);
  await expectAccessible(page, "geen toegang tot beheer als wmo-consulent");
  await geweigerd(page, 403, () => page.goto("/beheer"));
  await expect(page.getByRole("heading", { level: 1, name: /geen toegang/ })).toBeVisible();
  await geweigerd(page, 403, () => page.goto("/overzicht"));
  await expect(page.getByRole("heading", { level: 1, name: /geen toegang/ })).toBeVisible();
  await geweigerd(page, 403, () => page.goto("/tabellen"));
  await expect(page.getByRole("heading", tabellen)).toBeHidden();
  await expect(page.getByRole("main")).not.toContainText("5.1.1");
});
