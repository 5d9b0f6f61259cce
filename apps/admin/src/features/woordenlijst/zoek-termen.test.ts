import type { Term } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import { expect, it } from "vitest";
import { LIJSTEN } from "./lijsten.ts";
import { zoekTermen } from "./zoek-termen.ts";

it("finds every word by each of its names, also with two letters swapped", async () => {
  const versie = (await laadTabellen()).tabelversies.at(-1)!;
  let geteld = 0;
  for (const { id: lijst } of LIJSTEN) {
    const termen: readonly Term[] = versie.inhoud.woordenlijst[lijst];
    for (const term of termen)
      for (const naam of [term.naam, ...term.aliassen]) {
        expect(zoekTermen(termen, naam)).toContain(term);
        // From four letters on one mistake is forgiven.
        if (!/^\p{L}{5,}$/u.test(naam)) continue;
        const verwisseld = `${naam.slice(0, 2)}${naam[3]}${naam[2]}${naam.slice(4)}`;
        expect(zoekTermen(termen, verwisseld)).toContain(term);
        geteld += 1;
      }
  }
  expect(geteld).toBeGreaterThan(50);
});
