import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { expectAccessible, expectNoAxeFindings } from "../../accessibility/expect-accessible.ts";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { BesluitPagina } from "../../pages/besluit-pagina.ts";
import { DELEN, maakDossier } from "../afweging/toestanden.ts";
import { expect, test } from "../test.ts";

// An empty form is refused, and so is a code that nobody sealed.
test.use({ klok: "2019", account: "wmo-consulent", verwachteFout: /status of 4(?:04|22)/ });

const KOP = { zaakkenmerk: "B-2019-7", titel: "Uren opvoedhulp" };
const AANVULLING = "Het gezin is op 10 augustus gebeld en begreep het.";

/** Makes what the page shows, and takes it along as a PDF and to fill in. */
async function maak(page: Page, knop: string): Promise<string> {
  const hoofd = page.getByRole("main");
  await hoofd.getByRole("button", { name: knop }).click();
  await expect(hoofd.getByRole("heading", { level: 1 })).toBeVisible();
  const pdf = await haal(page, "Download als PDF");
  expect(
    readFileSync(await pdf.path())
      .subarray(0, 5)
      .toString("latin1"),
  ).toBe("%PDF-");
  const html = await haal(page, "Download als HTML, om in te vullen");
  return readFileSync(await html.path(), "utf8");
}

async function haal(page: Page, naam: string): Promise<Download> {
  const wacht = page.waitForEvent("download");
  await page.getByRole("main").getByText(naam).click();
  return wacht;
}

test("brief, bericht, aanvulling en opvolger van een besluit, en wat een ander ervan kan controleren", async ({
  page,
  persoon,
}, testInfo) => {
  const { id } = await maakDossier(page.request, KOP, DELEN);
  const afweging = new AfwegingPagina(page);
  const besluit = new BesluitPagina(page);
  await afweging.opent(id, "controleren");
  const besluitId = await afweging.stelVast();
  await expect(besluit.hoofd.getByRole("heading", { level: 1, name: /Uren opvoedhulp/ })).toBeVisible();

  await besluit.hoofd.getByRole("link", { name: "Brief aan de inwoner" }).click();
  await expect(besluit.hoofd.getByRole("heading", { level: 2, name: /gegevens over u/ })).toBeVisible();
  await expectAccessible(page, "brief aan de inwoner");
  await besluit.hoofd.getByText("Moet de brief nog wachten?").click();
  await besluit.hoofd.getByRole("button", { name: "De brief wacht" }).click();
  await expect(besluit.hoofd.getByRole("alert")).toBeFocused();
  await expectNoAxeFindings(page, "de brief wacht, met fouten");
  expect(await maak(page, "Ja, maak de brief")).toContain("fg@voorbeeld.example");
  await expectAccessible(page, "de brief is gemaakt");

  await page.goto(`/besluiten/${besluitId}/bericht`);
  await expectAccessible(page, "bericht aan de partner");
  const bericht = await maak(page, "Ja, maak het bericht");
  expect(bericht).toContain("Uren opvoedhulp per week");
  // The partner gets what is permitted, and nothing of how it was weighed.
  expect(bericht).not.toContain("rust in huis");

  await page.goto(`/besluiten/${besluitId}`);
  await besluit.hoofd.getByText("Vul dit besluit aan").click();
  await besluit.hoofd.getByRole("button", { name: "Leg de aanvulling vast" }).click();
  await expect(besluit.hoofd.getByRole("alert")).toBeFocused();
  await besluit.hoofd.getByRole("textbox", { name: "Wat wilt u aanvullen?" }).fill(AANVULLING);
  await besluit.hoofd.getByRole("button", { name: "Leg de aanvulling vast" }).click();
  await expect(besluit.hoofd.getByText("aanvulling 1 is vastgelegd")).toBeVisible();
  await expect(besluit.hoofd.getByRole("heading", { level: 3, name: "Aanvulling 1" })).toBeVisible();
  await expectAccessible(page, "een besluit met brief, bericht en aanvulling");
  const pakket = await haal(page, "Download het pakket voor het zaaksysteem");
  expect(pakket.suggestedFilename()).toMatch(/\.zip$/);
  const bestand = testInfo.outputPath("besluit.json");
  await (await besluit.downloadBestand()).saveAs(bestand);
  const code = await besluit.hoofd.locator("dt:text-is('Code in de keten') + dd").innerText();

  // Whoever holds the document needs no account; a code with one sign changed is not in the register.
  const ander = await persoon("fg", "caseworker");
  await ander.goto("/controle");
  const veld = ander.getByRole("textbox", { name: "Code in de keten" });
  await ander.getByRole("button", { name: "Controleer de code" }).click();
  await expect(ander.getByText("Vul de code in.")).toBeVisible();
  await expectAccessible(ander, "controle, met een fout");
  await veld.fill(code);
  await ander.getByRole("button", { name: "Controleer de code" }).click();
  await expect(ander.getByText("dit is gelijk")).toBeVisible();
  await ander.getByLabel("Kies het bestand").setInputFiles(bestand);
  await ander.getByRole("button", { name: "Controleer het bestand" }).click();
  await expect(ander.getByText("dit is gelijk")).toHaveCount(2);
  await veld.fill(code.replace(/.$/, (teken) => (teken === "0" ? "1" : "0")));
  await ander.getByRole("button", { name: "Controleer de code" }).click();
  await expect(ander.getByText(/dit is niet gelijk|niet gecontroleerd/)).toBeVisible();
  await expectAccessible(ander, "controle, met uitslag");

  await besluit.hoofd.getByText("Klopt dit besluit niet meer?").click();
  await besluit.hoofd
    .getByRole("textbox", { name: "Waarom is een nieuw besluit nodig?" })
    .fill("Het doel is anders.");
  await besluit.hoofd.getByRole("button", { name: "Begin de nieuwe afweging" }).click();
  await page.waitForURL(/\/afwegingen\/[0-9a-f-]{36}\/\w/);
  expect(page.url()).not.toContain(id);
  await page.goto(`/besluiten/${besluitId}`);
  await expect(besluit.hoofd.getByText("er loopt een nieuwe afweging")).toBeVisible();
  await expectAccessible(page, "een besluit met een opvolger op komst");
});
