import { laadTabellen } from "@deelwijzer/tabellen";
import { describe, expect, it } from "vitest";
import { zoekgidsVan, zoekInGids, type Vondstsoort } from "./zoekgids.ts";

const { tabelversies } = await laadTabellen();
const { woordenlijst, leidraden = [] } = tabelversies.at(-1)!.inhoud;
const gids = zoekgidsVan(woordenlijst, leidraden);
const zonderLeidraden = zoekgidsVan(woordenlijst, []);

function vindt(tekst: string, soort: Vondstsoort): string[] {
  const groep = zoekInGids(gids, tekst).find((een) => een.soort === soort);
  return groep?.vondsten.map(({ id }) => id) ?? [];
}

describe("één zoekveld", () => {
  it.each<[string, Vondstsoort, string]>([
    ["svb", "partner", "svb"],
    ["sociale verzekeringsbnak", "partner", "svb"],
    ["dokter", "partner", "huisarts"],
    ["gezondhied", "gegevens", "gezondheid"],
    ["heronderzoek", "doel", "heronderzoek"],
    ["cliënt", "betrokkene", "client"],
    ["grondslag", "begrip", "kern-grondslag"],
    ["rechtsgrond", "begrip", "kern-grondslag"],
    ["spijbelen", "begrip", "feiten-verzuim"],
    ["uitdrukkelijke toestemming", "begrip", "vereisten-uitdrukkelijke-toestemming"],
    ["mag ik navragen of ze een jongere kennen", "vraag", "rmc-navragen"],
    ["zivver", "vraag", "rmc-mail-zonder-beveiliging"],
    ["warme overdracht", "vraag", "rmc-warme-overdracht"],
    ["ambtsinstructei", "vraag", "rmc-ambtsinstructie"],
  ])("%s: %s %s", (tekst, soort, id) => {
    expect(vindt(tekst, soort)).toContain(id);
  });

  it("finds every question of the source by its own words, before what is only like it", () => {
    for (const { id, vraag } of leidraden.filter(({ soort }) => soort === "vraag-antwoord"))
      expect([vraag, vindt(vraag!, "vraag")[0]]).toEqual([vraag, id]);
  });

  it("finds every partner and purpose by its name and by each other name", () => {
    for (const [soort, termen] of [
      ["partner", woordenlijst.partners],
      ["doel", woordenlijst.doelen],
    ] as const)
      for (const { id, naam, aliassen } of termen)
        for (const tekst of [naam, ...aliassen]) {
          const { vondsten = [], meer = 0 } =
            zoekInGids(zonderLeidraden, tekst).find((een) => een.soort === soort) ?? {};
          expect(vondsten.some((vondst) => vondst.id === id) || meer > 0, `${tekst}: ${id}`).toBe(true);
        }
  });

  it("puts answers from practice first for a question, and the partner first for its name", () => {
    expect(zoekInGids(gids, "mag ik een telefoonnummer opvragen bij een andere afdeling")[0]?.soort).toBe(
      "vraag",
    );
    expect(zoekInGids(gids, "belastingdienst")[0]?.soort).toBe("partner");
  });

  it("finds nothing for one letter, blanks and nonsense, and stands a long text", () => {
    for (const tekst of ["", " ", "a", "!!", "qxzvkw wqxzkv"]) expect(zoekInGids(gids, tekst)).toEqual([]);
    expect(() => zoekInGids(gids, "x".repeat(200))).not.toThrow();
  });
});
