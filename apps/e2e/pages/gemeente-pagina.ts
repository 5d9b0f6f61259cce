import { expect, type Locator, type Page } from "@playwright/test";
import { kiesInLijst, vulDatum } from "./antwoorden.ts";

/** What the gemeente itself asks or forbids, and the forms to record it. */
export class GemeentePagina {
  readonly page: Page;
  readonly hoofd: Locator;
  readonly fouten: Locator;
  readonly bekijk: Locator;

  constructor(page: Page) {
    this.page = page;
    this.hoofd = page.getByRole("main");
    this.fouten = this.hoofd.getByRole("alert");
    this.bekijk = this.hoofd.getByRole("button", { name: "Bekijk wat dit doet" });
  }

  async open(): Promise<void> {
    await this.page.goto("/gemeente");
    await this.hoofd.getByRole("heading", { level: 1, name: /zelf bepaalt$/ }).waitFor();
  }

  async openVastleggen(
    deel: "eis" | "verbod" | "inperking" | "convenant" | "mandaat" | "beleid",
  ): Promise<void> {
    await this.page.goto(`/gemeente/vastleggen/${deel}`);
    await this.bekijk.waitFor();
  }

  veld(naam: string): Locator {
    return this.hoofd.getByRole("textbox", { name: naam });
  }

  groep(naam: string): Locator {
    return this.hoofd.getByRole("group", { name: naam });
  }

  /** Where a requirement or a prohibition holds: one domain, one direction, one partner, all data. */
  async bereik(domein: string, richting: string, partner: string): Promise<void> {
    const deze = async (naam: string) => {
      const groep = this.groep(naam);
      await groep.getByRole("radio", { name: "Alleen deze" }).check();
      return groep;
    };
    const domeinen = await deze("Voor welke domeinen?");
    await domeinen.getByRole("checkbox", { name: domein }).check();
    await this.groep("Waarvoor?").getByRole("checkbox", { name: richting }).check();
    const partners = await deze("Met welke partners?");
    await kiesInLijst(partners.getByRole("combobox"), partner);
  }

  /** Who decided, and that it holds from that day on. */
  async besluit(iso: string): Promise<void> {
    await this.veld("Vastgesteld door").fill("het college van burgemeester en wethouders");
    await vulDatum(this.groep("Vastgesteld op"), iso);
    await vulDatum(this.groep("Eerste dag"), iso);
  }

  async bekijkWatDitDoet(): Promise<void> {
    await this.bekijk.click();
    await expect(this.hoofd.getByRole("heading", { level: 1, name: "Klopt dit?" })).toBeFocused();
    await expect(this.hoofd.getByText("Verruimt niets")).toBeVisible();
  }

  async legVast(): Promise<void> {
    await this.hoofd.getByRole("button", { name: "Leg vast" }).click();
    await expect(this.hoofd.getByText("het is vastgelegd")).toBeVisible();
  }
}
