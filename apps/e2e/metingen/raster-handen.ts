import type { Page } from "@playwright/test";
import { totVerf } from "./tot-verf.ts";

/** What hands do in the grid of rules, each timed until it is painted. */
export const HANDEN = {
  "arrow-down": async (page: Page, keer: number) => {
    await naarCel(page, keer + 1, 1);
    return totVerf(page, () => page.keyboard.press("ArrowDown"), staatOp, `${keer + 2} 1`);
  },
  "arrow-right": async (page: Page, keer: number) => {
    await naarCel(page, 2, 1 + (keer % 10));
    return totVerf(page, () => page.keyboard.press("ArrowRight"), staatOp, `2 ${2 + (keer % 10)}`);
  },
  // To the last row and back: what was not drawn has to be.
  "first-to-last": async (page: Page, keer: number) => {
    const laatste = await page.getByRole("grid").evaluate((raster) => Number(raster.ariaRowCount) - 2);
    await page.keyboard.press(keer % 2 === 0 ? "Control+Home" : "Control+End");
    const [toets, rij] =
      keer % 2 === 0 ? (["Control+End", laatste] as const) : (["Control+Home", 0] as const);
    return totVerf(
      page,
      () => page.keyboard.press(toets),
      (welke) => () => (document.activeElement as HTMLElement | null)?.dataset["row"] === welke,
      String(rij),
    );
  },
  "choose-row": async (page: Page, keer: number) => {
    await naarCel(page, 1 + (keer % 5), 0);
    return totVerf(
      page,
      () => page.keyboard.press("Space"),
      () => {
        const aantal = () => document.querySelectorAll('.dw-raster [aria-selected="true"]').length;
        const was = aantal();
        return () => aantal() !== was;
      },
      null,
    );
  },
  "open-cell": async (page: Page, keer: number) => {
    await naarCel(page, 1 + (keer % 5), 10);
    const tijd = await totVerf(page, () => page.keyboard.press("Enter"), isOpen, null);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    return tijd;
  },
  // The key itself; the rows follow it.
  "filter-key": async (page: Page, keer: number) => {
    const veld = page.getByRole("main").getByRole("searchbox");
    await veld.focus();
    return totVerf(
      page,
      () => page.keyboard.press(keer % 2 === 0 ? "q" : "Backspace"),
      () => {
        const tekst = () => (document.activeElement as HTMLInputElement).value;
        const was = tekst();
        return () => tekst() !== was;
      },
      null,
    );
  },
  filter: async (page: Page, keer: number) => {
    const veld = page.getByRole("main").getByRole("searchbox");
    await veld.focus();
    // A letter that leaves few rows or none, and away again: the count has to change.
    return totVerf(
      page,
      () => page.keyboard.press(keer % 2 === 0 ? "q" : "Backspace"),
      () => {
        const telling = () => document.querySelector("#gevonden")?.textContent;
        const was = telling();
        return () => telling() !== was;
      },
      null,
    );
  },
} satisfies Record<string, (page: Page, keer: number) => Promise<number>>;

export type Hand = keyof typeof HANDEN;

/** Of a row only the cells in sight are drawn; the headings always are. */
async function naarCel(page: Page, rij: number, kolom: number): Promise<void> {
  await page.locator(".dw-raster").evaluate((vak, welke) => {
    vak.scrollTop = 0;
    const kop = vak.querySelector<HTMLElement>(`[data-row="-1"][data-column="${welke}"]`);
    vak.scrollLeft = (kop?.offsetLeft ?? 0) - 400;
  }, kolom);
  await page.locator(`[data-row="${rij}"][data-column="${kolom}"]`).focus();
}

/** Runs in the page. */
function staatOp(plek: string): () => boolean {
  return () => {
    const { row, column } = (document.activeElement as HTMLElement | null)?.dataset ?? {};
    return `${row} ${column}` === plek;
  };
}

/** Runs in the page. */
function isOpen(): () => boolean {
  return () => document.activeElement?.closest('[role="dialog"]') !== null;
}

export interface Rol {
  /** The longest time between two frames, in milliseconds. */
  readonly langst: number;
  /** Frames in which the middle of the grid showed no row. */
  readonly wit: number;
}

/** A row each frame: some 2,900 pixels in a second, quicker than one reads. */
export const GEWOON = 48;
/** A good part of the height of the grid each frame, as one who looks for the end. */
const SNEL = 280;

/** Scrolls through the grid, so many pixels each frame, and looks at every frame. */
export async function rol(page: Page, frames: number, pixels = SNEL): Promise<Rol> {
  return page.locator(".dw-raster").evaluate(
    (vak, { hoeveel, pixels: telkens }) =>
      new Promise<Rol>((klaar) => {
        vak.scrollTop = 0;
        const { left, top, height } = vak.getBoundingClientRect();
        let [langst, wit, vorige, stap, richting] = [0, 0, 0, 0, 1];
        const kijk = (nu: number) => {
          if (vorige > 0) {
            langst = Math.max(langst, nu - vorige);
            if (document.elementFromPoint(left + 100, top + height / 2)?.closest('[role="row"]') === null)
              wit += 1;
          }
          vorige = nu;
          stap += 1;
          if (stap > hoeveel) return klaar({ langst, wit });
          const was = vak.scrollTop;
          vak.scrollTop += telkens * richting;
          if (vak.scrollTop === was) richting = -richting;
          return requestAnimationFrame(kijk);
        };
        requestAnimationFrame(kijk);
      }),
    { hoeveel: frames, pixels },
  );
}
