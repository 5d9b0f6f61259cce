import type { Locator, Page } from "@playwright/test";

/** The page on which one signs in, of either app. */
export class InlogPagina {
  readonly page: Page;
  readonly kop: Locator;
  readonly email: Locator;
  readonly wachtwoord: Locator;
  readonly knop: Locator;
  readonly fouten: Locator;

  constructor(page: Page) {
    this.page = page;
    this.kop = page.getByRole("heading", { level: 1, name: "Inloggen" });
    this.email = page.getByLabel("E-mailadres");
    this.wachtwoord = page.getByLabel("Wachtwoord");
    this.knop = page.getByRole("button", { name: "Inloggen" });
    this.fouten = page.getByRole("alert").filter({ hasText: "niet klop" });
  }

  async open(terug?: string): Promise<void> {
    await this.page.goto(terug === undefined ? "/inloggen" : `/inloggen?terug=${encodeURIComponent(terug)}`);
  }

  async logIn(email: string, wachtwoord: string): Promise<void> {
    await this.email.fill(email);
    await this.wachtwoord.fill(wachtwoord);
    await this.knop.click();
  }
}
