import {
  artikelenOp,
  datum,
  jciVan,
  jciVanArtikel,
  leesJci,
  schrijfJci,
  type Artikel,
} from "@core/grondslagen";
import { expect, it } from "vitest";
import { TABELLEN } from "./tabellen.ts";

const DAGEN = ["2019-08-11", "2021-01-01", "2026-11-21"].map(datum);

it("every provision of every tabelversie and of the register has a reference that reads back, or a reason not to", async () => {
  const { tabelversies, register } = TABELLEN;
  let geteld = 0;
  for (const { inhoud } of tabelversies) {
    const wetten = new Map(inhoud.woordenlijst.wetten.map((wet) => [wet.id, wet]));
    const artikelen: readonly Artikel[] = [
      ...inhoud.regels.flatMap((regel) => regel.artikelen),
      ...(inhoud.leidraden ?? []).flatMap((leidraad) => leidraad.artikelen),
      ...register.aankondigingen.flatMap((aankondiging) => aankondiging.artikelen),
    ];
    for (const dag of DAGEN) {
      for (const artikel of artikelenOp(artikelen, dag)) {
        const wet = wetten.get(artikel.wet);
        const jci = jciVanArtikel(artikel, wet, dag);
        if (jci === null) {
          // European law and a garbled cell have none; an article of a Dutch law always has.
          expect([wet?.bwb ?? null, artikel.artikel]).toContain(null);
          continue;
        }
        const tekst = schrijfJci(jci);
        expect(leesJci(tekst)).toEqual({ ok: true, jci });
        expect(tekst).toBe(jciVan(artikel, wet, dag));
        geteld += 1;
      }
    }
  }
  expect(geteld).toBeGreaterThan(900);
});
