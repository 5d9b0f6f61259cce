import type { Locator } from "@playwright/test";
import { expectAccessible } from "../../accessibility/expect-accessible.ts";
import { AfwegingPagina } from "../../pages/afweging-pagina.ts";
import { roep } from "../rpc.ts";
import { expect, test } from "../test.ts";
import { maakDossier } from "./toestanden.ts";

test.use({ account: "klantmanager" });

/** What the server keeps of it. */
interface Opgeslagen {
  readonly inhoud: { readonly antwoorden: Readonly<Record<string, unknown>> };
}

const MEEST = 100_000;
/** What somebody pastes by mistake: another script, a right-to-left sign, an invisible one, markup, formulas. */
const ONZIN = `<script>alert(1)</script> 👪🏽 العربية \u202e\t\u200b{{7*7}} =HYPERLINK("x") '; drop table -- z\u0351\u0351`;

const taakVan = (afweging: AfwegingPagina): Locator =>
  afweging.hoofd.getByRole("textbox", { name: "Welke taak voert u uit?" });

/** As a paste arrives: all at once, also what no keyboard makes. */
async function plak(veld: Locator, tekst: string): Promise<void> {
  await veld.fill("");
  // As numbers: half a sign does not survive the way to the browser.
  const codes = Array.from({ length: tekst.length }, (_, plaats) => tekst.charCodeAt(plaats));
  await veld.evaluate((vak: HTMLTextAreaElement, tekens) => {
    vak.setRangeText(String.fromCharCode(...tekens));
    vak.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  }, codes);
}

test("honderdduizend tekens blijven heel; een te veel wordt gezegd, kost niets en houdt de rest niet op", async ({
  page,
}) => {
  const { id } = await maakDossier(page.request, { zaakkenmerk: "LT-1", titel: "Veel tekst" });
  const afweging = new AfwegingPagina(page);
  await afweging.opent(id, "taak");
  const taak = taakVan(afweging);
  const vol = "Een lang verhaal. "
    .repeat(MEEST)
    .slice(0, MEEST - 1)
    .concat(".");
  await taak.fill(vol);
  await afweging.isOpgeslagen();
  await page.reload();
  await expect(taak).toHaveValue(vol);

  await taak.fill(`${vol}!`);
  await expect(afweging.hoofd.getByText(/ten hoogste 100\.000 tekens/).first()).toBeVisible();
  await expect(taak).toHaveValue(`${vol}!`);
  // Going elsewhere in the dossier takes nothing away, and the rest is saved.
  const stappen = afweging.hoofd.getByRole("navigation", { name: "Stappen" });
  await stappen.getByRole("link", { name: "Uw doel" }).click();
  // On another page, what was not saved leads back to where it stands.
  const melding = afweging.hoofd.getByText("Dit antwoord is nog niet opgeslagen:").locator("..");
  await expect(melding.getByRole("link", { name: "Welke taak voert u uit?" })).toBeVisible();
  const doel = afweging.hoofd.getByRole("textbox", { name: "Wat wilt u bereiken?" });
  await doel.fill("De cliënt wil werken.");
  await expect
    .poll(async () => {
      const { inhoud } = (await roep(page.request, "afwegingen/lees", { id })) as Opgeslagen;
      return [inhoud.antwoorden["taak-uitleg"], inhoud.antwoorden["doel-uitleg"]];
    })
    .toEqual([{ feiten: vol }, { feiten: "De cliënt wil werken." }]);
  await stappen.getByRole("link", { name: "Uw taak" }).click();
  await expect(taak).toHaveValue(`${vol}!`);
  await expectAccessible(page, "stap met een tekst die te lang is");
  await taak.fill("Ik help de cliënt.");
  await afweging.isOpgeslagen();
  await page.reload();
  await expect(taak).toHaveValue("Ik help de cliënt.");
});

test("geplakte onzin blijft staan zoals zij is; wat geen teken is, wordt zichtbaar vervangen", async ({
  page,
}) => {
  const { id } = await maakDossier(page.request, { zaakkenmerk: "LT-2", titel: "Geplakt" });
  const afweging = new AfwegingPagina(page);
  await afweging.opent(id, "taak");
  const taak = taakVan(afweging);
  await plak(taak, ONZIN);
  await afweging.isOpgeslagen();
  await page.reload();
  await expect(taak).toHaveValue(ONZIN);

  await plak(taak, "half \ud800 teken");
  await afweging.isOpgeslagen();
  await page.reload();
  await expect(taak).toHaveValue("half \uFFFD teken");
});
