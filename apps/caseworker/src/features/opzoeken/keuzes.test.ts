import { datum, DOEL_ANDERS, type Term } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import { zoekOpties } from "@deelwijzer/ui";
import { expect, it } from "vitest";
import { keuzesVan } from "./keuzes.ts";
import type { Keuzeveld } from "./zoek-vraag.ts";

const LEEG = { domein: null, richting: null, partner: null, gegevens: [], betrokkene: null, doel: null };

it("finds every choice by each of its names, also with two letters swapped", async () => {
  const versie = (await laadTabellen()).tabelversies.at(-1)!;
  const w = versie.inhoud.woordenlijst;
  const keuzes = keuzesVan({ ...LEEG, herkomst: null, peildatum: datum("2026-11-22") }, versie);
  const termen: readonly (readonly [Keuzeveld, readonly Term[]])[] = [
    ["domein", w.domeinen],
    ["partner", w.partners],
    ["gegevens", w.gegevens],
    ["betrokkene", w.betrokkenen],
    ["doel", w.doelen.filter(({ id }) => id !== DOEL_ANDERS)],
    ["herkomst", w.herkomst],
  ];
  let geteld = 0;
  for (const [veld, lijst] of termen)
    for (const term of lijst)
      for (const naam of [term.naam, ...term.aliassen]) {
        const gevonden = (tekst: string) => zoekOpties(keuzes[veld], tekst).map(({ optie }) => optie.id);
        expect(gevonden(naam)).toContain(term.id);
        // From four letters on one mistake is forgiven.
        if (!/^\p{L}{5,}$/u.test(naam)) continue;
        const verwisseld = `${naam.slice(0, 2)}${naam[3]}${naam[2]}${naam.slice(4)}`;
        expect(gevonden(verwisseld)).toContain(term.id);
        geteld += 1;
      }
  expect(geteld).toBeGreaterThan(50);
});
