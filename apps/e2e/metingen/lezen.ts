import type { Page } from "@playwright/test";

/** Words a minute: of one's own screens as of any prose (Brysbaert 2019), of the text of a law at half that pace. */
export const LEESTEMPO = { scherm: 240, wet: 120 } as const;

/** Counts the words of the pages one comes on, each line once: who reads all of it reads no more than this. */
export function telWoorden(page: Page): { lees: () => Promise<void>; woorden: () => number } {
  const gezien = new Set<string>();
  let woorden = 0;
  return {
    lees: async () => {
      const regels = await page.getByRole("main").evaluate((hoofd) => {
        const los = hoofd.cloneNode(true) as HTMLElement;
        // What stays shut is not read.
        for (const dicht of los.querySelectorAll(
          "option, svg, .dw-visueel-verborgen, details:not([open]) > :not(summary)",
        ))
          dicht.remove();
        const uit: string[] = [];
        const loop = document.createTreeWalker(los, NodeFilter.SHOW_TEXT);
        for (let knoop = loop.nextNode(); knoop !== null; knoop = loop.nextNode())
          uit.push((knoop.textContent ?? "").trim());
        return uit;
      });
      for (const regel of regels) {
        if (regel === "" || gezien.has(regel)) continue;
        gezien.add(regel);
        woorden += regel.split(/\s+/).length;
      }
    },
    woorden: () => woorden,
  };
}
