import type { Term, Tabelversie } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import { beforeAll, expect, it } from "vitest";
import { LIJSTEN } from "./lijsten.ts";
import { zoekTermen } from "./zoek-termen.ts";

let versie: Tabelversie;
beforeAll(async () => {
  versie = (await laadTabellen()).tabelversies.at(-1)!;
});

it("finds every word by another of its names, also with two letters of it swapped", () => {
  let geteld = 0;
  for (const { id: lijst } of LIJSTEN) {
    const termen: readonly Term[] = versie.inhoud.woordenlijst[lijst];
    for (const term of termen) {
      // From four letters on one mistake is forgiven.
      const alias = term.aliassen.find((naam) => /^\p{L}{5,}$/u.test(naam));
      if (alias === undefined) continue;
      expect(zoekTermen(termen, alias)).toContain(term);
      const verwisseld = `${alias.slice(0, 2)}${alias[3]}${alias[2]}${alias.slice(4)}`;
      expect(zoekTermen(termen, verwisseld)).toContain(term);
      geteld += 1;
    }
  }
  expect(geteld).toBeGreaterThan(30);
});
