import { expect, type Locator, type Page } from "@playwright/test";
import { vulDatum, type Antwoord } from "./antwoorden.ts";

/** One step of the way: its title, and the answers by the title of their question. */
export interface Stap {
  readonly titel: string;
  readonly antwoorden: Readonly<Record<string, Antwoord>>;
}

export interface Kop {
  readonly zaakkenmerk: string;
  readonly titel: string;
  /** "jjjj-mm-dd"; default the day of the installation. */
  readonly peildatum?: string;
}

/** An afweging from its start to the seal. */
export class AfwegingPagina {
  readonly page: Page;
  readonly hoofd: Locator;
  readonly verder: Locator;
  readonly vaststellen: Locator;
  readonly bevestiging: Locator;

  constructor(page: Page) {
    this.page = page;
    this.hoofd = page.getByRole("main");
    this.verder = this.hoofd.getByRole("button", { name: "Verder", exact: true });
    this.vaststellen = this.hoofd.getByRole("button", { name: "Vaststellen" });
    this.bevestiging = page.getByRole("dialog", { name: "Wilt u dit besluit vaststellen?" });
  }

  /** Begins a dossier and gives its id. */
  async start({ zaakkenmerk, titel, peildatum }: Kop): Promise<string> {
    await this.page.goto("/afwegingen/nieuw");
    await this.hoofd.getByRole("textbox", { name: "Zaakkenmerk" }).fill(zaakkenmerk);
    await this.hoofd.getByRole("textbox", { name: "Korte titel" }).fill(titel);
    if (peildatum !== undefined) {
      await this.hoofd.getByText(/^U deelt op /).click();
      await vulDatum(this.hoofd.getByRole("group", { name: "Op welke dag deelt u" }), peildatum);
    }
    await this.hoofd.getByRole("button", { name: "Begin" }).click();
    await this.page.waitForURL(/\/afwegingen\/[0-9a-f-]{36}\/\w/);
    await this.isBijStap("Uw taak");
    return /afwegingen\/([0-9a-f-]{36})/.exec(this.page.url())?.[1] ?? "";
  }

  async isBijStap(titel: string): Promise<void> {
    await expect(this.page).toHaveTitle(new RegExp(`^Stap \\d+ van \\d+: ${titel.replace("?", "\\?")} – `));
  }

  async vulIn(stap: Stap): Promise<void> {
    await this.isBijStap(stap.titel);
    for (const [vraag, antwoord] of Object.entries(stap.antwoorden)) await antwoord(this.hoofd, vraag);
  }

  /** Goes through steps that follow one another; `bijStap` looks at each when it is filled in. */
  async doorloop(stappen: readonly Stap[], bijStap?: (stap: Stap) => Promise<void>): Promise<void> {
    for (const stap of stappen) {
      await this.vulIn(stap);
      await bijStap?.(stap);
      await this.verder.click();
    }
  }

  async opent(id: string, stap: string): Promise<void> {
    await this.page.goto(`/afwegingen/${id}/${stap}`);
  }

  async isBijControleren(): Promise<void> {
    await expect(this.page).toHaveTitle(/^Controleer uw antwoorden – /);
    await expect(this.vaststellen).toBeVisible();
  }

  async bewaarTot(iso: string): Promise<void> {
    await vulDatum(this.hoofd.getByRole("group", { name: "Bewaar dit dossier tot" }), iso);
    await this.isOpgeslagen();
  }

  async isOpgeslagen(): Promise<void> {
    await expect(this.hoofd.getByText(/^Opgeslagen \d\d:\d\d$/)).toBeVisible();
  }

  /** Presses "Vaststellen" and confirms, and waits for the account of the besluit. */
  async stelVast(): Promise<string> {
    await this.vaststellen.click();
    await this.bevestiging.getByRole("button", { name: "Ja, stel vast" }).click();
    await this.page.waitForURL(/\/besluiten\/[0-9a-f-]{36}$/);
    return this.page.url().split("/").at(-1) ?? "";
  }
}
