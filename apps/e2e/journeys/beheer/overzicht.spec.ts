import { readFile } from "node:fs/promises";
import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { Toetsenbord } from "../../accessibility/keyboard.ts";
import { expect, test } from "../test.ts";

test.use({ app: "admin", account: "fg" });

test("de FG begint met het overzicht, kiest met het toetsenbord een periode en neemt de cijfers mee", async ({
  page,
  geweigerd,
}) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/overzicht$/);
  await expect(page.getByRole("heading", { level: 1, name: "Overzicht" })).toBeVisible();
  await expect(page.getByRole("navigation").getByRole("link", { name: "Tabellen" })).toBeHidden();
  await expect(page.getByText(/^In deze periode ontbrak .* keer een grondslag/)).toBeVisible();
  await expectAccessible(page, "het overzicht");

  const toetsenbord = new Toetsenbord(page);
  const van = page.getByRole("combobox", { name: "Vanaf" });
  await toetsenbord.naar(van);
  await page.keyboard.press("Home");
  const eerste = await van.inputValue();
  await toetsenbord.druk(page.getByRole("button", { name: "Toon" }));
  await expect(page).toHaveURL(new RegExp(`van=${eerste}`));

  const uitklap = page.locator("summary", { hasText: "De cijfers als tabel: besluiten om niet te delen" });
  await toetsenbord.druk(uitklap);
  const tabel = page.getByRole("table", { name: /niet te delen, per kwartaal/ });
  await expect(tabel.getByRole("columnheader")).toHaveCount(2 + 6 + 1);
  await expect(tabel.getByText("minder dan 5").first()).toBeVisible();
  // No number from one to four stands in any table but that of the samples, which are of the FG and not of a resident.
  const getallen = await page
    .locator("details:not(#cijfers-steekproeven) td.dw-tabel__getal")
    .allTextContents();
  expect(getallen.length).toBeGreaterThan(100);
  expect(getallen.filter((tekst) => /^[1-4]( |$)/.test(tekst))).toEqual([]);

  await page.emulateMedia({ forcedColors: "active" });
  await page.setViewportSize({ width: 360, height: 780 });
  await expectAccessible(page, "het overzicht op een telefoon, met vaste kleuren en een open tabel");

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download CSV" }).click();
  const bestand = await readFile(await (await download).path(), "utf8");
  expect(bestand).toContain("Onderwerp;Kwartaal;Deel;Onderdeel;Aantal");
  expect(bestand).toContain("minder dan 5");

  // The counts, and nothing else of this app: the tables are for others.
  await geweigerd(page, 403, () => page.goto("/tabellen"));
  await expect(page.getByRole("heading", { level: 1, name: /geen toegang/ })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("5.1.1");
});
