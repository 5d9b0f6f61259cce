import { expect, type Locator, type Page } from "@playwright/test";
import { OpzoekPagina } from "../pages/opzoek-pagina.ts";
import { emailVan, WACHTWOORD } from "../stack/sign-in.ts";

/** Ends on the first page, signed in as somebody who works for one domain. */
export async function logIn(page: Page): Promise<void> {
  await page.goto("/inloggen");
  await page.getByLabel("E-mailadres").fill(emailVan("wmo-consulent"));
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
  await hoofd.getByRole("link", { name: "Start afweging" }).click();
  await hoofd.getByRole("textbox", { name: "Zaakkenmerk" }).fill(zaakkenmerk);
  const titel = hoofd.getByRole("textbox", { name: "Korte titel" });
  if (!(await magLeeg(titel))) await titel.fill("Jeugdgegevens voor begeleiding");
  await hoofd.getByRole("button", { name: "Begin" }).click();

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
  if (!(await rij.isVisible())) await hoofd.getByRole("button", { name: "Gegeven toevoegen" }).click();
  await rij.getByRole("textbox", { name: "Welk gegeven?" }).fill("Uren opvoedhulp per week");
  await rij.getByRole("radio", { name: "Ja, nodig" }).check();
  await rij.getByRole("textbox", { name: "Waarvoor is het nodig?" }).fill("Om geen dubbele hulp te geven.");
  await kies(hoofd, "Vallen de gegevens onder een beroepsgeheim?", "Nee");
  await kies(hoofd, "Komen de gegevens van de politie?", "Nee");
  await verder(page);

  await bijStap(page, "De mensen");
  await kies(hoofd, "Over wie gaan de gegevens?", "De cliënt zelf");
  await hoofd.getByRole("button", { name: "Persoon toevoegen" }).click();
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
    await schrijf(eis, "Hoe gaf deze persoon toestemming?", "in een gesprek thuis");
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

  const vast = hoofd.getByRole("button", { name: "Vaststellen" });
  await vast.waitFor();
  const bewaar = hoofd.getByRole("group", { name: "Bewaar dit dossier tot" });
  const zoals = bewaar.getByRole("button", { name: /vorige afweging/ });
  if (await zoals.isVisible()) await zoals.click();
  else await vulDag(bewaar, ["1", "1", "2032"]);
  await vast.click();
  await page.getByRole("dialog").getByRole("button", { name: "Ja, stel vast" }).click();
  await page.waitForURL(/\/besluiten\/[0-9a-f-]{36}$/);
}

async function bijStap(page: Page, titel: string): Promise<void> {
  await expect(page).toHaveTitle(new RegExp(`^Stap \\d+ van \\d+: ${titel} – `));
}

async function verder(page: Page): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: "Verder", exact: true }).click();
}

async function kies(hoofd: Locator, vraag: string, optie: string): Promise<void> {
  await hoofd
    .getByRole("group", { name: vraag })
    .getByRole("radio", { name: new RegExp(`^${optie.replaceAll(/[.()]/g, "\\$&")}(?![\\w-])`) })
    .check();
}

/** What stands there already stays; a sentence that is offered is taken; else one types. */
async function schrijf(binnen: Locator, vraag: string, tekst: string): Promise<void> {
  const veld = binnen.getByRole("textbox", { name: vraag });
  if ((await veld.inputValue()) !== "") return;
  const voorstel = binnen.locator(".gr-vraag, .dw-veld, .gr-voorstelbaar").filter({ has: veld }).last();
  const neem = voorstel.getByRole("button", { name: /^Neem over/ });
  if ((await neem.count()) > 0) await neem.first().click();
  else await veld.fill(tekst);
}

async function vandaag(binnen: Locator, vraag: string): Promise<void> {
  const groep = binnen.getByRole("group", { name: vraag });
  const knop = binnen
    .locator(".gr-vraag")
    .filter({ has: groep })
    .getByRole("button", { name: /^Vandaag/ });
  const inGroep = groep.getByRole("button", { name: /^Vandaag/ });
  if (await inGroep.isVisible()) await inGroep.click();
  else if (await knop.first().isVisible()) await knop.first().click();
  else {
    const [jaar = "", maand = "", dag = ""] = new Date().toISOString().slice(0, 10).split("-");
    await vulDag(groep, [dag, maand, jaar]);
  }
}

async function vulDag(groep: Locator, [dag, maand, jaar]: readonly [string, string, string]): Promise<void> {
  await groep.getByRole("textbox", { name: "Dag" }).fill(dag);
  await groep.getByRole("textbox", { name: "Maand" }).fill(maand);
  await groep.getByRole("textbox", { name: "Jaar" }).fill(jaar);
}

async function magLeeg(veld: Locator): Promise<boolean> {
  const id = await veld.getAttribute("id");
  return (await veld.page().locator(`[id="${id}-label"]`).innerText()).includes("mag leeg blijven");
}
