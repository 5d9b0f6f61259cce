import { describe, expect, it } from "vitest";
import { maakStap, maakVraag, proefStappenplan } from "../../../testing/index.ts";
import { leesStappenplan } from "./lees-stappenplan.ts";

const { stappen: _geen, ...KOP } = proefStappenplan([maakStap("een", [])]);

/** What is wrong, as an editor reads it. Nothing is ever read halfway: it is a definition, or a list of findings. */
function problemen(ruw: unknown): string[] {
  const gelezen = leesStappenplan(ruw);
  if (gelezen.ok) throw new Error("dit had fout moeten gaan");
  expect(Object.keys(gelezen)).toEqual(["ok", "bevindingen"]);
  return gelezen.bevindingen.map(({ pad, melding, remedie }) => {
    expect(remedie).toMatch(/^[A-Z].+\.$/);
    return `${pad}: ${melding}`;
  });
}

describe("leesStappenplan", () => {
  it.each([
    [
      "een dag die niet bestaat",
      { ...KOP, datum: "2019-02-30", stappen: [maakStap("een", [])] },
      /^datum: geen bestaande datum/,
    ],
    ["niets", null, /^: hier hoort een groep velden/],
    [
      "een vraag van een onbekend soort",
      {
        ...KOP,
        stappen: [{ ...maakStap("een", []), vragen: [{ id: "a", soort: "getal", titel: "T", waarom: "W" }] }],
      },
      /^stappen\.0\.vragen\.0\.soort: hier hoort een van: ja-nee-twijfel/,
    ],
    [
      "een veld dat niet bestaat in een blok",
      {
        ...KOP,
        blokken: [{ id: "b", titel: "B", bron: "B", vragen: [maakVraag("a", "tekst")], kleur: "rood" }],
        stappen: [maakStap("een", [])],
      },
      /^blokken\.0: onbekend veld: kleur/,
    ],
    [
      "een verkeerd gebruik van een blok",
      { ...KOP, stappen: [{ ...maakStap("een", []), vragen: [{ blok: "b", als: "Naam met spatie" }] }] },
      /^stappen\.0\.vragen\.0\.als: geen geldige id/,
    ],
    [
      "meer vragen dan een stappenplan heeft",
      {
        ...KOP,
        stappen: [
          maakStap(
            "een",
            Array.from({ length: 501 }, (_, i) => maakVraag(`v${i}`, "tekst")),
          ),
        ],
      },
      /^stappen\.0\.vragen: dit veld is te groot of te lang/,
    ],
  ])("zegt waar en wat bij %s", (_wat, ruw, verwacht) => {
    expect(problemen(ruw)[0]).toMatch(verwacht);
  });

  it("weigert 50 MB onzin zonder haar te lezen", () => {
    const groot = /^: dit is te groot voor een stappenplan/;
    expect(problemen({ ...KOP, titel: "x".repeat(50_000_000), stappen: [] })[0]).toMatch(groot);
    expect(problemen({ ...KOP, stappen: Array.from({ length: 5_000_000 }) })[0]).toMatch(groot);
    const rij = maakVraag("a", "tekst");
    expect(problemen({ ...KOP, stappen: Array.from({ length: 60_000 }, () => rij) })[0]).toMatch(groot);
  });

  it("weigert wat in zichzelf zit of te diep gaat, en zegt waar", () => {
    const kring: Record<string, unknown> = { ...KOP };
    kring["stappen"] = [kring];
    expect(problemen(kring)[0]).toMatch(/^stappen\.0.*: dit is meer dan 40 lagen diep/);
    let conditie: unknown = { twijfel: true };
    for (let i = 0; i < 10_000; i++) conditie = { niet: conditie };
    const vraag = { ...maakVraag("a", "tekst"), conditie };
    expect(problemen({ ...KOP, stappen: [{ ...maakStap("een", []), vragen: [vraag] }] })[0]).toMatch(
      /^stappen\.0\.vragen\.0\.conditie\.niet.*: dit is meer dan 40 lagen diep/,
    );
  });

  it("noemt ten hoogste honderd fouten, en hoeveel er nog meer zijn", () => {
    const vragen = Array.from({ length: 150 }, () => ({ soort: "tekst" }));
    const alle = problemen({ ...KOP, stappen: [{ ...maakStap("een", []), vragen }] });
    expect(alle).toHaveLength(101);
    expect(alle.at(-1)).toBe(": er zijn nog 350 andere fouten");
  });

  it("geeft een oordeel over condities die veel combinaties hebben, of zegt dat het dat niet kon", () => {
    const vragen = Array.from({ length: 200 }, (_, i) => maakVraag(`v${i}`, "ja-nee-twijfel"));
    // Pairs that exclude each other in a way that only trying shows.
    const paren = vragen.slice(1).map(({ id }, i) => ({
      een: [
        {
          alle: [
            { vraag: `v${i}`, is: "ja" },
            { vraag: id, is: "nee" },
          ],
        },
        {
          alle: [
            { vraag: `v${i}`, is: "nee" },
            { vraag: id, is: "twijfel" },
          ],
        },
        {
          alle: [
            { vraag: `v${i}`, is: "twijfel" },
            { vraag: id, is: "ja" },
          ],
        },
      ],
    }));
    const laatste = maakVraag("laatste", "tekst", {
      conditie: { alle: [...paren, { vraag: "v0", is: "ja" }, { vraag: "v199", is: "ja" }] },
    });
    const soorten = problemen({ ...KOP, stappen: [maakStap("een", [...vragen, laatste])] });
    expect(soorten.filter((zin) => zin.includes("laatste"))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^vragen\.laatste\./)]),
    );
  });
});
