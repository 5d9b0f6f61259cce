import { expect, type Locator, type Page } from "@playwright/test";

/** More stops than any page has between two answers. */
const MEESTE_STAPPEN = 120;

/** A person without a mouse: only Tab, arrows, Space, Enter and letters. */
export class Toetsenbord {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Tabs on until the focus is there; fails when it cannot be reached, or cannot be seen. */
  async naar(doel: Locator): Promise<void> {
    await expect(doel).toBeVisible();
    const isDaar = async () => doel.evaluate((element) => element === document.activeElement);
    for (let stap = 0; stap < MEESTE_STAPPEN && !(await isDaar()); stap += 1) {
      await this.page.keyboard.press("Tab");
    }
    await expect(doel).toBeFocused();
    await expect
      .poll(() => doel.evaluate(isInBeeld), { message: "the focus is in view, and nothing covers it" })
      .toBe(true);
  }

  async druk(doel: Locator): Promise<void> {
    await this.naar(doel);
    await this.page.keyboard.press("Enter");
  }

  async typ(doel: Locator, tekst: string): Promise<void> {
    await this.naar(doel);
    await this.page.keyboard.type(tekst);
  }

  /** Radios are one stop: on to the group, then with arrows to the choice. */
  async kies(groep: Locator, optie: string | RegExp): Promise<void> {
    const radio = groep.getByRole("radio", { name: optie });
    const eerste = groep.getByRole("radio").first();
    await this.naar(eerste);
    await this.page.keyboard.press("Space");
    await expect(eerste).toBeChecked();
    for (let stap = 0; stap < 10 && !(await radio.isChecked()); stap += 1) {
      await this.page.keyboard.press("ArrowDown");
      // Else a key too many leads past it.
      await expect(this.page.locator(":focus")).toBeChecked();
    }
    await expect(radio).toBeChecked();
  }

  /** Types in a searchable list and takes the first that is found. */
  async zoek(lijst: Locator, tekst: string): Promise<void> {
    await this.naar(lijst);
    await this.page.keyboard.type(tekst);
    await expect(this.page.getByRole("option").first()).toBeVisible();
    await this.page.keyboard.press("ArrowDown");
    await expect(lijst).toHaveAttribute("aria-activedescendant", /\S/);
    await this.page.keyboard.press("Enter");
    await expect(lijst).toHaveValue(new RegExp(tekst, "i"));
  }
}

/** Runs in the page: part of the element stands in the window with nothing of another element over it. */
function isInBeeld(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const punten = [0.25, 0.5, 0.75].map((deel) => [
    Math.min(Math.max(left + (right - left) * deel, 0), window.innerWidth - 1),
    Math.min(Math.max(top + (bottom - top) * deel, 0), window.innerHeight - 1),
  ]);
  const binnen = bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth;
  return (
    binnen &&
    punten.some(([x = 0, y = 0]) => {
      const bovenste = document.elementFromPoint(x, y);
      return bovenste !== null && (element.contains(bovenste) || bovenste.contains(element));
    })
  );
}
