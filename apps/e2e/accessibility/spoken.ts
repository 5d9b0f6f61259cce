import type { Page } from "@playwright/test";

/** Keeps what live regions say from now on, as a screen reader would hear it; lasts until the page is left. */
export async function luisterMee(page: Page): Promise<void> {
  await page.evaluate(() => {
    const gezegd: string[] = [];
    Reflect.set(window, "gezegd", gezegd);
    new MutationObserver((wijzigingen) => {
      const gebieden = new Set<Element>();
      for (const { target } of wijzigingen) {
        const element = target instanceof Element ? target : target.parentElement;
        const gebied = element?.closest(
          "[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]",
        );
        if (gebied) gebieden.add(gebied);
      }
      for (const { textContent } of gebieden) if (textContent?.trim()) gezegd.push(textContent.trim());
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

/** Everything said since `luisterMee`, in order. */
export async function gesproken(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(Reflect.get(window, "gezegd") as string[])]);
}
