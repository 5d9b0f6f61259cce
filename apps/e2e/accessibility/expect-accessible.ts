import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { gezichtVan, isNieuw, onthoud } from "./looked-at.ts";

/** WCAG 2.0 to 2.2, A and AA. There is no list of exceptions. */
const RICHTLIJNEN = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
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
  expect(page.frames(), `${waar}: a page in a page is not looked into`).toHaveLength(1);
  const gezicht = await gezichtVan(page);
  if (!isNieuw(gezicht)) return;
  // Without frames one call in the page does it; the other mode opens a page of its own for every check, which takes
  // two thirds of the time of all journeys together. The findings are the same.
  const { violations } = await new AxeBuilder({ page }).withTags(RICHTLIJNEN).setLegacyMode().analyze();
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
    // A change of scheme starts its transitions when a frame is drawn.
    await new Promise((getekend) => requestAnimationFrame(getekend));
    const eindig = document
      .getAnimations()
      .filter((beweging) => Number.isFinite(beweging.effect?.getComputedTiming().endTime));
    await Promise.allSettled(eindig.map(({ finished }) => finished));
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
