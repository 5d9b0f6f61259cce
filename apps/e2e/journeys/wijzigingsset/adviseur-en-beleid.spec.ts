import { expectAccessible, expectNoAxeFindings } from "../../accessibility/expect-accessible.ts";
import { kiesInLijst, vulDatum } from "../../pages/antwoorden.ts";
import { BewerkPagina } from "../../pages/bewerk-pagina.ts";
import { OpzoekPagina } from "../../pages/opzoek-pagina.ts";
import { WijzigingssetPagina } from "../../pages/wijzigingsset-pagina.ts";
import { VRAAG } from "../api-v1/vraag.ts";
import { SVB_HERONDERZOEK } from "../opzoeken/vragen.ts";
import { expect, test } from "../test.ts";
import { metVoorwaarde, wijzig } from "./toestanden.ts";

test.use({ klok: "publicatie", app: "admin", account: "privacyadviseur" });
test.slow();

const WETSVOORSTEL = "Wet aanpak meervoudige problematiek";
const TITEL = "Zorgkantoor bij het heronderzoek";
const REGEL = "wmo-opvragen-svb";
const BRON = "Wet maatschappelijke ondersteuning 2015, geconsolideerde tekst van 1 juli 2019";
const NIEUWE_REGEL = "wmo-opvragen-zorgkantoor-noord";

test("van wetsvoorstel tot antwoord: de een wijzigt, de ander keurt goed, iedereen antwoordt ernaar", async ({
  page,
  persoon,
  namens,
}) => {
  const adviseur = new WijzigingssetPagina(page);
  const vorm = new BewerkPagina(page);
  const beleid = new WijzigingssetPagina(await persoon("beleidsmedewerker"));

  let id = "";
  await test.step("een set voor een wetsvoorstel", async () => {
    await adviseur.openBord();
    await expect(adviseur.hoofd.getByText("Er is nu niets in voorbereiding")).toBeVisible();
    await expectAccessible(page, "bord, leeg");
    await adviseur.hoofd.getByRole("link", { name: "Begin een wijzigingsset" }).click();
    await expect(adviseur.hoofd.getByRole("heading", { name: "Begin een wijzigingsset" })).toBeVisible();
    await adviseur.hoofd.getByRole("button", { name: "Begin de wijzigingsset" }).click();
    await expect(vorm.fouten).toBeFocused();
    await expect(vorm.fouten).toContainText("Kies een wetsvoorstel");
    await expectAccessible(page, "nieuwe set, leeg verstuurd");
    id = await adviseur.begin({
      wetsvoorstel: WETSVOORSTEL,
      titel: TITEL,
      toelichting: "Het voorstel laat de gemeente ook bij het zorgkantoor navragen.",
    });
    await adviseur.heeftStand("Concept");
    await expect(adviseur.stand).toContainText("U kunt nog geen beoordeling vragen.");
    await expectAccessible(page, "set zonder wijzigingen");
  });

  await test.step("een vereiste en de looptijd van een regel", async () => {
    await adviseur.hoofd.getByRole("link", { name: "Regel wijzigen" }).click();
    const zoek = adviseur.hoofd.getByRole("search", { name: "Regels zoeken" });
    await zoek.getByLabel("Domein en wet").selectOption({ label: "Wmo (Wmo 2015)" });
    await kiesInLijst(zoek.getByRole("combobox", { name: "Partner" }), "Sociale Verzekeringsbank (SVB)");
    await expectAccessible(page, "een regel kiezen");
    const rij = adviseur.hoofd.getByRole("row").filter({ hasText: REGEL });
    await rij.getByRole("link").first().click();
    await vorm.opslaan.waitFor();
    await vorm.voegVereisteToe(2, "Uitdrukkelijke toestemming");
    await vorm.geldtVanaf("2020-01-01");
    await vorm.geldtTotEnMet("2019-12-31");
    await vorm.reden.fill("");
    await vorm.opslaan.click();
    await expect(vorm.fouten).toBeFocused();
    await expect(vorm.fouten).toContainText("De laatste dag ligt voor de eerste dag");
    await expect(vorm.fouten).toContainText("Schrijf op waarom dit verandert");
    await expectAccessible(page, "regel met fouten");
    await vorm.geldtTotEnMet("2029-12-31");
    await vorm.reden.fill("Het voorstel vraagt hier toestemming, en loopt tot en met 2029.");
    await vorm.slaOp();
    await expectAccessible(page, "regel, bewaard");
  });

  await test.step("een partner en een regel erbij", async () => {
    await page.goto(`/wijzigingssets/${id}/partners/nieuw`);
    await vorm.opslaan.click();
    await expect(vorm.fouten).toContainText("Vul de naam in");
    await expectAccessible(page, "partner, leeg opgeslagen");
    await vorm.veld("Naam").first().fill("Zorgkantoor Noord");
    await vorm.veld("In een zin").fill("het Zorgkantoor Noord");
    await vorm.hoofd.getByLabel("Soort partner").selectOption({ label: "Zorg" });
    await vorm.geldtTotEnMet("2029-12-31");
    await vorm.reden.fill("Het voorstel noemt het zorgkantoor, voor een proef tot en met 2029.");
    await vorm.slaOp();

    await page.goto(`/wijzigingssets/${id}/regels/nieuw?kopie=${REGEL}`);
    await vorm.vervangPartner("Sociale Verzekeringsbank (SVB)", "Zorgkantoor Noord");
    await vorm.geldtTotEnMet("2030-12-31");
    // A copy was compared with no source yet.
    await kiesInLijst(vorm.hoofd.getByRole("combobox", { name: "Bron", exact: true }), BRON);
    await vulDatum(vorm.groep("Laatst gecontroleerd"), "2026-11-03");
    await vorm.reden.fill("Het zorgkantoor geeft hetzelfde als de SVB.");
    await expect(vorm.veld("Vaste naam van de regel")).toHaveValue(NIEUWE_REGEL);
    await vorm.slaOp();
  });

  await test.step("een probleem, en de weg ernaartoe", async () => {
    await adviseur.open(id);
    await expect(adviseur.taken).toContainText("Houdt de beoordeling tegen");
    await expect(adviseur.taken).toContainText("1 januari 2030");
    await expect(adviseur.stand.getByRole("button", { name: "Vraag beoordeling" })).toBeHidden();
    await expectAccessible(page, "set met een probleem");
    await adviseur.taken
      .getByRole("link", { name: /^Bewerk deze regel/ })
      .first()
      .click();
    await vorm.opslaan.waitFor();
    await vorm.geldtTotEnMet("2029-12-31");
    await vorm.slaOp();
  });

  await test.step("een voorbeeld dat een ander antwoord krijgt, en de reden waarom dat mag", async () => {
    await adviseur.open(id);
    await expect(adviseur.taken).toContainText("krijgt een ander antwoord. Verwacht: er is een grondslag");
    await adviseur.bladen.getByRole("link", { name: "Voorbeelden (1 anders)" }).click();
    await expect(adviseur.hoofd.getByRole("heading", { name: "Voorbeelden", level: 1 })).toBeVisible();
    await expectAccessible(page, "voorbeelden, een anders");
    await adviseur.hoofd.getByRole("link", { name: /^Los dit op/ }).click();
    await vorm.opslaan.waitFor();
    await expect(adviseur.hoofd.getByText("Ander antwoord", { exact: true })).toBeVisible();
    await adviseur.hoofd.getByRole("button", { name: "Aanvaard dit verschil" }).click();
    await vorm.opslaan.click();
    await expect(vorm.fouten).toContainText("Schrijf op waarom dit andere antwoord mag");
    await expectAccessible(page, "voorbeeld, zonder reden aanvaard");
    await vorm.hoofd
      .getByRole("textbox", { name: "Waarom mag dit andere antwoord?" })
      .fill("Het voorstel vraagt toestemming. Het oude antwoord blijft als vergelijking staan.");
    await vorm.reden.fill("De eis hoort bij het voorstel.");
    await vorm.slaOp();
    await adviseur.open(id);
    await expect(adviseur.taken).not.toContainText("Houdt de beoordeling tegen");
    await adviseur.bladen.getByRole("link", { name: "Gevolgen" }).click();
    await expect(
      adviseur.hoofd.getByText(/1 krijgt andere vereisten en 0 een andere uitkomst/),
    ).toBeVisible();
    await expectAccessible(page, "gevolgen");
  });

  await test.step("het verschil in woorden", async () => {
    await adviseur.bladen.getByRole("link", { name: "Verschil in woorden" }).click();
    await expect(adviseur.hoofd.getByRole("heading", { name: "Verschil in woorden" })).toBeVisible();
    for (const tekst of ["Zorgkantoor Noord", "itdrukkelijke toestemming", "31 december 2029"]) {
      await expect(adviseur.hoofd).toContainText(tekst);
    }
    await expectAccessible(page, "verschil in woorden");
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNoAxeFindings(page, "verschil in woorden, donker");
    await page.emulateMedia({ colorScheme: null });
    await adviseur.open(id);
    await adviseur.vraagBeoordeling();
  });

  await test.step("wie eraan werkte, keurt niet goed", async () => {
    // Both functions in one person: the roles would allow it.
    await wijzig(
      await namens("privacyadviseur-collega"),
      id,
      "regel",
      NIEUWE_REGEL,
      metVoorwaarde("Alleen in de proef."),
    );
    const collega = new WijzigingssetPagina(await persoon("privacyadviseur-collega"));
    await collega.open(id);
    await collega.heeftStand("Concept");
    await collega.vraagBeoordeling();
    await expect(collega.stand).toContainText("U hebt zelf aan deze wijzigingsset gewerkt.");
    await collega.open(id, "beoordelen");
    await expect(collega.hoofd.getByText("U kunt deze set niet goedkeuren.")).toBeVisible();
    await expect(collega.hoofd.getByRole("button", { name: "Keur goed" })).toBeHidden();
    await expectAccessible(collega.page, "beoordelen van eigen werk");
    await adviseur.open(id, "beoordelen");
    await expect(adviseur.hoofd.getByRole("button", { name: "Keur goed" })).toBeHidden();
  });

  await test.step("afwijzen met een reden", async () => {
    await beleid.openBord();
    await expectAccessible(beleid.page, "bord, met een set ter beoordeling");
    await beleid.hoofd.getByRole("link", { name: TITEL }).click();
    await beleid.stand.getByRole("link", { name: "Beoordelen" }).click();
    await expect(beleid.hoofd.getByRole("heading", { name: "4. Uw oordeel" })).toBeVisible();
    await expectAccessible(beleid.page, "beoordelen");
    await beleid.hoofd.getByRole("button", { name: "Wijs af met een reden" }).click();
    const dialoog = beleid.dialoog("Waarom wijst u deze wijzigingsset af?");
    await dialoog.getByRole("button", { name: "Wijs af" }).click();
    await expect(dialoog.getByText("Schrijf op waarom u dit doet.")).toBeVisible();
    await expectNoAxeFindings(beleid.page, "afwijzen zonder reden");
    await dialoog
      .getByRole("textbox", { name: "Reden" })
      .fill("De proef heeft een besluit van het college nodig.");
    await dialoog.getByRole("button", { name: "Wijs af" }).click();
    await expect(
      beleid.hoofd.getByText("deze set is afgewezen. De privacyadviseur leest de reden"),
    ).toBeVisible();
  });

  await test.step("aanpassen en opnieuw vragen; een wijziging na goedkeuring laat haar vervallen", async () => {
    await adviseur.open(id);
    await adviseur.heeftStand("Afgewezen");
    await expect(adviseur.stand).toContainText("De proef heeft een besluit van het college nodig.");
    await expectAccessible(page, "set, afgewezen");
    const voegToe = async (tekst: string) =>
      wijzig(page.request, id, "regel", NIEUWE_REGEL, metVoorwaarde(tekst));
    await voegToe("Het college heeft tot de proef besloten.");
    await adviseur.open(id);
    await adviseur.vraagBeoordeling();
    await beleid.open(id, "beoordelen");
    await beleid.keurGoed();
    await adviseur.open(id);
    await adviseur.heeftStand("Goedgekeurd, nog niet gepubliceerd");
    await expect(adviseur.stand).toContainText("Goedgekeurd door Beleidsmedewerker");

    await vorm.open(id, "partners", "zorgkantoor-noord");
    await expect(vorm.hoofd.getByText("De goedkeuring vervalt.")).toBeVisible();
    await vorm.veld("Andere woorden").fill("zorgkantoor");
    await vorm.slaOp();
    await adviseur.open(id);
    await adviseur.heeftStand("Concept");
    await expect(adviseur.stand).not.toContainText("Goedgekeurd door");
    await adviseur.vraagBeoordeling();
    await beleid.open(id, "beoordelen");
    await beleid.keurGoed();
  });

  let nummer = 0;
  await test.step("publiceren", async () => {
    await beleid.open(id, "publiceren");
    await expectAccessible(beleid.page, "publiceren, kiezen");
    nummer = await beleid.publiceerVandaag();
    await expect(beleid.hoofd.getByText("Deelwijzer geeft nu antwoord volgens deze versie.")).toBeVisible();
    await expectAccessible(beleid.page, "gepubliceerd");
    await adviseur.open(id);
    await adviseur.heeftStand("Gepubliceerd");
    await expectAccessible(page, "set, gepubliceerd");
  });

  await test.step("opzoeken en de API antwoorden ernaar", async () => {
    const opzoeken = new OpzoekPagina(await persoon("wmo-consulent", "caseworker"));
    await opzoeken.open({ ...SVB_HERONDERZOEK, partner: "zorgkantoor-noord" });
    await expect(opzoeken.woord("Ja, mits")).toBeVisible();
    await expect(opzoeken.zin).toContainText("het Zorgkantoor Noord");
    await opzoeken.open(SVB_HERONDERZOEK);
    await expect(opzoeken.page.getByRole("main")).toContainText("itdrukkelijke toestemming");
    const toets = async (vraag: object) => {
      const antwoord = await opzoeken.page.request.post("/api/v1/toetsen", { data: { ...VRAAG, ...vraag } });
      return (await antwoord.json()) as object;
    };
    expect(await toets({ partner: "zorgkantoor-noord", peildatum: "2026-11-21" })).toMatchObject({
      uitkomst: "grondslag",
      grondslagen: [{ regel: NIEUWE_REGEL }],
      tabelversie: { nummer },
    });
    expect(await toets({ peildatum: "2020-01-01" })).toMatchObject({
      grondslagen: [{ regel: REGEL, vereisten: expect.arrayContaining(["uitdrukkelijke-toestemming"]) }],
    });
    expect(await toets({ peildatum: "2019-12-31" }), "before its first day").toMatchObject({
      uitkomst: "geen-grondslag",
    });
    expect(await toets({ peildatum: "2019-12-31", tabelversie: nummer - 1 })).toMatchObject({
      uitkomst: "grondslag",
    });
  });
});
