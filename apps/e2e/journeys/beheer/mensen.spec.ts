import { expectAccessible, expectNoAxeFindings } from "../../accessibility/expect-accessible.ts";
import { InlogPagina } from "../../pages/inlog-pagina.ts";
import { adresVan } from "../../stack/running-stack.ts";
import { expect, test } from "../test.ts";

test.use({ app: "admin", account: "beheerder" });
// A form that was sent empty is refused, and so are a wrong password and the sign-in of somebody who left.
test.use({ verwachteFout: /status of (400|422|403)/ });

test("de beheerder nodigt iemand uit en laat die persoon weer gaan", async ({ page, browser, klok }) => {
  const hoofd = page.getByRole("main");
  const naam = `Tijdelijke collega ${Date.now()}`;
  const email = `tijdelijk-${Date.now()}@voorbeeld.example`;
  const baseURL = adresVan("caseworker", klok);
  const elders = await browser.newContext({ baseURL });
  const ander = await elders.newPage();
  const inlog = new InlogPagina(ander);

  const wachtwoord = await test.step("een uitnodiging, met een wachtwoord dat een keer werkt", async () => {
    await page.goto("/");
    await expect(page).toHaveURL(/\/beheer$/);
    await expectAccessible(page, "mensen");
    await hoofd.getByRole("link", { name: "Nodig iemand uit" }).click();
    await hoofd.getByRole("button", { name: "Nodig uit" }).click();
    await expect(hoofd.getByRole("alert")).toBeFocused();
    await expectAccessible(page, "een lege uitnodiging");
    await hoofd.getByLabel("E-mailadres").fill(email);
    await hoofd.getByLabel("Naam", { exact: true }).fill(naam);
    await hoofd.getByRole("checkbox", { name: /^FG/ }).check();
    await hoofd.getByRole("button", { name: "Nodig uit" }).click();
    await expect(hoofd.getByRole("heading", { level: 1 })).toBeFocused();
    await expectNoAxeFindings(page, "uitgenodigd");
    return hoofd.getByTestId("wachtwoord").innerText();
  });

  await test.step("die persoon logt in, en is na het vertrek meteen buiten", async () => {
    await inlog.open();
    await inlog.logIn(email, wachtwoord);
    // Somebody who would rather do it later is not stuck in a session.
    await ander.getByRole("button", { name: "Uitloggen" }).click();
    await expect(ander).toHaveURL(/\/inloggen/);
    await inlog.open();
    await inlog.logIn(email, wachtwoord);
    await ander.getByLabel("Eenmalig wachtwoord").fill(wachtwoord);
    await ander.getByLabel("Nieuw wachtwoord").fill("Wachtwoord2026!");
    await ander.getByRole("button", { name: "Wachtwoord opslaan" }).click();
    await expect(ander.getByLabel("Nieuw wachtwoord")).toHaveAccessibleDescription(/makkelijk te raden/);
    await ander.getByLabel("Nieuw wachtwoord").fill(`${wachtwoord}-eigen`);
    await ander.getByRole("button", { name: "Wachtwoord opslaan" }).click();
    // Somebody saw it: another one, which asks for the one of now.
    await ander.getByRole("link", { name: "Wachtwoord", exact: true }).click();
    await expect(ander.getByRole("heading", { level: 1, name: "Wijzig uw wachtwoord" })).toBeVisible();
    await ander.getByLabel("Huidig wachtwoord").fill(wachtwoord);
    await ander.getByLabel("Nieuw wachtwoord").fill(`${wachtwoord}-ander`);
    await ander.getByRole("button", { name: "Wachtwoord opslaan" }).click();
    await expect(ander.getByRole("main").getByRole("alert")).toContainText(
      "Dit is niet uw huidige wachtwoord.",
    );
    await expectAccessible(ander, "een verkeerd huidig wachtwoord");
    await ander.getByLabel("Huidig wachtwoord").fill(`${wachtwoord}-eigen`);
    await ander.getByRole("button", { name: "Wachtwoord opslaan" }).click();
    await expect(ander.getByText("uw wachtwoord is gewijzigd")).toBeVisible();
    await expectNoAxeFindings(ander, "een gewijzigd wachtwoord");
    await page.goto("/beheer");
    await hoofd.getByRole("link", { name: naam }).click();
    // A laptop is gone: out of every device, and in again with the same password.
    await hoofd.getByRole("button", { name: `Log ${naam} overal uit` }).click();
    await expect(hoofd.getByRole("status")).toContainText(/is overal uitgelogd.*Dat was op 1 plek/);
    await expectAccessible(page, "overal uitgelogd");
    await ander.reload();
    await expect(inlog.kop).toBeVisible();
    await inlog.logIn(email, `${wachtwoord}-ander`);
    await expect(ander.getByRole("button", { name: "Uitloggen" })).toBeVisible();
    await hoofd.getByRole("link", { name: "Regel het vertrek" }).click();
    await expectAccessible(page, "vertrek");
    await hoofd.getByRole("button", { name: "Beëindig de toegang" }).click();
    await expect(hoofd.getByText("de toegang is beëindigd")).toBeVisible();
    await ander.reload();
    await expect(inlog.kop).toBeVisible();
    await inlog.logIn(email, `${wachtwoord}-ander`);
    await expect(ander.getByRole("alert", { name: /niet klopt/ })).toContainText("Uw toegang is beëindigd");
    await elders.close();
  });

  await test.step("het logboek van beheer, ook voorbij zijn einde", async () => {
    await page.goto("/logboek/beheer?pagina=99");
    await expect(hoofd.getByText("Zo ver gaat het logboek niet terug")).toBeVisible();
    await hoofd.getByRole("link", { name: "Naar de nieuwste regels" }).click();
    await expect(hoofd.getByRole("table")).toContainText(naam);
    await hoofd.getByLabel("Waarover").selectOption("Inloggen");
    await hoofd.getByRole("button", { name: "Toon" }).click();
    const laatste = hoofd.getByRole("row").filter({ hasText: naam });
    await expect(laatste.first()).toContainText(/Niet bekend wie.*in Deelwijzer: de toegang was beëindigd/);
    await expect(laatste.last()).toContainText("Ingelogd in Deelwijzer: met een wachtwoord");
    await expectAccessible(page, "wie inlogde");
  });

  await test.step("wie mag wat", async () => {
    await page.goto("/wie-mag-wat");
    await expectAccessible(page, "wie mag wat");
    const rij = hoofd.getByRole("row", { name: /Een besluit vaststellen/ });
    await expect(rij.getByRole("cell").first()).toContainText("eigen");
  });
});
