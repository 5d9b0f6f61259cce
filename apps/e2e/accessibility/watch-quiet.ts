import { expect, type BrowserContext } from "@playwright/test";

/**
 * Listens to every page of a context. The function it gives back says whether all was quiet: no error in the
 * console, no exception, no request to anyone but the app itself.
 */
export function watchQuiet(context: BrowserContext, adres: string, verwacht: RegExp | null): () => void {
  const eigen = new URL(adres).origin;
  const fouten: string[] = [];
  const elders: string[] = [];
  context.on("console", (bericht) => {
    if (bericht.type() === "error") fouten.push(`${bericht.text()} (${bericht.location().url})`);
  });
  context.on("weberror", (fout) => fouten.push(String(fout.error().stack ?? fout.error())));
  context.on("request", (verzoek) => {
    const { origin, protocol } = new URL(verzoek.url());
    if (origin !== eigen && protocol !== "data:" && protocol !== "blob:") elders.push(verzoek.url());
  });
  return () => {
    expect(
      fouten.filter((fout) => !verwacht?.test(fout)),
      "errors in the browser's console",
    ).toEqual([]);
    expect(elders, "requests to other sites").toEqual([]);
  };
}
