import { expect, type BrowserContext, type Response } from "@playwright/test";

/** What a browser writes in its console of an answer that is no success, with the address. */
export function meldingVan(antwoord: Response): string {
  const naam = antwoord.statusText();
  return `Failed to load resource: the server responded with a status of ${antwoord.status()} (${naam}) (${antwoord.url()})`;
}

/**
 * Listens to every page of a context. The function it gives back says whether all was quiet: no error in the
 * console but what was expected, no exception, no request to anyone but the app itself.
 */
export function watchQuiet(
  context: BrowserContext,
  adres: string,
  verwacht: RegExp | null,
  geweigerd: ReadonlySet<string> = new Set(),
): () => void {
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
      fouten.filter((fout) => verwacht?.test(fout) !== true && !geweigerd.has(fout)),
      "errors in the browser's console",
    ).toEqual([]);
    expect(elders, "requests to other sites").toEqual([]);
  };
}
