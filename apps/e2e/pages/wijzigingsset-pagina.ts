import { expect, type Locator, type Page } from "@playwright/test";
import { kiesInLijst, vulDatum } from "./antwoorden.ts";

export type Setblad = "verschil" | "beoordelen" | "publiceren" | "bijwerken" | "regels" | "partners";

export interface NieuweSet {
  /** As it stands in the register; absent: a reason of one's own. */
  readonly wetsvoorstel?: string;
  readonly aanleiding?: string;
  readonly titel: string;
  readonly toelichting: string;
}

/** A wijzigingsset: its board, its pages, and what one does with it. */
export class WijzigingssetPagina {
  readonly page: Page;
  readonly hoofd: Locator;
  readonly stand: Locator;
  readonly taken: Locator;
  readonly bladen: Locator;

  constructor(page: Page) {
    this.page = page;
    this.hoofd = page.getByRole("main");
    this.stand = this.hoofd.getByRole("region", { name: "Waar deze set staat" });
    this.taken = this.hoofd.getByRole("region", { name: /^Wat er nog moet gebeuren/ });
    this.bladen = this.hoofd.getByRole("navigation", { name: "Deze wijzigingsset" });
  }

  async openBord(): Promise<void> {
    await this.page.goto("/wijzigingssets");
    await this.hoofd.getByRole("heading", { level: 1, name: "Wijzigingssets" }).waitFor();
  }

  /** From the board to the overview of a new set; gives its id. */
  async begin({ wetsvoorstel, aanleiding, titel, toelichting }: NieuweSet): Promise<string> {
    if (wetsvoorstel !== undefined) {
      await kiesInLijst(this.hoofd.getByRole("combobox", { name: /^Welk wetsvoorstel/ }), wetsvoorstel);
    }
    if (aanleiding !== undefined) {
      await this.hoofd.getByRole("radio", { name: /^Een eigen reden/ }).check();
      await this.hoofd.getByRole("textbox", { name: "Wat is de aanleiding?" }).fill(aanleiding);
    }
    await this.hoofd.getByRole("textbox", { name: "Titel van de wijzigingsset" }).fill(titel);
    await this.hoofd.getByRole("textbox", { name: "Wat verandert er, en waarom?" }).fill(toelichting);
    await this.hoofd.getByRole("button", { name: "Begin de wijzigingsset" }).click();
    await this.page.waitForURL(/\/wijzigingssets\/[0-9a-f-]{36}$/);
    await expect(this.hoofd.getByRole("heading", { level: 1, name: titel })).toBeVisible();
    return this.page.url().split("/").at(-1) ?? "";
  }

  async open(id: string, blad?: Setblad): Promise<void> {
    await this.page.goto(`/wijzigingssets/${id}${blad === undefined ? "" : `/${blad}`}`);
    await this.hoofd.getByRole("heading", { level: 1 }).waitFor();
  }

  async heeftStand(woord: string): Promise<void> {
    await expect(this.stand.getByText(woord, { exact: true })).toBeVisible();
  }

  async vraagBeoordeling(): Promise<void> {
    await this.stand.getByRole("button", { name: "Vraag beoordeling" }).click();
    await this.heeftStand("Ter beoordeling");
  }

  async keurGoed(): Promise<void> {
    await this.hoofd.getByRole("button", { name: "Keur goed" }).click();
    await expect(this.hoofd.getByText("deze set is goedgekeurd. Zij geldt nog niet")).toBeVisible();
  }

  dialoog(titel: string | RegExp): Locator {
    return this.page.getByRole("dialog", { name: titel });
  }

  /** Presses, and gives the reason in the dialogue. */
  async metReden(knop: string, bevestig: string, reden: string): Promise<void> {
    await this.hoofd.getByRole("button", { name: knop }).click();
    const dialoog = this.dialoog(/\S/);
    await dialoog.getByRole("textbox", { name: "Reden" }).fill(reden);
    await dialoog.getByRole("button", { name: bevestig, exact: true }).click();
    await expect(dialoog).toBeHidden();
  }

  /** Publishes at once from the page for it; gives the number it became. */
  async publiceerVandaag(): Promise<number> {
    await this.hoofd.getByRole("radio", { name: /^Vandaag, meteen/ }).check();
    await this.hoofd.getByRole("button", { name: "Verder naar publiceren" }).click();
    await this.dialoog("Wilt u deze versie nu publiceren?")
      .getByRole("button", { name: "Ja, publiceer" })
      .click();
    const kop = this.hoofd.getByRole("heading", { level: 1, name: /^Tabelversie \d+ is gepubliceerd$/ });
    await expect(kop).toBeVisible();
    return nummerIn(await kop.innerText());
  }

  async planIn(iso: string): Promise<number> {
    await this.hoofd.getByRole("radio", { name: /^Op een latere dag/ }).check();
    await vulDatum(this.hoofd.getByRole("group", { name: "Op welke dag gaat de versie in?" }), iso);
    await this.hoofd.getByRole("button", { name: "Verder naar inplannen" }).click();
    await this.dialoog("Wilt u deze versie inplannen?").getByRole("button", { name: "Ja, plan in" }).click();
    const kop = this.hoofd.getByRole("heading", { level: 1, name: /^Tabelversie \d+ gaat in op / });
    await expect(kop).toBeVisible();
    return nummerIn(await kop.innerText());
  }
}

function nummerIn(kop: string): number {
  return Number(/\d+/.exec(kop)?.[0]);
}
