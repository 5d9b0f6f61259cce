import type { Locator } from "@playwright/test";
import { expectAccessible, expectNoAxeFindings } from "../../accessibility/expect-accessible.ts";
import { expect, test } from "../test.ts";
import { beginSet, doe } from "./toestanden.ts";

test.use({ klok: "publicatie", app: "admin", account: "privacyadviseur" });
// The builder goes on without a connection.
test.use({ verwachteFout: /ERR_INTERNET_DISCONNECTED/ });
test.slow();

const VRAAG = "Weet de cliënt dat u dit vraagt?";

test("een stappenplan: een vraag erbij, verplaatst zonder muis, een botsing per veld, en de proef", async ({
  page,
  persoon,
}) => {
  const id = await beginSet(page.request, "Een vraag in het stappenplan");
  const adres = (blad: string) => `/wijzigingssets/${id}/stappenplan?blad=${blad}`;
  const hoofd = page.getByRole("main");
  const stapIn = (main: Locator) => main.getByRole("heading", { level: 2, name: /^Stap \d+: Uw taak$/ });
  /** The step of the question is folded when the page opens; a click from before the page is alive is done again. */
  const kiesVraag = async (main: Locator, veld: Locator) => {
    const knop = main.getByRole("button", { name: VRAAG, exact: true });
    await expect(async () => {
      if (!(await knop.isVisible())) await stapIn(main).click({ timeout: 1000 });
      await knop.click({ timeout: 1000 });
      await expect(veld).toBeVisible({ timeout: 1000 });
    }).toPass();
  };
  const titels = () => hoofd.getByRole("grid", { name: "Vragen in Uw taak" }).getByRole("row");

  await test.step("een vraag erbij, verplaatst met knop en toetsen", async () => {
    await page.goto(adres("verschil"));
    await expect(hoofd.getByText("Deze set verandert niets aan het stappenplan")).toBeVisible();
    await expectNoAxeFindings(page, "stappenplan, geen verschil");
    await page.goto(adres("bouwen"));
    await expect(titels()).toHaveCount(0);
    await stapIn(hoofd).click();
    await hoofd.getByText("Nieuwe vraag in “Uw taak”").click();
    await hoofd.getByRole("textbox", { name: "De vraag" }).first().fill(VRAAG);
    await hoofd.getByRole("textbox", { name: "Waarom vragen we dit?" }).first().fill("De wet vraagt dat.");
    await hoofd.getByRole("button", { name: "Voeg vraag toe" }).first().click();
    await expect(hoofd.getByRole("heading", { level: 2, name: VRAAG })).toBeFocused();
    await expect(titels().last()).toContainText(VRAAG);
    await expectAccessible(page, "bouwen, een vraag");
    await hoofd.getByRole("button", { name: /^Omhoog.*Weet de cliënt/ }).focus();
    await page.keyboard.press("Enter");
    await expect(titels().last()).not.toContainText(VRAAG);
    // As one drags without a mouse: take it, go down, drop it.
    await hoofd.getByRole("button", { name: `Versleep ${VRAAG}` }).focus();
    await page.keyboard.press("Enter");
    // The places are drawn after the key, and the first takes the focus: whoever listens hears it then.
    await expect(page.locator(":focus")).toHaveAccessibleName(/^Plaatsen/);
    await expectNoAxeFindings(page, "bouwen, een vraag wordt versleept");
    await page.keyboard.press("End");
    await expect(page.locator(":focus")).toHaveAccessibleName(/^Plaatsen na/);
    await page.keyboard.press("Enter");
    await expect(titels().last()).toContainText(VRAAG);
  });

  await test.step("antwoorden om uit te kiezen, een voorwaarde van twee zinnen en een groep, een fout en een uitleg", async () => {
    const vorm = hoofd.getByRole("region", { name: VRAAG });
    const soort = vorm.getByRole("combobox", { name: "Soort vraag" });
    const bevindingen = hoofd.getByRole("region", { name: /^Bevindingen/ });
    await soort.selectOption({ label: "Eén keuze" });
    await expect(bevindingen.getByText("Fout", { exact: true }).first()).toBeVisible();
    await vorm.getByRole("textbox", { name: "Nieuw antwoord" }).fill("Ja, van mij");
    await vorm.getByRole("button", { name: "Voeg antwoord toe" }).click();
    await expect(vorm.getByRole("textbox", { name: "Antwoord 1" })).toHaveValue("Ja, van mij");
    const als = vorm.getByRole("group", { name: "Toon deze vraag als …" });
    for (const knop of ["Voeg een zin toe", "Voeg een groep toe"]) {
      await als.getByRole("button", { name: knop }).first().click();
      await expect(page.locator(":focus")).toHaveAccessibleName("Als");
    }
    await hoofd.getByText("Maak een blok van vragen in “Uw taak”").click();
    await vorm.getByText("Voor het besluit en de tabellen").click();
    await expectNoAxeFindings(page, "bouwen, alles van een vraag open");
    await als
      .getByRole("button", { name: /^Haal weg/ })
      .last()
      .click();
    await als
      .getByRole("button", { name: /^Haal weg/ })
      .last()
      .click();
    await soort.selectOption({ label: "Alleen uitleg" });
    await expect(vorm.getByRole("textbox", { name: "De kop" })).toBeVisible();
    await expectNoAxeFindings(page, "bouwen, een uitleg");
    await soort.selectOption({ label: "Ja, nee of ik twijfel" });
    await expect(vorm.getByRole("textbox", { name: "De vraag" })).toBeVisible();
    await vorm.getByRole("checkbox", { name: "Nee", exact: true }).check();
    await vorm.getByText("Zin in het verslag per antwoord").click();
    await vorm.getByRole("textbox", { name: "Zin in het verslag bij “Nee”" }).fill("Zij weet het nog niet.");
    await vorm.getByText(/^Steunt op/).click();
    await vorm.getByRole("checkbox", { name: "Is er nu iemand in gevaar?" }).check();
    await expect(vorm.getByText("Steunt op 1 eerder antwoord")).toBeVisible();
    await expectNoAxeFindings(page, "bouwen, wat een antwoord nog meer vraagt");
  });

  await test.step("zonder verbinding: het scherm zegt het, en alles gaat daarna in volgorde mee", async () => {
    const vorm = hoofd.getByRole("region", { name: VRAAG });
    await page.context().setOffline(true);
    await vorm.getByRole("textbox", { name: "Goed voorbeeld" }).fill("Ja, ik vroeg het haar.");
    await vorm.getByRole("textbox", { name: "Zwak voorbeeld" }).fill("Ja.");
    await vorm.getByRole("textbox", { name: "Zwak voorbeeld" }).blur();
    await expect(hoofd.getByRole("status").filter({ hasText: "Laat dit scherm open" })).toHaveText(
      /^Niet opgeslagen: geen verbinding/,
    );
    await expectNoAxeFindings(page, "bouwen, zonder verbinding");
    await page.context().setOffline(false);
    await expect(hoofd.getByText(/^Opgeslagen \d\d:\d\d$/)).toBeVisible();
    await page.reload();
    const zwak = vorm.getByRole("textbox", { name: "Zwak voorbeeld" });
    await kiesVraag(hoofd, zwak);
    await expect(zwak).toHaveValue("Ja.");
    await expect(vorm.getByRole("textbox", { name: "Goed voorbeeld" })).toHaveValue("Ja, ik vroeg het haar.");
  });

  await test.step("twee mensen wijzigen dezelfde tekst: per veld kiezen", async () => {
    const ander = await persoon("privacyadviseur-collega");
    await ander.goto(adres("bouwen"));
    const daar = ander.getByRole("main");
    const vraag = (main: typeof hoofd) => main.getByRole("textbox", { name: "Hulp" });
    await kiesVraag(daar, vraag(daar));
    await vraag(hoofd).fill("Vraag het in een gesprek.");
    await vraag(hoofd).blur();
    await expect(hoofd.getByText(/^Opgeslagen \d\d:\d\d$/)).toBeVisible();
    await vraag(daar).fill("Vraag het schriftelijk.");
    await vraag(daar).blur();
    const botsing = daar.getByRole("region", { name: "Welke waarde blijft staan?" });
    await expect(botsing).toBeFocused();
    await expect(botsing).toContainText("Privacyadviseur wijzigde intussen hetzelfde.");
    await expect(botsing).toContainText("Vraag het in een gesprek.");
    await expectAccessible(ander, "bouwen, botsing");
    await botsing.getByRole("radio", { name: /^Uw waarde/ }).check();
    await botsing.getByRole("button", { name: "Bewaar uw keuze" }).click();
    await expect(vraag(daar)).toHaveValue("Vraag het schriftelijk.");
  });

  await test.step("de proef: wat de medewerker ziet, met dezelfde keuzes", async () => {
    await page.goto(adres("proef"));
    const proef = hoofd.getByRole("region", { name: "Zoals de medewerker het ziet" });
    await expect(proef.getByRole("heading", { level: 2, name: "Uw taak" })).toBeVisible();
    await expect(proef.getByText(VRAAG)).toBeVisible();
    await expectAccessible(page, "proef van een stap");
    await hoofd.getByRole("combobox", { name: "Begin bij stap" }).selectOption("Gevaar");
    await expect(proef).toContainText(
      "Deze stap komt alleen: als u bij “Is er nu iemand in gevaar?” kiest voor ",
    );
    await proef.getByRole("button", { name: "Bekijk deze stap toch" }).click();
    await expect(proef.getByRole("heading", { level: 2, name: "Gevaar" })).toBeVisible();
    await expectNoAxeFindings(page, "proef van een stap die met deze antwoorden niet komt");
  });

  for (const blad of ["stroom", "verschil"]) {
    await page.goto(adres(blad));
    await expect(hoofd.getByText(VRAAG).first()).toBeVisible();
    await expectAccessible(page, `stappenplan, ${blad}`);
  }

  await test.step("het verschil en de taken van de set: in woorden, met de weg naar de vraag", async () => {
    await page.goto(`/wijzigingssets/${id}/verschil`);
    const kaart = hoofd.getByRole("article").filter({ hasText: VRAAG });
    await expect(kaart).toContainText("Ja, nee of ik twijfel");
    await expect(kaart).toContainText("De zin voor het verslag bij “Nee”");
    await expect(kaart).toContainText("Zij weet het nog niet.");
    await page.goto(`/wijzigingssets/${id}`);
    const taak = hoofd
      .getByRole("listitem")
      .filter({ hasText: "De vraag hoort bij geen enkel punt van de verantwoording." });
    await expect(taak).toContainText(VRAAG);
    await taak.getByRole("link", { name: /^Naar het stappenplan/ }).click();
    await expect(hoofd.getByRole("heading", { level: 2, name: VRAAG })).toBeFocused();
  });
  await doe(page.request, id, "intrekken", { reden: "Het was een proef." });
});
