import { expect, type Page } from "@playwright/test";
import { OpzoekPagina } from "../pages/opzoek-pagina.ts";
import { emailVan, WACHTWOORD, type Account } from "../stack/sign-in.ts";
import { begin, bijStap, kies, schrijf, stelVast, vandaag, verder } from "./stroom-stap.ts";

/** Ends on the first page, signed in as somebody who works for one domain. */
export async function logIn(page: Page, account: Account = "wmo-consulent"): Promise<void> {
  await page.goto("/inloggen");
  await page.getByLabel("E-mailadres").fill(emailVan(account));
  await page.getByLabel("Wachtwoord").fill(WACHTWOORD);
  await page.getByRole("button", { name: "Inloggen" }).click();
  await page.getByRole("heading", { level: 1, name: "Mijn afwegingen" }).waitFor();
}

/** "Mag ik bij de SVB opvragen …": from the first page until the answer says yes or no. */
export async function antwoordOpzoeken(page: Page): Promise<void> {
  await page.getByRole("main").getByRole("link", { name: "Snel opzoeken" }).click();
  const opzoeken = new OpzoekPagina(page);
  await opzoeken.zin.waitFor();
  const hoofd = page.getByRole("main");
  const kiesUit = async (label: string, optie: RegExp) => {
    const snel = hoofd.getByRole("group", { name: label, exact: true }).getByRole("button", { name: optie });
    // Offered under the sentence: one press.
    if ((await snel.count()) > 0) await snel.first().click();
    else await opzoeken.kies(label, optie);
  };
  await kiesUit("Welke gegevens", /^Gewone persoonsgegevens/);
  await kiesUit("Wat u wilt doen", /^Vragen aan een partner/);
  await kiesUit("Aan wie u vraagt", /Sociale Verzekeringsbank/);
  await kiesUit("Over wie", /^De cliënt zelf/);
  await kiesUit("Waarvoor", /^Heronderzoek/);
  await expect(hoofd.getByText("Ja, mits", { exact: true })).toBeVisible();
}

/** The Wmo uses what Jeugd has, with consent: from the first page to the sealed account. */
export async function afwegingMetGrondslag(page: Page, zaakkenmerk: string): Promise<void> {
  const hoofd = page.getByRole("main");
  await begin(page, zaakkenmerk, "Jeugdgegevens voor begeleiding");

  await bijStap(page, "Uw taak");
  await kies(hoofd, "Is er nu iemand in gevaar?", "Nee");
  await schrijf(hoofd, "Welke taak voert u uit?", "Ik onderzoek welke begeleiding mijn cliënt nodig heeft.");
  await verder(page);

  await bijStap(page, "Uw doel");
  await kies(hoofd, "Hoe gaan de gegevens?", "Gebruiken wat een ander domein heeft");
  await kies(hoofd, "Met wie wilt u gegevens delen?", "Domein Jeugd (intern)");
  const doel = hoofd.getByRole("combobox", { name: "Wat is het doel?" });
  await doel.fill("beho");
  await page
    .getByRole("option", { name: /^Beoordeling van de behoefte/ })
    .first()
    .click();
  await verder(page);

  await bijStap(page, "De gegevens");
  const rij = hoofd.getByRole("group", { name: "Gegeven 1", exact: true });
  await rij.getByRole("textbox", { name: "Welk gegeven?" }).fill("Uren opvoedhulp per week");
  await rij.getByRole("radio", { name: "Ja, nodig" }).check();
  await rij.getByRole("textbox", { name: "Waarvoor is het nodig?" }).fill("Om geen dubbele hulp te geven.");
  await kies(hoofd, "Vallen de gegevens onder een beroepsgeheim?", "Nee");
  await kies(hoofd, "Komen de gegevens van de politie?", "Nee");
  await verder(page);

  await bijStap(page, "De mensen");
  await kies(hoofd, "Over wie gaan de gegevens?", "De cliënt zelf");
  await hoofd
    .getByRole("group", { name: "Kan deze persoon overzien" })
    .getByRole("radio", { name: "Ja", exact: true })
    .check();
  await verder(page);

  await bijStap(page, "De grondslag");
  for (const eis of await hoofd.getByRole("group", { name: /toestemming$|Noodzakelijk/ }).all()) {
    await eis
      .getByRole("group", { name: /Is er toestemming\?|Voldoet u hieraan\?/ })
      .getByRole("radio", { name: "Ja", exact: true })
      .check();
    if (!/toestemming/.test((await eis.getAttribute("aria-label")) ?? "")) continue;
    await schrijf(eis, "Wie gaf toestemming?", "de cliënt");
    await kies(eis, "Waaruit blijkt de toestemming?", "De persoon zei ja");
    await vandaag(eis, "Wanneer?");
    await schrijf(eis, "Waarvoor precies?", "het gebruiken van de uren opvoedhulp van Jeugd");
    const overzien = eis.getByRole("group", { name: "Kan deze persoon overzien" });
    const ja = overzien.getByRole("radio", { name: "Ja", exact: true });
    if (!(await ja.isChecked())) await ja.check();
  }
  await verder(page);

  await bijStap(page, "Afwegen");
  await kies(hoofd, "Is dit de minst ingrijpende manier?", "Ja");
  await kies(hoofd, "Kiest u bewust en zonder vooroordeel?", "Ja");
  await verder(page);

  await bijStap(page, "Overleg en openheid");
  await kies(hoofd, "Weet het gezin wat u doet?", "Ja");
  await schrijf(hoofd, "Wanneer en hoe vertelde u het?", "Vandaag in het gesprek bij haar thuis.");
  await verder(page);

  await bijStap(page, "Opslaan en versturen");
  await schrijf(hoofd, "Wat slaat u op, en hoe lang?", "Alleen de uren, tot het onderzoek klaar is.");
  await vandaag(hoofd, "Wanneer hebt u gecontroleerd");
  await kies(hoofd, "Hoe gaan de gegevens op weg?", "In een systeem");
  await verder(page);

  await bijStap(page, "Uw besluit");
  await kies(hoofd, "Wat besluit u?", "Ik deel. Er is een grondslag");
  await verder(page);

  await stelVast(page);
}
