import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maakStap, maakVraag, proefStappenplan, proefWoordenlijst } from "../../testing/index.ts";
import { vragenVan } from "./vragen-van.ts";
import { isAntwoord } from "./is-antwoord.ts";
import { antwoordenSchemaVan, leesAntwoord } from "./lees-antwoord.ts";
import { MAX_LIJST, MAX_TEKST } from "./grenzen.ts";

const plan = proefStappenplan([
  maakStap("een", [
    maakVraag("tekst", "tekst"),
    maakVraag("domein", "keuze", { uit: "domeinen", opties: [{ id: "anders", tekst: "Iets anders" }] }),
    maakVraag("meer", "meerkeuze", { opties: [{ id: "x", tekst: "X" }] }),
    maakVraag("personen", "personen"),
    maakVraag("gegevens", "gegevens-per-doel"),
    maakVraag("vereisten", "vereisten"),
    maakVraag("datum", "datum"),
    maakVraag("overleg", "overleg"),
  ]),
]);
const w = proefWoordenlijst();

function lees(id: string, ruw: unknown) {
  const vraag = vragenVan(plan).find((kandidaat) => kandidaat.id === id);
  if (vraag === undefined) throw new Error(id);
  const gelezen = leesAntwoord(vraag, ruw, w);
  expect(isAntwoord(vraag, ruw, w), "the same without schemas").toBe(gelezen.ok);
  return gelezen;
}

function fout(id: string, ruw: unknown): string {
  const gelezen = lees(id, ruw);
  return gelezen.ok ? "gelezen" : gelezen.fout;
}

describe("leesAntwoord", () => {
  it("leest ook een half antwoord: een concept moet te bewaren zijn", () => {
    expect(lees("tekst", { feiten: "" })).toEqual({ ok: true, waarde: { feiten: "" } });
    expect(lees("domein", null).ok).toBe(true);
    const half = [{ id: "o", soort: "collega", metRol: "", wanneer: "", uitkomst: "", oneens: false }];
    expect(lees("overleg", half).ok).toBe(true);
  });

  it.each([
    ["domein", "wmo"],
    ["domein", "anders"],
    ["meer", ["x"]],
    ["personen", [{ id: "p", rol: "client", leeftijd: null, kanOverzien: null }]],
    ["gegevens", [{ id: "g", omschrijving: "", soort: "gewoon", nodig: null, waarvoor: "" }]],
    ["vereisten", { noodzakelijkheid: { status: "onbekend", toelichting: "" } }],
    ["datum", "2019-08-11"],
  ])("leest %s %j", (id, ruw) => {
    expect(lees(id, ruw)).toEqual({ ok: true, waarde: ruw });
  });

  it.each([
    ["domein", "narnia", '"narnia" is geen mogelijk antwoord op deze vraag'],
    ["meer", ["x", "z"], '"z" is geen mogelijk antwoord op deze vraag'],
    ["meer", ["x", "x"], "twee regels hebben dezelfde id"],
    [
      "personen",
      [{ id: "p", rol: "koning", leeftijd: 5, kanOverzien: null }],
      '"koning" is geen mogelijk antwoord op deze vraag',
    ],
    [
      "gegevens",
      [{ id: "g", omschrijving: "", soort: "geheim", nodig: null, waarvoor: "" }],
      '"geheim" is geen mogelijk antwoord op deze vraag',
    ],
    [
      "vereisten",
      { geluk: { status: "voldaan", toelichting: "" } },
      '"geluk" is geen mogelijk antwoord op deze vraag',
    ],
    ["datum", "2019-02-30", "geen bestaande datum (JJJJ-MM-DD)"],
    ["tekst", { feiten: "x", naam: "y" }, "onbekend deel: naam"],
    ["tekst", { feiten: "a\u0000b" }, "de tekst bevat een teken dat niet kan worden bewaard (bij feiten)"],
    ["tekst", { feiten: "\ud800" }, "de tekst bevat een teken dat niet kan worden bewaard (bij feiten)"],
  ])("weigert %s %j", (id, ruw, melding) => {
    expect(fout(id, ruw)).toBe(melding);
  });

  it("houdt tekst en lijsten binnen de perken", () => {
    expect(lees("tekst", { feiten: "x".repeat(MAX_TEKST) }).ok).toBe(true);
    expect(fout("tekst", { feiten: "x".repeat(MAX_TEKST + 1) })).toContain("te lang");
    const rij = (i: number) => ({ id: `p${i}`, rol: "client", leeftijd: 1, kanOverzien: null });
    expect(
      lees(
        "personen",
        Array.from({ length: MAX_LIJST }, (_, i) => rij(i)),
      ).ok,
    ).toBe(true);
    expect(
      fout(
        "personen",
        Array.from({ length: MAX_LIJST + 1 }, (_, i) => rij(i)),
      ),
    ).toContain("te lang");
  });

  it("gooit nooit, wat er ook binnenkomt", () => {
    fc.assert(
      fc.property(fc.constantFrom(...vragenVan(plan)), fc.anything(), (vraag, ruw) => {
        const gelezen = leesAntwoord(vraag, ruw, w);
        if (!gelezen.ok) expect(gelezen.fout).not.toBe("");
        expect(isAntwoord(vraag, ruw, w)).toBe(gelezen.ok);
      }),
    );
  });
});

describe("antwoordenSchemaVan", () => {
  const schema = antwoordenSchemaVan(plan, w);

  it("leest alle antwoorden in één keer en laat weg wat niet is gegeven", () => {
    expect(schema.parse({ domein: "wmo", tekst: undefined })).toEqual({ domein: "wmo" });
  });

  it("weigert een antwoord op een vraag die niet bestaat", () => {
    expect(schema.safeParse({ bestaat_niet: 1 }).success).toBe(false);
    expect(schema.safeParse(JSON.parse('{"__proto__": {"a": 1}}')).success).toBe(false);
  });
});
