import { expectAccessible, expectNoAxeFindings } from "../../accessibility/expect-accessible.ts";
import { vulDatum } from "../../pages/antwoorden.ts";
import { expect, test } from "../test.ts";
import { beginSet, doe, leesSet, wijzig } from "./toestanden.ts";

test.use({ klok: "publicatie", app: "admin", account: "privacyadviseur" });

const REGEL = "wmo-opvragen-svb";
/** One that no other journey gives an end. */
const ANDERE = "jeugd-cak-onderzoek-declaraties";

test("regels in een raster: een cel met alleen het toetsenbord, ongedaan gemaakt, en een bestand dat eerst wordt beproefd", async ({
  page,
}) => {
  const id = await beginSet(page.request, "Regels in een raster");
  const regel = async (welke = REGEL) =>
    (await leesSet(page.request, id)).inhoud.regels.find((een) => een.id === welke);
  const hoofd = page.getByRole("main");
  const raster = page.getByRole("grid", { name: "Regels van deze wijzigingsset" });
  const was = (await regel())?.["binding"];
  const cel = page.locator(":focus");
  const naarKolom = async (naam: string) => {
    const doel = await raster
      .getByRole("columnheader", { name: naam, exact: true })
      .getAttribute("data-column");
    for (let hier = await cel.getAttribute("data-column"); hier !== doel;) {
      await page.keyboard.press("ArrowRight");
      await expect(cel).not.toHaveAttribute("data-column", hier ?? "");
      hier = await cel.getAttribute("data-column");
    }
  };
  const inDonker = async (waar: string) => {
    await expectNoAxeFindings(page, waar);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNoAxeFindings(page, `${waar}, donker`);
    await page.emulateMedia({ colorScheme: "light" });
  };

  await test.step("een cel, met Enter, pijltjes en Enter", async () => {
    await page.goto(`/wijzigingssets/${id}/raster?zoek=${REGEL}`);
    // Another journey may have published a rule of a like name: it stands below.
    await expect(raster.getByRole("rowheader").first()).toHaveText(/^Gegevens opvragen bij de SVB/);
    await expectAccessible(page, "raster");
    await hoofd.getByRole("link", { name: "Invoeren en uitvoeren" }).focus();
    await page.keyboard.press("Tab");
    const inCel = /^(Bevoegdheid|Plicht)$/;
    for (let stap = 0; stap < 20 && !inCel.test(await cel.innerText()); stap += 1)
      await page.keyboard.press("ArrowRight");
    await expect(cel).toHaveText(inCel);
    await page.keyboard.press("F2");
    const vak = page.getByRole("dialog", { name: "Plicht of bevoegdheid" });
    await expect(vak.getByRole("radio", { checked: true })).toBeFocused();
    await expectNoAxeFindings(page, "een cel in bewerking");
    await page.keyboard.press("Escape");
    await expect(vak).toBeHidden();
    await expect(raster.locator("[role=gridcell]:focus")).toHaveText(inCel);
    await page.keyboard.press("Enter");
    await expect(vak.getByRole("radio", { checked: true })).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(vak).toBeHidden();
    await expect(hoofd.getByText(/^Opgeslagen \d\d:\d\d\.$/)).toBeVisible();
    await expect(raster.locator("[role=gridcell]:focus")).toHaveText(inCel);
    expect((await regel())?.["binding"]).not.toBe(was);
  });

  await test.step("ongedaan gemaakt", async () => {
    await page.keyboard.press("Control+z");
    await expect(hoofd.getByText("Ongedaan gemaakt.")).toBeVisible();
    expect((await regel())?.["binding"]).toBe(was);
  });

  await test.step("een ander wijzigde de cel intussen: dat staat erbij, en de eigen waarde kan alsnog", async () => {
    await wijzig(page.request, id, "regel", REGEL, (gezien) => ({ ...gezien, binding: "betwist" }));
    const vak = page.getByRole("dialog", { name: "Plicht of bevoegdheid" });
    await page.keyboard.press("Enter");
    await expect(vak.getByRole("radio", { checked: true })).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(vak).toContainText("een ander wijzigde dit intussen");
    await inDonker("een cel die een ander wijzigde");
    await page.keyboard.press("Escape");
    await expect(vak).toBeHidden();
    expect((await regel())?.["binding"]).toBe("betwist");
  });

  await test.step("elke soort cel, en de rijen gegroepeerd, gekozen en weg", async () => {
    await page.goto(`/wijzigingssets/${id}/raster?zoek=${REGEL}`);
    await raster.getByRole("rowheader").first().click();
    await expect(cel).toHaveAttribute("role", "rowheader");
    for (const kolom of ["Richting", "Partners", "Doelen", "Vereisten", "Geldt vanaf", "Voorwaarden"]) {
      await naarKolom(kolom);
      await page.keyboard.press("F2");
      const vak = page.getByRole("dialog", { name: kolom });
      await expect(vak.locator(":focus")).toHaveCount(1);
      await expectNoAxeFindings(page, `een cel in bewerking: ${kolom}`);
      await page.keyboard.press("Escape");
      await expect(vak).toBeHidden();
      await expect(cel).toHaveAttribute("role", "gridcell");
    }
    await page.keyboard.press("Home");
    await expect(cel).toHaveAttribute("data-column", "0");
    await page.keyboard.press("Space");
    await expect(hoofd.getByText("1 gekozen")).toBeVisible();
    await hoofd.getByLabel("Groepeer op").selectOption({ label: "Domein" });
    await expect(raster.getByText(/^Wmo \(/)).toBeVisible();
    await inDonker("raster, gegroepeerd, met een gekozen en een gewijzigde regel");
    await hoofd.getByRole("button", { name: "Wijzig gekozen regels" }).click();
    const bulk = page.getByRole("dialog", { name: "Wijzig 1 regel" });
    await expect(bulk).toBeVisible();
    await bulk.getByLabel("Wat wilt u wijzigen?").selectOption({ label: "Geldt tot en met" });
    await vulDatum(bulk.getByRole("group", { name: /^Nieuwe waarde/ }), "2030-02-31");
    await bulk.getByRole("button", { name: "Bekijk wat er verandert" }).click();
    await expect(bulk.getByRole("alert")).toContainText("deze datum bestaat niet");
    await expectNoAxeFindings(page, "gekozen regels wijzigen, met een fout");
    await page.keyboard.press("Escape");
    await expect(bulk).toBeHidden();
    const partner = hoofd.getByRole("combobox", { name: "Partner" });
    await partner.fill("svb");
    await expect(page.getByRole("listbox")).toBeVisible();
    await expectNoAxeFindings(page, "raster, een partner zoeken");
    await page.keyboard.press("Escape");
    await hoofd.getByRole("searchbox").fill("qqqqqq");
    await expect(hoofd.getByText("Geen regels gevonden")).toBeVisible();
    await expectNoAxeFindings(page, "raster, niets gevonden");
  });

  await test.step("een bevinding: F8 gaat erheen, ook als het filter haar verborg, en zegt wat er is", async () => {
    await wijzig(page.request, id, "regel", ANDERE, (gezien) => ({ ...gezien, controle: "te-controleren" }));
    await page.goto(`/wijzigingssets/${id}/raster?zoek=${REGEL}`);
    await raster.getByRole("rowheader").first().click();
    await expect(cel).toHaveAttribute("role", "rowheader");
    await page.keyboard.press("F8");
    await expect(hoofd.getByRole("searchbox")).toHaveValue("");
    await expect(cel).toContainText("Bevinding.");
    await expect(hoofd.getByText(/^Bevinding 1 van \d+\. \w/)).toBeVisible();
    await inDonker("raster met een bevinding");
  });

  await test.step("een bestand: eerst wat niet kan, dan wat verandert, dan één bevestiging", async () => {
    await page.goto(`/wijzigingssets/${id}/invoer`);
    const kies = async (tekst: string) => {
      await hoofd
        .getByLabel("Bestand", { exact: true })
        .setInputFiles({ name: "regels.csv", mimeType: "text/csv", buffer: Buffer.from(tekst) });
      await hoofd.getByRole("button", { name: "Bekijk wat er verandert" }).click();
    };
    const proef = page.getByRole("dialog", { name: "Wat er verandert" });
    await kies(`Id;Controle;Geldt tot en met\n${ANDERE};zeker;=1+1\n`);
    await expect(proef).toContainText("In cel C2 staat een formule");
    await expect(proef.getByRole("button", { name: "Zet dit in de set" })).toBeHidden();
    await expectNoAxeFindings(page, "een bestand dat niet kan");
    await proef.getByRole("button", { name: "Sluiten" }).click();
    await kies(`Id;Geldt tot en met\n${ANDERE};31-12-2029\n`);
    await expect(proef).toContainText("1 krijgt een einddatum");
    await expect(proef).toContainText("31 december 2029");
    await expectNoAxeFindings(page, "een proef van een bestand");
    await proef.getByRole("button", { name: "Zet dit in de set" }).click();
    await expect(hoofd.getByText(/uw invoer staat in de set/)).toBeVisible();
    expect((await regel(ANDERE))?.["geldig"]).toMatchObject({ tot: "2030-01-01" });
    await doe(page.request, id, "indienen");
    await page.goto(`/wijzigingssets/${id}/raster?zoek=${REGEL}`);
    await expect(raster.or(hoofd.getByRole("table")).first()).toBeVisible();
    await expectAccessible(page, "regels van een set ter beoordeling");
    await doe(page.request, id, "intrekken", { reden: "Het was een proef." });
  });
});
