import { expect, type Locator, type Page } from "@playwright/test";
import { kiesInLijst, vulDatum } from "./antwoorden.ts";

/** The form of a rule or a term inside a wijzigingsset. */
export class BewerkPagina {
  readonly page: Page;
  readonly hoofd: Locator;
  readonly reden: Locator;
  readonly opslaan: Locator;
  readonly fouten: Locator;
  readonly bewaard: Locator;
  /** Where one chooses between what two people made of the same field. */
  readonly conflict: Locator;

  constructor(page: Page) {
    this.page = page;
    this.hoofd = page.getByRole("main");
    this.reden = this.hoofd.getByRole("textbox", { name: "Reden", exact: true });
    this.opslaan = this.hoofd.getByRole("button", { name: "Opslaan" });
    this.fouten = this.hoofd.getByRole("alert");
    this.bewaard = this.hoofd.getByText("uw wijziging staat in de set");
    this.conflict = this.hoofd.getByRole("region", { name: /^Welke waarden? blij(ft|ven) staan\?$/ });
  }

  async open(setId: string, lijst: "regels" | "partners", id: string): Promise<void> {
    await this.page.goto(`/wijzigingssets/${setId}/${lijst}/${id}`);
    await this.opslaan.waitFor();
  }

  veld(naam: string): Locator {
    return this.hoofd.getByRole("textbox", { name: naam });
  }

  groep(naam: string): Locator {
    return this.hoofd.getByRole("group", { name: naam, exact: true });
  }

  async voegVereisteToe(plaats: number, naam: string): Promise<void> {
    await this.hoofd.getByRole("button", { name: /^Voeg (een|nog een) vereiste toe$/ }).click();
    const rij = this.groep(`Vereiste ${plaats}`);
    await kiesInLijst(rij.getByRole("combobox", { name: "Vereiste" }), naam);
  }

  async vervangPartner(oud: string, nieuw: string): Promise<void> {
    const partners = this.groep("Partners");
    await partners.getByRole("button", { name: `Haal weg: ${oud}` }).click();
    await kiesInLijst(partners.getByRole("combobox"), nieuw);
  }

  async geldtVanaf(iso: string): Promise<void> {
    await vulDatum(this.hoofd.getByRole("group", { name: "Geldt vanaf" }), iso);
  }

  async geldtTotEnMet(iso: string): Promise<void> {
    await vulDatum(this.hoofd.getByRole("group", { name: "Geldt tot en met" }), iso);
  }

  async slaOp(): Promise<void> {
    await this.opslaan.click();
    await expect(this.bewaard).toBeVisible();
  }
}
