import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { OpzoekPagina } from "../../pages/opzoek-pagina.ts";
import { expect, test } from "../test.ts";
import {
  CORPORATIE_MELDT_ACHTERSTAND,
  SCHULDHULP_AAN_INWONER,
  SCHULDHULP_EN_INKOMEN,
  SVB_HERONDERZOEK,
} from "./vragen.ts";

const NIET_GECONTROLEERD = /voor het laatst gecontroleerd op .* De wet kan daarna zijn veranderd/;

test.describe("op de dag van de bronnen", () => {
  test.use({ klok: "2019", account: "schuldhulpconsulent" });

  test("gelden de tabellen zonder voorbehoud", async ({ page }) => {
    const opzoeken = new OpzoekPagina(page);
    await opzoeken.open(SVB_HERONDERZOEK);
    await expect(
      page.getByText("Geldend op 11 augustus 2019 (vandaag)").filter({ visible: true }),
    ).toBeVisible();
    await expect(opzoeken.woord("Ja, mits")).toBeVisible();
    await expect(page.getByText(NIET_GECONTROLEERD)).toBeHidden();
  });

  test("is er voor schuldhulp en inkomen geen grondslag", async ({ page }) => {
    const opzoeken = new OpzoekPagina(page);
    await opzoeken.open(SCHULDHULP_EN_INKOMEN);
    await expect(opzoeken.uitkomst).toContainText("er is geen grondslag");
    await expect(page.getByText("De wet is veranderd.")).toBeHidden();
    await expectAccessible(page, "opzoeken, geen grondslag");
  });
});

test.describe("vandaag", () => {
  test.use({ klok: "vandaag", account: "schuldhulpconsulent" });

  test("zegt het antwoord dat de tabellen niet voor vandaag zijn gecontroleerd", async ({ page }) => {
    const opzoeken = new OpzoekPagina(page);
    await opzoeken.open(SVB_HERONDERZOEK);
    await expect(opzoeken.woord("Ja, mits")).toBeVisible();
    await expect(page.getByText(NIET_GECONTROLEERD)).toBeVisible();
  });

  test("antwoordt de wet van 2021 voor schuldhulp, en alleen daarvoor", async ({ page }) => {
    const opzoeken = new OpzoekPagina(page);
    await opzoeken.open(SCHULDHULP_AAN_INWONER);
    await expect(opzoeken.woord("Ja, mits")).toBeVisible();
    await expect(page.getByRole("main")).toContainText("artikel 8d");
    await expect(page.getByText("De wet is veranderd.")).toBeHidden();
    await expectAccessible(page, "opzoeken, schuldhulp vandaag");
    await opzoeken.open(SCHULDHULP_EN_INKOMEN);
    await expect(opzoeken.uitkomst).toContainText("er is geen grondslag");
  });

  test("noemt wat in de wet is veranderd en nog niet is nagegaan, in plaats van plat te antwoorden", async ({
    page,
  }) => {
    const opzoeken = new OpzoekPagina(page);
    await opzoeken.open(CORPORATIE_MELDT_ACHTERSTAND);
    await expect(opzoeken.woord("Onbekend")).toBeVisible();
    await expect(page.getByText("De wet is veranderd.")).toBeVisible();
    await expect(page.getByRole("main")).toContainText("2021");
    await expectAccessible(page, "opzoeken, de wet is veranderd");
  });

  test("geeft een andere peildatum het antwoord van toen", async ({ page }) => {
    const opzoeken = new OpzoekPagina(page);
    await opzoeken.open({ ...SCHULDHULP_AAN_INWONER, peildatum: "2020-12-31" });
    await expect(opzoeken.uitkomst).toContainText("er is geen grondslag");
    await page.getByText("Geldend op 31 december 2020").filter({ visible: true }).click();
    const datum = page.getByRole("group", { name: "Op welke datum moet de wet gelden?" });
    await datum.getByLabel("Dag").fill("1");
    await datum.getByLabel("Maand").fill("1");
    await datum.getByLabel("Jaar").fill("2021");
    await expect(opzoeken.woord("Ja, mits")).toBeVisible();
    await expect.poll(() => opzoeken.adres["peildatum"]).toBe("2021-01-01");
  });
});
