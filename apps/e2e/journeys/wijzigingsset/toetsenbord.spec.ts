import { Toetsenbord } from "../../accessibility/keyboard.ts";
import { BewerkPagina } from "../../pages/bewerk-pagina.ts";
import { WijzigingssetPagina } from "../../pages/wijzigingsset-pagina.ts";
import { expect, test } from "../test.ts";
import { beginSet } from "./toestanden.ts";

test.use({ klok: "publicatie", app: "admin", account: "privacyadviseur" });
test.slow();

const TITEL = "Zonder muis";

test("wijzigen, beoordelen en publiceren gaan met alleen het toetsenbord", async ({ page, persoon }) => {
  const id = await beginSet(page.request, TITEL);
  const set = new WijzigingssetPagina(page);
  const toetsen = new Toetsenbord(page);
  const vorm = new BewerkPagina(page);

  await set.open(id);
  await toetsen.druk(set.hoofd.getByRole("link", { name: "Regel wijzigen" }));
  const zoek = set.hoofd.getByRole("searchbox", { name: "Zoek in alle teksten" });
  await toetsen.typ(zoek, "verhuurder van woonruimte");
  const regel = set.hoofd.getByRole("row").filter({ hasText: "pw-opvragen-verhuurder-woonruimte" });
  await toetsen.druk(regel.getByRole("link").first());
  await toetsen.druk(vorm.hoofd.getByRole("button", { name: "Voeg een voorwaarde toe" }));
  await expect(vorm.veld("Voorwaarde 1")).toBeFocused();
  await page.keyboard.type("Alleen de huurprijs.");
  await toetsen.typ(vorm.reden, "De wet vraagt niet meer dan dat.");
  await toetsen.druk(vorm.opslaan);
  await expect(vorm.bewaard).toBeVisible();
  await toetsen.druk(vorm.hoofd.getByRole("link", { name: "Naar de wijzigingsset" }));
  await toetsen.druk(set.stand.getByRole("button", { name: "Vraag beoordeling" }));
  await set.heeftStand("Ter beoordeling");
  // The button is gone; the focus is where it says what was done.
  await expect(set.hoofd.locator(":focus")).toContainText("U hebt om beoordeling gevraagd.");

  const ander = await persoon("beleidsmedewerker");
  const beleid = new WijzigingssetPagina(ander);
  const hand = new Toetsenbord(ander);
  await beleid.openBord();
  await hand.druk(beleid.hoofd.getByRole("link", { name: TITEL }));
  await hand.druk(beleid.stand.getByRole("link", { name: "Beoordelen" }));
  await hand.druk(beleid.hoofd.getByRole("button", { name: "Keur goed" }));
  await expect(beleid.hoofd.getByText("deze set is goedgekeurd. Zij geldt nog niet")).toBeVisible();
  await expect(beleid.hoofd.getByRole("heading", { level: 1 })).toBeFocused();
  await hand.druk(beleid.hoofd.getByRole("link", { name: "Naar het overzicht" }).first());
  await hand.druk(beleid.stand.getByRole("link", { name: "Publiceren of inplannen" }));
  await hand.kies(beleid.hoofd.getByRole("group", { name: /^Vanaf wanneer/ }), /^Vandaag, meteen/);
  await hand.druk(beleid.hoofd.getByRole("button", { name: "Verder naar publiceren" }));
  await hand.druk(beleid.dialoog(/publiceren\?$/).getByRole("button", { name: "Ja, publiceer" }));
  const kop = beleid.hoofd.getByRole("heading", { level: 1, name: /^Tabelversie \d+ is gepubliceerd$/ });
  await expect(kop).toBeVisible();
  await expect(kop).toBeFocused();
});
