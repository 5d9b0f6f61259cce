import type { Locator, Page } from "@playwright/test";

/** The published tables in the admin app: search, filters, the list of rules. */
export class TabellenPagina {
  readonly page: Page;
  readonly hoofd: Locator;
  readonly kop: Locator;
  readonly zoekveld: Locator;
  /** "12 van 118 regels" */
  readonly aantal: Locator;
  readonly regels: Locator;

  constructor(page: Page) {
    this.page = page;
    this.hoofd = page.getByRole("main");
    this.kop = this.hoofd.getByRole("heading", { level: 1, name: "Tabellen" });
    this.zoekveld = this.hoofd.getByRole("searchbox", { name: "Zoek in alle teksten" });
    this.aantal = this.hoofd.getByRole("status").filter({ hasText: /regel/ });
    this.regels = this.hoofd.getByRole("rowheader");
  }

  async open(zoek = ""): Promise<void> {
    await this.page.goto(`/tabellen${zoek === "" ? "" : `?${zoek}`}`);
    await this.kop.waitFor();
  }

  /** A filter of the bar, behind "Meer filters" on a narrow screen. */
  filter(label: string): Locator {
    return this.hoofd.getByRole("search").getByLabel(label);
  }

  get adres(): Record<string, string> {
    return Object.fromEntries(new URL(this.page.url()).searchParams);
  }
}
