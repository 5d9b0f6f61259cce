import {
  expectAccessible,
  expectFitsNarrow,
  expectNoAxeFindings,
} from "../../accessibility/expect-accessible.ts";
import { Toetsenbord } from "../../accessibility/keyboard.ts";
import { OpzoekPagina } from "../../pages/opzoek-pagina.ts";
import { expect, test } from "../test.ts";
import { SVB_HERONDERZOEK } from "./vragen.ts";

test.use({ account: "wmo-consulent" });

test("van het overzicht naar het antwoord, en naar de pagina voor de partner die aarzelt", async ({
  page,
  browser,
  baseURL,
}) => {
  const opzoeken = new OpzoekPagina(page);
  await page.goto("/opzoeken/overzicht");
  const tabel = page.getByRole("table", { name: /^Vragen aan een partner: .*Geldend op/ });
  const vak = tabel.getByRole("link", { name: /^Ja, mits … voor Wmo en Sociale Verzekeringsbank \(SVB\)/ });
  await expect(vak).toBeVisible();
  await expect(tabel.getByRole("rowheader", { name: "Sociale Verzekeringsbank (SVB)" })).toBeVisible();
  await expect(page.getByText(/^\d+ partners\.$/)).toBeVisible();
  await expectAccessible(page, "overzicht");

  await page.getByRole("combobox", { name: "Domein", exact: true }).selectOption("jeugd");
  await expect(tabel.getByRole("columnheader")).toHaveText(["Partner", "Jeugd"]);
  await expect.poll(() => opzoeken.adres).toEqual({ domein: "jeugd" });
  await page.getByRole("combobox", { name: "Domein", exact: true }).selectOption("");
  await vak.click();
  await expect(opzoeken.woord("Ja, mits")).toBeVisible();
  await expect
    .poll(() => opzoeken.adres)
    .toMatchObject({ domein: "wmo", richting: "opvragen", partner: "svb" });

  await opzoeken.open(SVB_HERONDERZOEK);
  const partnerlink = page.getByRole("link", { name: "Laat de partner zien waarom dit mag" });
  const adres = await partnerlink.getAttribute("href");
  // The partner has no account: the page opens for anyone, and says nothing about anybody.
  const buiten = await browser.newContext({
    storageState: { cookies: [], origins: [] },
    ...(baseURL && { baseURL }),
  });
  const partner = await buiten.newPage();
  await partner.goto(adres ?? "");
  await expect(partner.getByRole("heading", { level: 2 }).first()).toHaveText(
    "De wet verplicht de SVB om gewone persoonsgegevens van de cliënt van de gemeente te geven als de gemeente erom vraagt.",
  );
  await expect(partner.getByRole("group", { name: "Bronnen en toelichting" })).toContainText("artikel 5.2.4");
  await expect(partner.getByRole("link", { name: /^Lees de wettekst van/ }).first()).toHaveAttribute(
    "href",
    /^https:\/\/wetten\.overheid\.nl\//,
  );
  await expectAccessible(partner, "pagina voor de partner");
  await partner.goto("/voor-partners");
  await expect(partner.getByRole("heading", { level: 1 })).toHaveText("Deze link is niet compleet");
  await buiten.close();
});

test("één zoekveld vindt een vraag uit de praktijk, en een woord legt zichzelf uit", async ({ page }) => {
  const toetsen = new Toetsenbord(page);
  await page.goto("/opzoeken/vragen");
  const zoekveld = page.getByRole("searchbox", { name: "Zoek op een woord of een vraag" });
  await toetsen.typ(zoekveld, "navragen jongeer");
  const vraag = page.getByRole("search").getByRole("link", {
    name: "Ik krijg geen contact met een jongere. Mag ik bij andere teams navragen of zij hem kennen?",
  });
  await expectNoAxeFindings(page, "zoeken, met vondsten");
  await toetsen.druk(vraag);
  await expect(page.getByRole("heading", { level: 1, name: /^Ik krijg geen contact/ })).toBeVisible();
  await expect(page).toHaveTitle(/^Navragen of anderen een jongere kennen – /);
  await expectAccessible(page, "vraag en antwoord");
  const regels = page.getByRole("region", { name: "De regels hierbij" });
  await regels.getByRole("link", { name: /de school.*om de Leerplichtwet uit te voeren/ }).click();

  const uitkomst = page.getByRole("main").getByRole("heading", { level: 2 }).first();
  await expect(uitkomst).toBeVisible();
  const woord = page.getByRole("main").getByRole("button", { name: "gewone persoonsgegevens", exact: true });
  await toetsen.druk(woord);
  const uitleg = page.getByRole("dialog", { name: "Uitleg: Gewone persoonsgegevens" });
  await expect(uitleg).toContainText("die niet bijzonder of strafrechtelijk zijn");
  await expectNoAxeFindings(page, "uitleg bij een woord");
  await page.keyboard.press("Escape");
  await expect(uitleg).toBeHidden();
  await expect(woord).toBeFocused();
  await expectFitsNarrow(page, "antwoord met uitleg");
});

test("feiten over de situatie beslissen, en staan in het adres", async ({ page }) => {
  const opzoeken = new OpzoekPagina(page);
  await opzoeken.open({
    domein: "leerplicht-rmc",
    richting: "opvragen",
    partner: "gebiedsteam",
    gegevens: "gewoon",
    betrokkene: "client",
    peildatum: "2025-06-01",
  });
  await expect(opzoeken.woord("Onbekend")).toBeVisible();
  const feiten = page.getByRole("region", { name: "Over de situatie" });
  await feiten
    .getByRole("group", { name: /leerplichtig of kwalificatieplichtig/ })
    .getByText("Ja")
    .click();
  await feiten
    .getByRole("group", { name: /verzuim/ })
    .getByText("Ja")
    .click();
  await expect(opzoeken.woord("Onbekend")).toBeHidden();
  await expect.poll(() => opzoeken.adres["feiten"]).toBe("leer-of-kwalificatieplichtig:ja,verzuim:ja");
  await expectAccessible(page, "opzoeken, met feiten");
});
