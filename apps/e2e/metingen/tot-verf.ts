import type { Page } from "@playwright/test";

interface Venster {
  geverfd: Promise<number>;
}

/**
 * As many milliseconds as pass between the next key going down and the first paint in which something is so.
 * `zoals` runs in the page just before the key, and gives the question to ask in every frame after it.
 */
export async function totVerf<Arg>(
  page: Page,
  doe: () => Promise<void>,
  zoals: (arg: Arg) => () => boolean,
  arg: Arg,
): Promise<number> {
  const isZo = await page.evaluateHandle<() => boolean, unknown>(
    zoals as (arg: unknown) => () => boolean,
    arg,
  );
  await page.evaluate((vraag: unknown) => {
    const klopt = vraag as () => boolean;
    (window as unknown as Venster).geverfd = new Promise((klaar) => {
      const begin = ({ timeStamp }: KeyboardEvent) => {
        const kijk = () => {
          if (!klopt()) {
            requestAnimationFrame(kijk);
            return;
          }
          const { port1, port2 } = new MessageChannel();
          // The first task after a frame was painted.
          port1.addEventListener("message", () => klaar(performance.now() - timeStamp), { once: true });
          port1.start();
          port2.postMessage(null);
        };
        requestAnimationFrame(kijk);
      };
      document.addEventListener("keydown", begin, { once: true, capture: true });
    });
  }, isZo);
  await doe();
  const tijd = await page.evaluate(() => (window as unknown as Venster).geverfd);
  await isZo.dispose();
  return tijd;
}
