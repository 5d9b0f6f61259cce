import type { Page } from "@playwright/test";
import { vertraag } from "./pagina.ts";

/** As many milliseconds as pass between a key going down and the first paint after the answer changed. */
export async function meetToetsaanslagen(page: Page, keren: number, traag: number): Promise<number[]> {
  const sessie = await vertraag(page, traag);
  const knop = page.getByRole("group", { name: "Uw vraag" }).getByRole("button", { name: "Waarvoor:" });
  const tijden: number[] = [];
  for (let keer = 0; keer < keren; keer += 1) {
    await knop.focus();
    await page.keyboard.press("Enter");
    const dialoog = page.getByRole("dialog", { name: "Waarvoor" });
    await dialoog.getByRole("combobox").waitFor();
    // Another choice each time, with another answer.
    await page.keyboard.insertText(keer % 2 === 0 ? "een ander doel" : "heronderzoek");
    await page.evaluate(wachtOpAntwoord);
    await page.keyboard.press("Enter");
    tijden.push(await page.evaluate(() => (window as unknown as { geverfd: Promise<number> }).geverfd));
    await dialoog.waitFor({ state: "hidden" });
  }
  await sessie.detach();
  return tijden;
}

/** Runs in the page: from the next key until the paint in which the answer is another. */
function wachtOpAntwoord(): void {
  const hoofd = document.querySelector("main");
  if (hoofd === null) throw new Error("The page has no main.");
  const antwoord = (): string => hoofd.querySelector("h2")?.textContent ?? "";
  const venster = window as unknown as { geverfd: Promise<number> };
  venster.geverfd = new Promise((klaar) => {
    let begin = 0;
    const eerst = antwoord();
    document.addEventListener("keydown", (event) => (begin = event.timeStamp), { once: true, capture: true });
    const kijker = new MutationObserver(() => {
      if (begin === 0 || antwoord() === eerst) return;
      kijker.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // The first task after a frame was painted.
        port1.addEventListener("message", () => klaar(performance.now() - begin), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    });
    kijker.observe(hoofd, { subtree: true, childList: true, characterData: true });
  });
}
