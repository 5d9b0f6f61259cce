import type { Locator, Page } from "@playwright/test";

/** Snel opzoeken: the question as a sentence, and the answer under it. */
export class OpzoekPagina {
  readonly page: Page;
  readonly kop: Locator;
  readonly zin: Locator;
  readonly uitkomst: Locator;

  constructor(page: Page) {
    this.page = page;
    this.kop = page.getByRole("heading", { level: 1, name: "Snel opzoeken" });
    this.zin = page.getByRole("group", { name: "Uw vraag" });
    this.uitkomst = page.getByRole("main").getByRole("heading", { level: 2 }).first();
  }

  /** Opens the page with a question in the address, and waits until the tables are there. */
  async open(vraag: Readonly<Record<string, string>> = {}): Promise<void> {
    const zoek = new URLSearchParams(vraag).toString().replaceAll("%2C", ",");
    await this.page.goto(zoek === "" ? "/opzoeken" : `/opzoeken?${zoek}`);
    await this.zin.waitFor();
  }

  /** A choice in the sentence, by its label: "Met wie". */
  keuze(label: string): Locator {
    return this.zin.getByRole("button", { name: `${label}:` });
  }

  async kies(label: string, optie: string | RegExp): Promise<void> {
    await this.opent(label);
    await this.page.getByRole("dialog", { name: label }).getByRole("option", { name: optie }).click();
  }

  /** A choice is running text and may break over lines: pressed where its largest part stands. */
  private async opent(label: string): Promise<void> {
    const keuze = this.keuze(label);
    await keuze.scrollIntoViewIfNeeded();
    const punt = await keuze.evaluate((element) => {
      const [grootste] = [...element.getClientRects()].toSorted((a, b) => b.width - a.width);
      return grootste && { x: grootste.x + grootste.width / 2, y: grootste.y + grootste.height / 2 };
    });
    if (!punt) throw new Error(`${label} is not to be seen.`);
    await this.page.mouse.click(punt.x, punt.y);
  }

  /** A word of the outcome: "Ja, mits", "Afwegen", "Nee" or "Onbekend". */
  woord(woord: string): Locator {
    return this.page.getByRole("main").getByText(woord, { exact: true });
  }

  get adres(): Record<string, string> {
    return Object.fromEntries(new URL(this.page.url()).searchParams);
  }
}
