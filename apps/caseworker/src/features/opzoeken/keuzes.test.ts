import { DOEL_ANDERS, type Tabelversie, type Term } from "@core/grondslagen";
import { keuzesVan, type Keuzeveld } from "@deelwijzer/grondslagen-react";
import { laadTabellen } from "@deelwijzer/tabellen";
import { zoekOpties } from "@deelwijzer/ui";
import { beforeAll, expect, it } from "vitest";

const LEEG = { domein: null, richting: null, partner: null, gegevens: [], betrokkene: null, doel: null };

let versie: Tabelversie;
beforeAll(async () => {
  versie = (await laadTabellen()).tabelversies.at(-1)!;
});

it("finds every choice by another of its names, also with two letters of it swapped", () => {
  const w = versie.inhoud.woordenlijst;
  const keuzes = keuzesVan({ ...LEEG, herkomst: null }, versie);
  const termen: readonly (readonly [Keuzeveld, readonly Term[]])[] = [
    ["domein", w.domeinen.map((term) => ({ ...term, aliassen: [term.naam, ...term.aliassen] }))],
    ["partner", w.partners],
    ["gegevens", w.gegevens],
    ["betrokkene", w.betrokkenen],
    ["doel", w.doelen.filter(({ id }) => id !== DOEL_ANDERS)],
    ["herkomst", w.herkomst],
  ];
  let geteld = 0;
  for (const [veld, lijst] of termen)
    for (const term of lijst) {
      const gevonden = (tekst: string) => zoekOpties(keuzes[veld], tekst).map(({ optie }) => optie.id);
      // From four letters on one mistake is forgiven.
      const alias = term.aliassen.find((naam) => /^\p{L}{5,}$/u.test(naam));
      if (alias === undefined) continue;
      expect(gevonden(alias)).toContain(term.id);
      const verwisseld = `${alias.slice(0, 2)}${alias[3]}${alias[2]}${alias.slice(4)}`;
      expect(gevonden(verwisseld)).toContain(term.id);
      geteld += 1;
    }
  expect(geteld).toBeGreaterThan(30);
});
