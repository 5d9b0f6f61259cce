import { expect, type Page } from "@playwright/test";
import { gezichtVan, onthoud, watIsNieuw } from "./looked-at.ts";
import { runAxe } from "./run-axe.ts";

const SMAL = 320;

/**
 * The whole check of a page in the state it is in: axe, one h1, a title that says where one is, the language,
 * and nothing that sticks out on a narrow screen. `waar` names the state in the report of a failure.
 */
export async function expectAccessible(page: Page, waar: string): Promise<void> {
  await expectNoAxeFindings(page, waar);
  await expect(page.getByRole("heading", { level: 1 }), `${waar}: one h1`).toHaveCount(1);
  await expect(page, `${waar}: title`).toHaveTitle(/\S.* – Deelwijzer|^Deelwijzer/);
  expect(await page.evaluate(() => document.documentElement.lang), `${waar}: language`).toBe("nl");
  await expectFitsNarrow(page, waar);
}

export async function expectNoAxeFindings(page: Page, waar: string): Promise<void> {
  await standsStill(page);
  await expect(page, `${waar}: title`).toHaveTitle(/\S/);
  expect(page.frames(), `${waar}: a page in a page is not looked into`).toHaveLength(1);
  const gezicht = await gezichtVan(page);
  const nieuw = watIsNieuw(gezicht);
  if (nieuw === null) return;
  const violations = await runAxe(page, nieuw);
  const bevindingen = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => ({
      regel: `${id}: ${help}`,
      waar: target.join(" "),
      html: html.slice(0, 300),
      waarom: failureSummary,
    })),
  );
  expect(bevindingen, `${waar}: axe`).toEqual([]);
  onthoud(gezicht);
}

/**
 * Waits until colours have stopped changing: halfway from light to dark a control has a contrast that nobody
 * ever reads. What never ends (a spinner) is not waited for.
 */
async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const getekend = () => new Promise((klaar) => requestAnimationFrame(klaar));
    // What is set off by what ended is waited for as well, but not for ever.
    for (let keer = 0; keer < 5; keer += 1) {
      // A change of scheme starts its transitions while a frame is drawn: they run from the next one on.
      await getekend();
      await getekend();
      const lopend = document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === "running" && Number.isFinite(effect?.getComputedTiming().endTime),
        );
      if (lopend.length === 0) return;
      await Promise.allSettled(lopend.map(({ finished }) => finished));
    }
  });
}

/** At 320 CSS pixels (400% zoom of 1280) nobody has to scroll sideways, once fonts and lines are in place. */
export async function expectFitsNarrow(page: Page, waar: string): Promise<void> {
  const eerst = page.viewportSize();
  await page.setViewportSize({ width: SMAL, height: 640 });
  await expect.poll(() => tooWide(page), `${waar}: sticks out at ${SMAL} px`).toEqual([]);
  if (eerst) await page.setViewportSize(eerst);
}

/** Empty when the page fits; else how wide it is, and what sticks out. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const over = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} px wide`, ...over.slice(-5).map((element) => element.outerHTML.slice(0, 160))];
  });
}
