import type { Page } from "@playwright/test";
import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { InlogPagina } from "../../pages/inlog-pagina.ts";
import { emailVan, WACHTWOORD } from "../../stack/sign-in.ts";
import { expect } from "../test.ts";
import { test } from "./eigen-post.ts";

// A link that does not work, and the password of before, are refused; the console says so.
test.use({ verwachteFout: /status of 40[01]/ });
// The mail leaves at the turn of a minute.
test.slow();

const ADRES = emailVan("beleidsmedewerker");
const NIEUW = "vlinder tafel kachel boot";

async function opent(page: Page, adres: string): Promise<void> {
  // What stands behind the `#` is read once: another page comes in between.
  await page.goto("about:blank");
  await page.goto(adres);
}

test("wie het wachtwoord vergat, kiest een nieuw met een link uit de e-mail, en geeft daarna nog een tweede stap", async ({
  page,
  baseURL,
  eigen: { kantoor },
}) => {
  const hoofd = page.getByRole("main");
  const inlog = new InlogPagina(page);
  const adres = hoofd.getByLabel("E-mailadres");
  const stuur = hoofd.getByRole("button", { name: "Stuur mij een link" });

  await inlog.open();
  await hoofd.getByRole("link", { name: "Wachtwoord vergeten?" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Wachtwoord vergeten" })).toBeVisible();
  await expectAccessible(page, "wachtwoord vergeten");
  await stuur.click();
  await expect(inlog.fouten).toBeFocused();
  await expect(inlog.fouten).toContainText("Vul uw e-mailadres in.");
  await adres.fill("beleidsmedewerker");
  await page.keyboard.press("Enter");
  await expect(adres).toHaveAccessibleDescription(/Vul een heel e-mailadres in/);
  await expectAccessible(page, "wachtwoord vergeten, half adres");

  for (const gevraagd of ["niemand@voorbeeld.example", ADRES]) {
    await page.goto("/wachtwoord-vergeten");
    await adres.fill(gevraagd);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Kijk in uw e-mail" })).toBeFocused();
    await expect(hoofd.getByText(`Is ${gevraagd} bij ons bekend?`)).toBeVisible();
  }
  await expectAccessible(page, "wachtwoord vergeten, gevraagd");

  const linkUit = () =>
    /http\S+\/nieuw-wachtwoord#\S+/.exec(
      kantoor.ontvangen
        .map(({ bron }) => bron.replaceAll("=\r\n", "").replaceAll("=3D", "="))
        .find((bron) => bron.includes("nieuw-wachtwoord")) ?? "",
    )?.[0] ?? "";
  await expect.poll(linkUit, { timeout: 100_000 }).toContain(`${baseURL}/nieuw-wachtwoord#`);
  expect(kantoor.ontvangen.map(({ aan }) => aan)).toEqual([[ADRES]]);
  const link = linkUit();

  await test.step("een halve link zegt dat", async () => {
    await opent(page, link.replace(/#.*/, ""));
    await expect(hoofd.getByRole("alert")).toContainText(/deze link werkt niet \(meer\)/i);
    await expectAccessible(page, "nieuw wachtwoord, halve link");
  });

  await opent(page, link);
  const nieuw = hoofd.getByLabel("Nieuw wachtwoord");
  const opslaan = hoofd.getByRole("button", { name: "Wachtwoord opslaan" });
  await nieuw.fill("kort");
  await opslaan.click();
  await expect(nieuw).toHaveAccessibleDescription(/ten minste 12 tekens/);
  await nieuw.fill("Deelwijzer2026!");
  await opslaan.click();
  await expect(nieuw).toHaveAccessibleDescription(/makkelijk te raden/);
  await expectAccessible(page, "nieuw wachtwoord, te raden");
  await nieuw.fill(NIEUW);
  await opslaan.click();
  await expect(hoofd.getByText("Log er nu mee in.")).toBeVisible();
  await expectAccessible(page, "inloggen, na een nieuw wachtwoord");

  await inlog.logIn(ADRES, WACHTWOORD);
  await expect(inlog.fouten).toBeFocused();
  await inlog.wachtwoord.fill(NIEUW);
  await inlog.knop.click();
  await expect(page.getByRole("heading", { level: 1, name: "Stel een tweede stap in" })).toBeVisible();

  await test.step("de link werkt één keer", async () => {
    await opent(page, link);
    await nieuw.fill(`${NIEUW} 2`);
    await opslaan.click();
    await expect(hoofd.getByRole("alert")).toContainText("Uw wachtwoord is niet gewijzigd.");
    await hoofd.getByRole("link", { name: "Vraag een nieuwe link" }).click();
    await expect(page).toHaveURL(/\/wachtwoord-vergeten$/);
  });
});
