import { describe, expect, it } from "vitest";
import { DEKKING, naamVan, ongedekt, type Dekkingsrij } from "./dekking.ts";
import { TABELLEN } from "./tabellen.ts";

const { tabelversies, register } = TABELLEN;
const inhoud = tabelversies.at(-1)!.inhoud;

describe("de bepalingen die in de wetteksten zijn gelezen", () => {
  it("staan er elk één keer in, geen van de 177 die zijn gelezen is weg", () => {
    const namen = DEKKING.map(naamVan);
    expect(namen.length).toBeGreaterThanOrEqual(177);
    expect(namen.filter((naam, i) => namen.indexOf(naam) !== i)).toEqual([]);
  });

  it.each(DEKKING.map((rij) => [naamVan(rij), rij] as const))("%s is gedekt", (_naam, rij) => {
    expect(ongedekt(rij, inhoud, register)).toEqual([]);
  });

  it("zijn bijna nergens zonder rij; waarom niet, staat erbij", () => {
    expect(DEKKING.filter(({ reden }) => reden !== undefined).map(naamVan)).toEqual([
      ...["b", "b", "c", "c", "d", "d"].map(
        (letter, i) => `wmo-2015 5.2.2 onder ${letter} (${i % 2 === 0 ? "2019" : "2026"}-07-01)`,
      ),
      "wlz 9.1.3 lid 3 (2026-01-01)",
      "participatiewet 64 lid 1 onder q (2026-07-01)",
      "participatiewet 67 lid 1 onder i (2026-07-01)",
      "participatiewet 67 lid 3 (2019-07-01)",
      "participatiewet 67 lid 3 (2026-07-01)",
      "wgs 3 lid 1 (2017-04-01)",
    ]);
  });
});

describe("de toets zelf", () => {
  const leeg = { regels: [], uitspraken: [], aankondigingen: [], leidraden: [] };
  const rij = (anders: object): Dekkingsrij => ({ ...DEKKING[0]!, ...leeg, ...anders });
  const oordeel = (anders: object) => ongedekt(rij(anders), inhoud, register).join("; ");

  it("ziet een bepaling waar niets voor staat", () => {
    expect(oordeel({})).toContain("nothing stands for it");
  });

  it("ziet een regel die er niet is, die nog niet geldt, of op een ander artikel of lid rust", () => {
    expect(oordeel({ regels: ["bestaat-niet"] })).toBe("no rule bestaat-niet");
    expect(oordeel({ regels: ["pw-intern-inburgering"] })).toContain("does not hold on the day");
    expect(oordeel({ regels: ["wmo-opvragen-svb"] })).toContain("does not rest on it");
    expect(oordeel({ artikel: "5.2.4", lid: "1", regels: ["wmo-opvragen-svb"] })).toContain("does not rest");
    expect(oordeel({ artikel: "5.2.4", lid: "2", regels: ["wmo-opvragen-svb"] })).toBe("");
  });

  it("volgt een regel naar haar letter van die dag", () => {
    const pw = {
      wet: "participatiewet",
      artikel: "64",
      lid: "1",
      regels: ["pw-opvragen-register-kinderopvang"],
    };
    expect(oordeel({ ...pw, onderdeel: "q", tekst: "2019-07-01" })).toBe("");
    expect(oordeel({ ...pw, onderdeel: "q", tekst: "2026-07-01" })).toContain(
      "does not rest on it on that day",
    );
    expect(oordeel({ ...pw, onderdeel: "p", tekst: "2026-07-01" })).toBe("");
  });

  it("ziet een aankondiging of leidraad over iets anders", () => {
    expect(oordeel({ aankondigingen: ["wgs-2021"] })).toContain("does not name the article");
    expect(oordeel({ leidraden: ["geheim-participatiewet"] })).toContain("does not name the article");
    expect(oordeel({ uitspraken: ["bestaat-niet"] })).toBe("no uitspraak bestaat-niet");
  });
});
