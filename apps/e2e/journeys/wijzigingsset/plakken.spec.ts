import type { Page } from "@playwright/test";
import { expectNoAxeFindings } from "../../accessibility/expect-accessible.ts";
import { expect, test } from "../test.ts";
import { beginSet, leesSet } from "./toestanden.ts";

test.use({ klok: "publicatie", app: "admin", account: "privacyadviseur" });
test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const plak = async (page: Page, tekst: string) => {
  await page.evaluate((cellen) => navigator.clipboard.writeText(cellen), tekst);
  await page.keyboard.press("Control+v");
};

test("twee bij twee cellen plakken uit een rekenblad: eerst wat niet kan, dan wat verandert, en terug", async ({
  page,
}) => {
  const id = await beginSet(page.request, "Plakken in het raster");
  const raster = page.getByRole("grid", { name: "Regels van deze wijzigingsset" });
  const proef = page.getByRole("dialog", { name: "Wat er verandert" });
  const cel = page.locator(":focus");
  await page.goto(`/wijzigingssets/${id}/raster?zoek=svb`);
  const eerste = raster.getByRole("row").nth(1);
  const velden = async () => {
    const { regels } = (await leesSet(page.request, id)).inhoud;
    return regels
      .filter(({ laatstGecontroleerd }) => laatstGecontroleerd === "2026-11-02")
      .map(({ controle }) => controle);
  };

  await test.step("de naam van de regel blijft in beeld, en de cel staat ernaast", async () => {
    await eerste.getByRole("rowheader").click();
    await expect(cel).toHaveAttribute("role", "rowheader");
    const kop = raster.getByRole("columnheader", { name: "Controle", exact: true });
    const kolom = await kop.getAttribute("data-column");
    for (let plaats = 2; plaats <= Number(kolom); plaats += 1) {
      await page.keyboard.press("ArrowRight");
      await expect(cel).toHaveAttribute("data-column", String(plaats));
    }
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowRight");
    await expect(cel).toHaveAttribute("data-column", kolom ?? "");
    const [naam, hier] = [await eerste.getByRole("rowheader").boundingBox(), await cel.boundingBox()];
    const vak = await page.locator(".dw-raster").boundingBox();
    expect(naam?.x).toBeGreaterThanOrEqual(vak?.x ?? 0);
    expect(hier?.x).toBeGreaterThanOrEqual((naam?.x ?? 0) + (naam?.width ?? 0));
  });

  await test.step("kopiëren geeft wat er staat", async () => {
    await page.keyboard.press("Control+c");
    const gekopieerd = await page.evaluate(() => navigator.clipboard.readText());
    expect(["uit-bron", "te-controleren", "gecontroleerd", "betwist"]).toContain(gekopieerd);
  });

  await test.step("een waarde die niet kan: er verandert niets, en de cel heeft de focus weer", async () => {
    await plak(page, "gecontroleerd\t02-11-2026\r\nzeker\t31-02-2026");
    await expect(proef).toContainText("2 fouten");
    await expect(proef).toContainText("Er is niets gewijzigd");
    await expectNoAxeFindings(page, "plakken dat niet kan");
    await proef.getByRole("button", { name: "Sluiten" }).click();
    await expect(proef).toBeHidden();
    await expect(cel).toHaveAttribute("role", "gridcell");
    expect(await velden()).toEqual([]);
  });

  await test.step("vier cellen, bevestigd en weer ongedaan gemaakt", async () => {
    await plak(page, "gecontroleerd\t02-11-2026\r\ngecontroleerd\t02-11-2026");
    await expect(proef).toContainText("2 gewijzigd");
    await proef.getByRole("button", { name: "Zet dit in de set" }).click();
    await expect(proef).toBeHidden();
    await expect(page.getByText("Opgeslagen in de set.")).toBeVisible();
    expect(await velden()).toEqual(["gecontroleerd", "gecontroleerd"]);
    await expect(cel).toHaveAttribute("role", "gridcell");
    await page.keyboard.press("Control+z");
    await expect(page.getByText("Ongedaan gemaakt.")).toBeVisible();
    expect(await velden()).toEqual([]);
  });
});
