import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";

const BASIS = "https://deelwijzer.voorbeeldgemeente.example";
const BRON = readFileSync(path.resolve(import.meta.dirname, "../public/geen-verbinding.js"), "utf8");

/** The file as a browser runs it: there is nothing to keep anything in. */
function start(server: () => Promise<Response>) {
  const luisteraars = new Map<string, (gebeurtenis: Record<string, unknown>) => void>();
  const wereld = {
    addEventListener: (soort: string, doe: (gebeurtenis: Record<string, unknown>) => void) =>
      luisteraars.set(soort, doe),
    location: new URL(BASIS),
    fetch: server,
    URL,
    Response,
  };
  runInContext(BRON, createContext(wereld));
  /** Its own answer to a request; null where it leaves that to the browser. */
  return async (pad: string, mode = "navigate", method = "GET"): Promise<Response | null> => {
    let zelf: Promise<Response> | null = null;
    luisteraars.get("fetch")?.({
      request: { url: `${BASIS}${pad}`, method, mode },
      preloadResponse: Promise.resolve(undefined),
      respondWith: (antwoord: Promise<Response>) => (zelf = antwoord),
    });
    return zelf;
  };
}

const weg = () => Promise.reject(new TypeError("Failed to fetch"));

describe("een bladzij zonder verbinding", () => {
  it("zegt in woorden dat er geen verbinding is, en leidt naar het opzoeken", async () => {
    const antwoord = await start(weg)("/afwegingen/0197/taak?x=geheim");
    const tekst = await antwoord?.text();
    expect(antwoord?.status).toBe(503);
    expect(tekst).toContain("<h1>Er is geen verbinding</h1>");
    expect(tekst).toContain('href="/opzoeken"');
    expect(tekst).not.toContain("geheim");
    expect(antwoord?.headers.get("cache-control")).toBe("no-store");
    expect(antwoord?.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("geeft door wat de server antwoordt, ook een weigering", async () => {
    const echt = new Response("nee", { status: 403 });
    expect(await start(() => Promise.resolve(echt))("/")).toBe(echt);
  });

  it.each([
    ["/toestemming", "navigate", "GET"],
    ["/toestemming/intrekken", "navigate", "GET"],
    ["/controle", "navigate", "GET"],
    ["/api/v1/kennis", "navigate", "GET"],
    ["/", "cors", "GET"],
    ["/", "navigate", "POST"],
  ])("komt niet aan %s (%s, %s)", async (pad, mode, method) => {
    expect(await start(weg)(pad, mode, method)).toBeNull();
  });
});
