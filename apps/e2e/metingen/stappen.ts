// The steps of an afweging that go alike with a basis and without.
import type { Page } from "@playwright/test";
import { bijStap, kies, schrijf, vandaag, verder } from "./stroom-stap.ts";

export async function stapTaak(page: Page, taak: string): Promise<void> {
  const hoofd = page.getByRole("main");
  await bijStap(page, "Uw taak");
  await kies(hoofd, "Is er nu iemand in gevaar?", "Nee");
  await schrijf(hoofd, "Welke taak voert u uit?", taak);
  await verder(page);
}

/** What a domain of the gemeente has; ends at the purpose. */
export async function gebruikVanDomein(page: Page, domein: string): Promise<void> {
  const hoofd = page.getByRole("main");
  await bijStap(page, "Uw doel");
  await kies(hoofd, "Hoe gaan de gegevens?", "Gebruiken wat een ander domein heeft");
  await kies(hoofd, "Met wie wilt u gegevens delen?", `Domein ${domein} (intern)`);
}

/** One kind of data, not secret and not of the police. */
export async function stapGegeven(page: Page, welk: string, waarvoor: string): Promise<void> {
  const hoofd = page.getByRole("main");
  await bijStap(page, "De gegevens");
  const rij = hoofd.getByRole("group", { name: "Gegeven 1", exact: true });
  await rij.getByRole("textbox", { name: "Welk gegeven?" }).fill(welk);
  await rij.getByRole("radio", { name: "Ja, nodig" }).check();
  await rij.getByRole("textbox", { name: "Waarvoor is het nodig?" }).fill(waarvoor);
  await kies(hoofd, "Vallen de gegevens onder een beroepsgeheim?", "Nee");
  await kies(hoofd, "Komen de gegevens van de politie?", "Nee");
  await verder(page);
}

/** About the client, who can oversee it. */
export async function stapMensen(page: Page): Promise<void> {
  const hoofd = page.getByRole("main");
  await bijStap(page, "De mensen");
  await kies(hoofd, "Over wie gaan de gegevens?", "De cliënt zelf");
  await hoofd
    .getByRole("group", { name: "Kan deze persoon overzien" })
    .getByRole("radio", { name: "Ja", exact: true })
    .check();
  await verder(page);
}

/** The end of the step about overleg and openness. */
export async function openheid(page: Page, verteld: string): Promise<void> {
  const hoofd = page.getByRole("main");
  await kies(hoofd, "Weet het gezin wat u doet?", "Ja");
  await schrijf(hoofd, "Wanneer en hoe vertelde u het?", verteld);
  await verder(page);
}

export async function stapOpslaan(page: Page, wat: string, weg: string): Promise<void> {
  const hoofd = page.getByRole("main");
  await bijStap(page, "Opslaan en versturen");
  await schrijf(hoofd, "Wat slaat u op, en hoe lang?", wat);
  await vandaag(hoofd, "Wanneer hebt u gecontroleerd");
  await kies(hoofd, "Hoe gaan de gegevens op weg?", weg);
  await verder(page);
}
