import type { Download, Locator, Page } from "@playwright/test";

/** The account of a sealed besluit. */
export class BesluitPagina {
  readonly page: Page;
  readonly hoofd: Locator;

  constructor(page: Page) {
    this.page = page;
    this.hoofd = page.getByRole("main");
  }

  /** The headings of the numbered points, in order. */
  async punten(): Promise<string[]> {
    return this.hoofd.getByRole("heading", { level: 2, name: /^\d+\. / }).allInnerTexts();
  }

  /** The text of a numbered point, its sources in the margin included. */
  async punt(nummer: number): Promise<string> {
    const koppen = await this.hoofd.getByRole("heading", { level: 2 }).allInnerTexts();
    const plaats = koppen.findIndex((kop) => kop.startsWith(`${nummer}. `));
    const tekst = await this.hoofd.innerText();
    const begin = tekst.indexOf(koppen[plaats] ?? "");
    const einde = tekst.indexOf(koppen[plaats + 1] ?? "", begin + 1);
    return tekst.slice(begin, einde).replaceAll(/\s+/g, " ");
  }

  async downloadPdf(): Promise<Download> {
    return this.download("Download als PDF");
  }

  async downloadBestand(): Promise<Download> {
    return this.download("Download om te controleren");
  }

  private async download(naam: string): Promise<Download> {
    const wacht = this.page.waitForEvent("download");
    await this.hoofd.getByRole("link", { name: naam }).click();
    return wacht;
  }
}
