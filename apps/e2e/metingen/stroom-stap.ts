import { expect, type Locator, type Page } from "@playwright/test";

/** From the first page to the first question. */
export async function begin(page: Page, zaakkenmerk: string, titel: string): Promise<void> {
  const hoofd = page.getByRole("main");
  await hoofd.getByRole("link", { name: "Start afweging" }).click();
  await hoofd.getByRole("textbox", { name: "Zaakkenmerk" }).fill(zaakkenmerk);
  const veld = hoofd.getByRole("textbox", { name: "Korte titel" });
  if (!(await magLeeg(veld))) await veld.fill(titel);
  await hoofd.getByRole("button", { name: "Begin" }).click();
}

/** What stands open before the seal, and the seal. */
export async function stelVast(page: Page): Promise<void> {
  const hoofd = page.getByRole("main");
  const vast = hoofd.getByRole("button", { name: "Vaststellen" });
  await vast.waitFor();
  const bewaar = hoofd.getByRole("group", { name: "Bewaar dit dossier tot" });
  const zoals = bewaar.getByRole("button", { name: /vorige afweging/ });
  if (await zoals.isVisible()) await zoals.click();
  else await vulDag(bewaar, ["1", "1", "2032"]);
  await vast.click();
  await page.getByRole("dialog").getByRole("button", { name: "Ja, stel vast" }).click();
  await page.waitForURL(/\/besluiten\/[0-9a-f-]{36}$/);
}

export async function bijStap(page: Page, titel: string): Promise<void> {
  await expect(page).toHaveTitle(new RegExp(`^Stap \\d+ van \\d+: ${titel.replace("?", "\\?")} – `), {
    timeout: 30_000,
  });
}

export async function verder(page: Page): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: "Verder", exact: true }).click();
}

export async function kies(hoofd: Locator, vraag: string, optie: string): Promise<void> {
  await hoofd
    .getByRole("group", { name: vraag })
    .getByRole("radio", { name: new RegExp(`^${optie.replaceAll(/[.()]/g, "\\$&")}(?![\\w-])`) })
    .check();
}

/** What stands there already stays; a sentence that is offered is taken; else one types. */
export async function schrijf(binnen: Locator, vraag: string, tekst: string): Promise<void> {
  const groep = binnen.getByRole("group", { name: vraag });
  // Where facts and impressions are kept apart, the facts are what is asked.
  const veld = binnen
    .getByRole("textbox", { name: vraag })
    .or(groep.getByRole("textbox", { name: "Feiten" }))
    .first();
  if ((await veld.inputValue()) !== "") return;
  const neem = binnen.getByRole("button", { name: new RegExp(`^Neem over ?: ${vraag.replace("?", "\\?")}`) });
  if ((await neem.count()) > 0) await neem.first().click();
  else await veld.fill(tekst);
}

export async function vandaag(binnen: Locator, vraag: string): Promise<void> {
  const groep = binnen.getByRole("group", { name: vraag });
  const knop = binnen
    .locator(".gr-vraag")
    .filter({ has: groep })
    .getByRole("button", { name: /^Vandaag/ });
  const inGroep = groep.getByRole("button", { name: /^Vandaag/ });
  if (await inGroep.isVisible()) await inGroep.click();
  else if (await knop.first().isVisible()) await knop.first().click();
  else {
    const [jaar = "", maand = "", dag = ""] = new Date().toISOString().slice(0, 10).split("-");
    await vulDag(groep, [dag, maand, jaar]);
  }
}

async function vulDag(groep: Locator, [dag, maand, jaar]: readonly [string, string, string]): Promise<void> {
  await groep.getByRole("textbox", { name: "Dag" }).fill(dag);
  await groep.getByRole("textbox", { name: "Maand" }).fill(maand);
  await groep.getByRole("textbox", { name: "Jaar" }).fill(jaar);
}

async function magLeeg(veld: Locator): Promise<boolean> {
  const id = await veld.getAttribute("id");
  return (await veld.page().locator(`[id="${id}-label"]`).innerText()).includes("mag leeg blijven");
}

/** A choice that asks why, where the field for it stands under it. */
export async function schrijfBij(hoofd: Locator, vraag: string, optie: string, tekst: string): Promise<void> {
  await kies(hoofd, vraag, optie);
  const veld = hoofd.getByRole("group", { name: vraag }).getByRole("textbox").first();
  if (await veld.isVisible()) await veld.fill(tekst);
}

export async function kiesUitLijst(
  hoofd: Locator,
  vraag: string,
  zoek: string,
  optie: string,
): Promise<void> {
  await hoofd.getByRole("combobox", { name: vraag }).fill(zoek);
  await hoofd.page().getByRole("option", { name: optie }).first().click();
}
