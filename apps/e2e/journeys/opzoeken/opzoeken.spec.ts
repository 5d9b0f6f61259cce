import { expectAccessible, expectNoAxeFindings } from "../../accessibility/expect-accessible.ts";
import { gesproken, luisterMee } from "../../accessibility/spoken.ts";
import { OpzoekPagina } from "../../pages/opzoek-pagina.ts";
import { expect, test } from "../test.ts";
import { SVB_HERONDERZOEK, SVB_MANDAAT } from "./vragen.ts";

test.use({ account: "wmo-consulent" });

const ICOON = /\/icon\.svg/;

test("het adres herstelt de vraag, en de vraag het adres", async ({ page }) => {
  const opzoeken = new OpzoekPagina(page);
  await opzoeken.open({ ...SVB_HERONDERZOEK, peildatum: "2019-08-11" });
  await expect(opzoeken.woord("Ja, mits")).toBeVisible();
  await expect(opzoeken.zin).toContainText("de SVB");
  await expect(opzoeken.uitkomst).toContainText(
    "U mag gewone persoonsgegevens van uw cliënt bij de SVB opvragen",
  );
  await expectAccessible(page, "opzoeken, ja mits");

  await opzoeken.kies("Waarvoor", "Een ander doel");
  await expect(opzoeken.woord("Ja, mits")).toBeHidden();
  await expect
    .poll(() => opzoeken.adres)
    .toEqual({ ...SVB_HERONDERZOEK, doel: "anders", peildatum: "2019-08-11" });
  const zin = await opzoeken.zin.innerText();
  const antwoord = await opzoeken.uitkomst.innerText();
  await page.reload();
  await expect(opzoeken.uitkomst).toHaveText(antwoord);
  expect(await opzoeken.zin.innerText()).toBe(zin);
});

test.describe("zonder verbinding", () => {
  test.use({ verwachteFout: ICOON });

  test("na het laden komt elk antwoord zonder verzoek aan de server, en wordt het één keer gezegd", async ({
    page,
  }) => {
    const opzoeken = new OpzoekPagina(page);
    await opzoeken.open();
    await expect(page.getByRole("heading", { name: "Maak de zin af" })).toBeVisible();
    await expectAccessible(page, "opzoeken, leeg");
    await page.waitForLoadState("networkidle");
    const verzoeken: string[] = [];
    // The browser itself fetches the icon of the site again when the address changes.
    page.on("request", (verzoek) => {
      if (!ICOON.test(verzoek.url())) verzoeken.push(verzoek.url());
    });
    await page.context().setOffline(true);
    await luisterMee(page);

    // Who asks follows from the account, and goes into the address with the first choice.
    await expect(opzoeken.keuze("Uw functie")).toContainText("Wmo-consulent");
    expect(opzoeken.adres).toEqual({});
    await opzoeken.kies("Wat u wilt doen", /^Vragen aan een partner/);
    await opzoeken.kies("Welke gegevens", /^Gewone persoonsgegevens/);
    await opzoeken.kies("Aan wie u vraagt", /Sociale Verzekeringsbank/);
    await opzoeken.kies("Over wie", /^De cliënt zelf/);
    await expect
      .poll(async () => (await gesproken(page)).some((tekst) => tekst.startsWith("Onbekend.")))
      .toBe(true);
    await opzoeken.kies("Waarvoor", /^Heronderzoek/);
    await expect(opzoeken.woord("Ja, mits")).toBeVisible();
    await expect.poll(() => opzoeken.adres).toEqual(SVB_HERONDERZOEK);

    const jaMits = async () => (await gesproken(page)).filter((tekst) => tekst.startsWith("Ja, mits."));
    await expect.poll(jaMits).toHaveLength(1);
    await page.waitForTimeout(1_000);
    expect(await jaMits()).toEqual([expect.stringContaining("bij de SVB opvragen")]);
    expect(verzoeken).toEqual([]);
  });
});

test("alles kan met alleen het toetsenbord", async ({ page }) => {
  const opzoeken = new OpzoekPagina(page);
  const { domein, richting, gegevens, betrokkene, doel } = SVB_HERONDERZOEK;
  await opzoeken.open({ domein, richting, gegevens, betrokkene, doel });
  const partner = opzoeken.keuze("Aan wie u vraagt");
  for (let stap = 0; stap < 40 && !(await partner.evaluate((e) => e === document.activeElement)); stap += 1) {
    await page.keyboard.press("Tab");
  }
  await expect(partner).toBeFocused();
  await page.keyboard.press("Enter");
  const dialoog = page.getByRole("dialog", { name: "Aan wie u vraagt" });
  await expect(dialoog.getByRole("combobox")).toBeFocused();
  // At the pace of a person: what is found changes with every letter.
  await page.keyboard.type("sociale", { delay: 40 });
  await expect(dialoog.getByRole("status")).toHaveText(/^[2-9] partners gevonden$/);
  await page.keyboard.press("Enter");
  await expect(dialoog).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expectNoAxeFindings(page, "opzoeken, keuze open met een aangewezen partner");
  await page.keyboard.type(" verzekeringsbank", { delay: 40 });
  await expect(dialoog.getByRole("status")).toHaveText("1 partner gevonden");
  await expectNoAxeFindings(page, "opzoeken, keuze open");
  await page.keyboard.press("Enter");
  await expect(dialoog).toBeHidden();
  await expect(partner).toBeFocused();
  await expect(opzoeken.woord("Ja, mits")).toBeVisible();
  await expect.poll(() => opzoeken.adres["partner"]).toBe("svb");

  // Escape leaves the choice as it was.
  await page.keyboard.press("Enter");
  await expect(dialoog.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("huisarts");
  await expect(dialoog.getByRole("status")).toHaveText(/gevonden$/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(dialoog).toBeHidden();
  await expect(partner).toBeFocused();
  await expect.poll(() => opzoeken.adres["partner"]).toBe("svb");

  // What is offered under an open answer goes once it is pressed: then the answer has the focus.
  await opzoeken.open({ domein, richting, gegevens, betrokkene, partner: "svb" });
  const aanbod = page.getByRole("main").getByRole("group", { name: "Waarvoor", exact: true });
  await aanbod.getByRole("button", { name: /^Heronderzoek/ }).press("Enter");
  await expect(opzoeken.woord("Ja, mits")).toBeVisible();
  await expect(opzoeken.uitkomst).toBeFocused();
});

test("een onbekende waarde in de link wordt genoemd, met wat erop lijkt", async ({ page }) => {
  const opzoeken = new OpzoekPagina(page);
  await opzoeken.open({ ...SVB_HERONDERZOEK, partner: "svbb" });
  await expect(page.getByText("niet alles in de link is bekend")).toBeVisible();
  await expect(page.getByText(/“svbb” kennen wij niet bij/)).toBeVisible();
  await expectAccessible(page, "opzoeken, onbekende waarde");
  const melding = page.getByRole("listitem").filter({ hasText: "kennen wij niet bij" });
  await melding.getByRole("button", { name: "Sociale Verzekeringsbank (SVB)" }).click();
  await expect(opzoeken.woord("Ja, mits")).toBeVisible();
  await expect(page.getByText(/kennen wij niet bij/)).toBeHidden();
  await expect.poll(() => opzoeken.adres).toEqual(SVB_HERONDERZOEK);

  await opzoeken.open({ ...SVB_HERONDERZOEK, peildatum: "2019-02-30" });
  await expect(page.getByText(/“2019-02-30” is geen bestaande datum/)).toBeVisible();
});

test.describe("met de eerste tabelversie", () => {
  test.use({ klok: "2019" });

  test("wat net niet van toepassing is, wijst de weg naar de vraag die het wel is", async ({ page }) => {
    const opzoeken = new OpzoekPagina(page);
    await opzoeken.open(SVB_MANDAAT);
    await expect(page.getByRole("heading", { name: "Net niet van toepassing" })).toBeVisible();
    const vraag = page.getByRole("link", { name: /^Bekijk deze vraag ?: .*gewone persoonsgegevens\.$/ });
    await vraag.click();
    await expect(opzoeken.kop).toBeFocused();
    await expect.poll(() => opzoeken.adres).toEqual({ ...SVB_MANDAAT, gegevens: "gewoon" });
    await expect(opzoeken.zin).toContainText("gewone persoonsgegevens");
    await page.goBack();
    await expect(vraag).toBeVisible();
    await expect.poll(() => opzoeken.adres).toEqual(SVB_MANDAAT);
  });
});

test("als velden is het dezelfde vraag, en die keuze blijft", async ({ page }) => {
  const opzoeken = new OpzoekPagina(page);
  await opzoeken.open({ ...SVB_HERONDERZOEK, peildatum: "2019-08-11" });
  await page.getByRole("button", { name: "Toon als velden" }).click();
  await expect(page.getByRole("combobox", { name: "Aan wie u vraagt" })).toHaveValue(
    "Sociale Verzekeringsbank (SVB)",
  );
  await expect(page.getByRole("checkbox", { name: "Gewone persoonsgegevens" })).toBeChecked();
  await expectAccessible(page, "opzoeken, als velden");
  await page.reload();
  const doel = page.getByRole("combobox", { name: "Waarvoor" });
  await expect(doel).toHaveValue("Heronderzoek");
  await doel.fill("ander doel");
  await page.getByRole("option", { name: "Een ander doel" }).click();
  await expect.poll(() => opzoeken.adres["doel"]).toBe("anders");
});
