import { createRequire } from "node:module";
import type AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

type Bevinding = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"][number];

interface Axe {
  readonly source: string;
  readonly getRules: (tags: readonly string[]) => { readonly ruleId: string; readonly tags: string[] }[];
  readonly run: (waar: Document, opties: object) => Promise<{ readonly violations: Bevinding[] }>;
}

/** The axe of its own Playwright package. The builder of that package reads it into the page twice for every look. */
const vanPlaywright = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
const axe = vanPlaywright("axe-core") as Axe;

/** WCAG 2.0 to 2.2, A and AA. There is no list of exceptions. */
const RICHTLIJNEN = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** The rules among them that see colours; what the others judge is the same in the dark. */
const OVER_KLEUR = axe
  .getRules(RICHTLIJNEN)
  .filter(({ tags }) => tags.includes("cat.color"))
  .map(({ ruleId }) => ruleId);

/** What axe finds on a page as it is: everything, or only what depends on colours. */
export async function runAxe(page: Page, wat: "alles" | "kleur"): Promise<Bevinding[]> {
  // Half a megabyte of script: once per page, not once per look.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const opties = {
    runOnly: wat === "alles" ? { type: "tag", values: RICHTLIJNEN } : { type: "rule", values: OVER_KLEUR },
    // Waited for by `expectNoAxeFindings`: while a page is read again its title is away for a moment.
    rules: { "document-title": { enabled: false } },
    // What passes is not written out: on a long table that is most of the work.
    resultTypes: ["violations"],
  };
  return page.evaluate(
    async (hoe) => (await (window as unknown as { axe: Axe }).axe.run(document, hoe)).violations,
    opties,
  );
}
