import { expect, test } from "../test.ts";

test.use({ account: "klantmanager" });

test("wat iemand intypt voordat het script er is, blijft staan en telt mee", async ({ page }) => {
  let laatDoor: () => void = () => undefined;
  const script = new Promise<void>((klaar) => (laatDoor = klaar));
  await page.route("**/_next/static/**/*.js", async (route) => {
    await script;
    await route.continue();
  });
  await page.goto("/afwegingen/nieuw", { waitUntil: "commit" });
  const kenmerk = page.getByRole("textbox", { name: "Zaakkenmerk" });
  await kenmerk.pressSequentially("VROEG-1");
  await expect(kenmerk).toHaveValue("VROEG-1");

  laatDoor();
  await page.waitForLoadState("networkidle");
  const titel = page.getByRole("textbox", { name: "Korte titel" });
  await titel.fill("Eerder dan het script");
  await expect(kenmerk).toHaveValue("VROEG-1");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page).toHaveURL(/\/afwegingen\/[0-9a-f-]{36}/);
  await expect(page.getByText("VROEG-1").first()).toBeVisible();
});
