import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const BASIS = "https://deelwijzer.voorbeeldgemeente.example";
const app = path.resolve(import.meta.dirname, "..");
const BRON = readFileSync(path.join(app, "public", "zonder-verbinding.js"), "utf8");

const MAG = [
  "/opzoeken",
  "/opzoeken/overzicht",
  "/opzoeken/begrippen",
  "/opzoeken/vragen",
  "/api/v1/kennis",
  "/api/v1/leidraden",
];

interface Gebeurtenis {
  readonly [naam: string]: unknown;
  readonly waitUntil: (werk: Promise<unknown>) => void;
}

/** The file as a browser runs it, around a store and a server of the test. */
function start(antwoord: (pad: string) => Response) {
  const opslag = new Map<string, Map<string, Response>>();
  const luisteraars = new Map<string, (gebeurtenis: Gebeurtenis) => void>();
  const gevraagd: string[] = [];
  const padVan = (adres: string | Request) =>
    new URL(typeof adres === "string" ? adres : adres.url, BASIS).pathname;
  const bak = (naam: string) => {
    const inhoud = opslag.get(naam) ?? new Map<string, Response>();
    opslag.set(naam, inhoud);
    return {
      put: async (adres: string, response: Response) => void inhoud.set(padVan(adres), response),
      match: async (adres: string) => inhoud.get(padVan(adres))?.clone(),
      keys: async () => [...inhoud.keys()].map((pad) => new Request(`${BASIS}${pad}`)),
      delete: async (adres: Request) => inhoud.delete(padVan(adres)),
    };
  };
  const wereld = {
    addEventListener: (soort: string, doe: (gebeurtenis: Gebeurtenis) => void) => luisteraars.set(soort, doe),
    location: new URL(BASIS),
    skipWaiting: async () => undefined,
    clients: { claim: async () => undefined },
    caches: {
      has: async (naam: string) => opslag.has(naam),
      open: async (naam: string) => bak(naam),
      delete: async (naam: string) => opslag.delete(naam),
    },
    fetch: async (adres: string | Request) => {
      gevraagd.push(padVan(adres));
      return antwoord(padVan(adres));
    },
    URL,
    Request,
    Response,
    Headers,
    setTimeout,
  };
  runInContext(BRON, createContext(wereld));
  const roep = async (soort: string, velden: Record<string, unknown>): Promise<void> => {
    const werk: Promise<unknown>[] = [];
    luisteraars.get(soort)?.({ ...velden, waitUntil: (deel) => werk.push(deel) });
    await Promise.all(werk);
  };
  return {
    gevraagd,
    bewaard: () => [...opslag.values()].flatMap((inhoud) => [...inhoud.keys()]).toSorted(),
    /** Whether the file answers this request itself; when it does, that is waited for. */
    vraag: async (pad: string, mode: string): Promise<boolean> => {
      const zelf: Promise<Response>[] = [];
      const werk: Promise<unknown>[] = [];
      luisteraars.get("fetch")?.({
        request: { url: `${BASIS}${pad}`, method: "GET", mode },
        respondWith: (deel: Promise<Response>) => zelf.push(deel),
        waitUntil: (deel) => werk.push(deel),
      });
      await Promise.all(zelf);
      await Promise.all(werk);
      return zelf.length > 0;
    },
    bewaar: () => roep("message", { data: { soort: "bewaar" }, source: { postMessage: () => undefined } }),
  };
}

/** Every page and route of the app, as its folders say it. */
function alleRoutes(map = path.join(app, "src", "app"), adres = ""): string[] {
  return readdirSync(map, { withFileTypes: true }).flatMap((deel) => {
    if (!deel.isDirectory()) return /^(page|route)\.tsx?$/.test(deel.name) ? [adres || "/"] : [];
    const stuk = deel.name.startsWith("(") ? "" : `/${deel.name.replaceAll(/^\[.*\]$/g, "0197-een")}`;
    return alleRoutes(path.join(map, deel.name), `${adres}${stuk}`);
  });
}

const ANDERS = alleRoutes().filter((pad) => !MAG.includes(pad));
/** A page that names every other page, as a menu or a fetched part of it can. */
const bladzij = () =>
  new Response(`<a href="/toestemming#sleutel"></a>${ANDERS.map((pad) => `<a href="${pad}"></a>`).join("")}
    <script src="/_next/static/chunks/een.js"></script>`);
const bestand = () => new Response(`import("static/chunks/een.js"); fetch("/toestemming/intrekken")`);
const server = (pad: string) => (pad.startsWith("/_next/") ? bestand() : bladzij());

describe("de kopie voor zonder verbinding", () => {
  it("kent elke bladzij van de app", () => {
    expect(ANDERS).toContain("/toestemming");
    expect(ANDERS).toContain("/toestemming/intrekken");
    expect(ANDERS).toContain("/afwegingen/0197-een/0197-een");
    expect(ANDERS).toContain("/besluiten/0197-een/brief");
  });

  it("bewaart de bladzijden om op te zoeken, de tabellen en hun bestanden, en vraagt om niets anders", async () => {
    const werker = start(server);
    await werker.bewaar();
    const alles = [...MAG, "/_next/static/chunks/een.js"].toSorted();
    expect(werker.bewaard()).toEqual(alles);
    expect([...new Set(werker.gevraagd)].toSorted()).toEqual(alles);
  });

  it.each(ANDERS)("komt niet aan %s, hoe er ook om wordt gevraagd", async (pad) => {
    const werker = start(server);
    await werker.bewaar();
    const bewaard = werker.bewaard();
    for (const mode of ["navigate", "cors", "same-origin", "no-cors"])
      for (const rest of ["", "?_rsc=1", "/", "?terug=/opzoeken"])
        expect(await werker.vraag(`${pad}${rest}`, mode), `${pad}${rest} ${mode}`).toBe(false);
    expect(werker.bewaard()).toEqual(bewaard);
  });

  it("komt ook niet aan een adres dat nog niet bestaat", async () => {
    const deel = fc.constantFrom(
      "toestemming",
      "afwegingen",
      "besluiten",
      "overleg",
      "opzoeken",
      "kennis",
      "0197",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(deel, { minLength: 1, maxLength: 4 }).map((delen) => `/${delen.join("/")}`),
        fc.constantFrom("navigate", "cors"),
        async (pad, mode) => {
          fc.pre(!MAG.includes(pad));
          const werker = start(server);
          expect(await werker.vraag(pad, mode)).toBe(false);
          expect(werker.bewaard()).toEqual([]);
        },
      ),
    );
  });

  it("bewaart niets van wie is uitgelogd", async () => {
    const werker = start((pad) => {
      const antwoord = server(pad);
      if (pad.startsWith("/opzoeken")) Object.defineProperty(antwoord, "redirected", { value: true });
      return antwoord;
    });
    await werker.bewaar();
    expect(werker.bewaard()).toEqual([]);
  });
});
