import { expect, type Page } from "@playwright/test";
import { kiesInLijst, vulDatum } from "../pages/antwoorden.ts";
import { BewerkPagina } from "../pages/bewerk-pagina.ts";
import { InlogPagina } from "../pages/inlog-pagina.ts";
import { WijzigingssetPagina } from "../pages/wijzigingsset-pagina.ts";
import { emailVan, WACHTWOORD, type Account } from "../stack/sign-in.ts";

/**
 * Article 64, first paragraph, of the Participatiewet in its text of 1 July 2026: the register of childcare moved from q
 * to p, and integration from p to k, with another minister. One provision gets another letter, one rule ends, one begins.
 */
const INGANG = "2026-07-01";
const LAATSTE_DAG = "2026-06-30";
const BRON = "Participatiewet, geconsolideerde teksten van 1 januari";
const REDEN = "Zo staat het in de tekst van 1 juli 2026.";

/** Words of the official text somebody needs for this: 64 lid 1 under k, p and q, as they were summarised. */
export const WOORDEN_WETTEKST = 104;

export async function logInBeheer(page: Page, account: Account): Promise<void> {
  const inlog = new InlogPagina(page);
  await inlog.open();
  await inlog.logIn(emailVan(account), WACHTWOORD);
  await page.getByRole("heading", { level: 1, name: "Tabellen", exact: true }).waitFor();
}

/** Whoever enters the change: from the first page until somebody else is asked to look. `gelezen` at every new page. */
export async function voerWetswijzigingIn(page: Page, gelezen: () => Promise<void>): Promise<void> {
  const set = new WijzigingssetPagina(page);
  const vorm = new BewerkPagina(page);
  const { hoofd } = set;
  await naarWijzigingssets(page);
  await gelezen();
  await hoofd.getByRole("link", { name: "Begin een wijzigingsset" }).click();
  await kiesInLijst(
    hoofd.getByRole("combobox", { name: /^Welk wetsvoorstel/ }),
    "Inburgering ging in artikel 64",
  );
  await kiesInLijst(
    hoofd.getByRole("combobox", { name: /^Voeg een bekende wijziging/ }),
    "Het register kinderopvang",
  );
  await gelezen();
  await hoofd.getByRole("button", { name: "Begin de wijzigingsset" }).click();
  await page.waitForURL(/\/wijzigingssets\/[0-9a-f-]{36}$/);
  await hoofd.getByRole("link", { name: "Artikel wijzigen" }).waitFor();
  await gelezen();

  // The letter that moved, in every rule that rests on it.
  await hoofd.getByRole("link", { name: "Artikel wijzigen" }).click();
  await kiesInLijst(
    hoofd.getByRole("combobox", { name: "Welk artikel?" }),
    "Participatiewet, artikel 64, lid 1, onder q",
  );
  await hoofd.getByRole("textbox", { name: "Onderdeel" }).fill("p");
  await vulDatum(hoofd.getByRole("group", { name: "Staat daar vanaf" }), INGANG);
  await gelezen();
  await vorm.slaOp();
  await hoofd.getByRole("link", { name: "Naar de wijzigingsset", exact: true }).click();

  // The new rule is the old one with another minister, another letter and a first day.
  await hoofd.getByRole("link", { name: "Regel wijzigen" }).click();
  await hoofd
    .getByRole("searchbox", { name: "Zoek in alle teksten" })
    .fill("toepassing van de Wet inburgering");
  const rij = hoofd.getByRole("row").filter({ hasText: "pw-opvragen-onze-minister-inburgering" });
  await rij.waitFor();
  await gelezen();
  await rij.getByRole("link", { name: /^Kopieer/ }).click();
  await vorm.opslaan.waitFor();
  await gelezen();
  const partners = vorm.groep("Partners");
  await partners.getByRole("button", { name: /^Haal weg/ }).click();
  await kiesInLijst(partners.getByRole("combobox"), "Minister van (Veiligheid en) Justitie");
  await vorm.hoofd.getByRole("textbox", { name: "Onderdeel" }).fill("k");
  await vorm.geldtVanaf(INGANG);
  await kiesInLijst(hoofd.getByRole("combobox", { name: "Bron", exact: true }), BRON);
  await hoofd.getByRole("radio", { name: /^Gecontroleerd/ }).check();
  await vulDatum(hoofd.getByRole("group", { name: "Laatst gecontroleerd" }), INGANG);
  await vorm.reden.fill(REDEN);
  await vorm.slaOp();

  // And the old one ends the day before.
  await hoofd.getByRole("link", { name: "Terug naar de regels" }).last().click();
  await hoofd
    .getByRole("searchbox", { name: "Zoek in alle teksten" })
    .fill("toepassing van de Wet inburgering");
  await hoofd
    .getByRole("row")
    .filter({ hasText: "pw-opvragen-onze-minister-inburgering" })
    .getByRole("link")
    .first()
    .click();
  await vorm.hoofd.getByRole("button", { name: "Beëindig deze regel" }).click();
  const einde = page.getByRole("dialog");
  await vulDatum(einde.getByRole("group", { name: "Laatste dag" }), LAATSTE_DAG);
  await einde.getByRole("button", { name: "Beëindig en sla op" }).click();
  await expect(vorm.bewaard).toBeVisible();
  await hoofd.getByRole("link", { name: "Naar de wijzigingsset", exact: true }).click();
  await set.stand.getByRole("button", { name: "Vraag beoordeling" }).waitFor();
  await gelezen();
  await set.vraagBeoordeling();
}

/** The second person: reads the difference, approves, and publishes from today. */
export async function beoordeelEnPubliceer(page: Page, gelezen: () => Promise<void>): Promise<void> {
  const set = new WijzigingssetPagina(page);
  await naarWijzigingssets(page);
  await gelezen();
  const wacht = set.hoofd.getByRole("region", { name: /^Ter beoordeling/ });
  await wacht
    .getByRole("link", { name: /^Inburgering ging in artikel 64/ })
    .first()
    .click();
  await set.stand.getByRole("link", { name: "Beoordelen" }).click();
  await set.hoofd.getByRole("button", { name: "Keur goed" }).waitFor();
  await gelezen();
  await set.keurGoed();
  await set.hoofd.getByRole("link", { name: "Naar het overzicht" }).first().click();
  await set.stand.getByRole("link", { name: "Publiceren of inplannen" }).click();
  await set.hoofd.getByRole("radio", { name: /^Vandaag, meteen/ }).waitFor();
  await gelezen();
  await set.publiceerVandaag();
}

async function naarWijzigingssets(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Wat verandert" }).click();
  await page.getByRole("link", { name: "Wijzigingssets" }).click();
  await page.getByRole("heading", { level: 1, name: "Wijzigingssets" }).waitFor();
}
