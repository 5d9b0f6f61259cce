import { expect, type Page } from "@playwright/test";
import { OpzoekPagina } from "../pages/opzoek-pagina.ts";
import { emailVan, WACHTWOORD, type Account } from "../stack/sign-in.ts";
import { gebruikVanDomein, openheid, stapGegeven, stapMensen, stapOpslaan, stapTaak } from "./stappen.ts";
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

  await stapTaak(page, "Ik onderzoek welke begeleiding mijn cliënt nodig heeft.");
  await gebruikVanDomein(page, "Jeugd");
  const doel = hoofd.getByRole("combobox", { name: "Wat is het doel?" });
  await doel.fill("beho");
  await page
    .getByRole("option", { name: /^Beoordeling van de behoefte/ })
    .first()
    .click();
  await verder(page);

  await stapGegeven(page, "Uren opvoedhulp per week", "Om geen dubbele hulp te geven.");
  await stapMensen(page);

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
  await openheid(page, "Vandaag in het gesprek bij haar thuis.");
  await stapOpslaan(page, "Alleen de uren, tot het onderzoek klaar is.", "In een systeem");

  await bijStap(page, "Uw besluit");
  await kies(hoofd, "Wat besluit u?", "Ik deel. Er is een grondslag");
  await verder(page);

  await stelVast(page);
}
