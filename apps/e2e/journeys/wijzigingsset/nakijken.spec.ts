import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { expect, test } from "../test.ts";

test.use({ klok: "publicatie", app: "admin", account: "privacyadviseur" });
// A form that was sent empty is refused.
test.use({ verwachteFout: /status of 422/ });
test.slow();

test("wat lang niet is nagekeken, en wat iemand nakeek, komt in een wijzigingsset", async ({ page }) => {
  const hoofd = page.getByRole("main");
  await page.goto("/nakijken?toon=artikel&domein=jeugd&dagen=0");
  await expect(hoofd.getByRole("heading", { level: 1, name: "Opnieuw nakijken" })).toBeVisible();
  const artikelen = hoofd.getByRole("checkbox");
  expect(await artikelen.count()).toBeGreaterThan(3);
  await expectAccessible(page, "opnieuw nakijken");

  await test.step("leeg verstuurd wordt het geweigerd", async () => {
    await hoofd.getByRole("button", { name: "Zet in de wijzigingsset" }).click();
    const fouten = hoofd.getByRole("alert");
    await expect(fouten).toBeFocused();
    await expect(fouten).toContainText("Kies wat u hebt nagekeken.");
    await expectAccessible(page, "opnieuw nakijken, leeg verstuurd");
  });

  await test.step("een gekozen artikel komt met al zijn regels in een nieuwe set", async () => {
    const naam = await artikelen.first().evaluate((vak) => vak.closest("label")?.textContent ?? "");
    await artikelen.first().focus();
    await page.keyboard.press("Space");
    await expect(hoofd.getByText(/^U hebt 1 gekozen/)).toBeVisible();
    await hoofd
      .getByRole("textbox", { name: "Waarmee hebt u het vergeleken?" })
      .fill("Met de tekst van vandaag.");
    await hoofd.getByRole("button", { name: "Zet in de wijzigingsset" }).click();
    await expect(page).toHaveURL(/\/wijzigingssets\/[^/]+\/verschil$/);
    await expect(hoofd).toContainText("Laatst gecontroleerd");
    await page.goto("/nakijken?toon=artikel&domein=jeugd&dagen=0");
    const rij = hoofd
      .getByRole("row")
      .filter({ hasText: naam.replace("Nagekeken: ", "") })
      .first();
    await expect(rij).toContainText("Nagekeken in een set");
  });

  await test.step("niets na te kijken zegt dat", async () => {
    await page.goto("/nakijken?dagen=9999");
    await expect(hoofd.getByRole("heading", { name: "Hier is niets na te kijken" })).toBeVisible();
    await expectAccessible(page, "niets na te kijken");
  });
});
