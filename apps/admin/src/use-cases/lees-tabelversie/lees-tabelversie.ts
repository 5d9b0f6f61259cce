import type { Kennis, Tabelversie } from "@core/grondslagen";
import { defineUseCase, gelukt, leesKennis, mislukt } from "@deelwijzer/server";
import { z } from "zod";

export interface GelezenTabelversie {
  readonly versie: Tabelversie;
  /** The newest version in force: the one that answers. */
  readonly geldt: boolean;
  /** Everything in force, with the register of known changes: what the engine answers from. */
  readonly kennis: Kennis;
}

/** One version that answers or did, by number; without a number the one that answers now. */
export const leesTabelversie = defineUseCase({
  name: "lees-tabelversie",
  soort: "lezen",
  input: z.strictObject({ nummer: z.int().positive().nullable().default(null) }),
  authorize: async () => ({ handeling: "tabelversie-lezen", onderwerp: { soort: "tabelversie" } }),
  run: async ({ klok }, { nummer }, tx) => {
    const { tabelversies, register } = await leesKennis(tx, klok.nu());
    const nieuwste = tabelversies.toSorted((a, b) => b.nummer - a.nummer)[0];
    const versie = nummer === null ? nieuwste : tabelversies.find((kandidaat) => kandidaat.nummer === nummer);
    if (versie === undefined || nieuwste === undefined) {
      const wat = nummer === null ? "een gepubliceerde tabelversie" : `tabelversie ${nummer}`;
      return mislukt({ soort: "niet-gevonden", wat });
    }
    const gelezen: GelezenTabelversie = {
      versie,
      geldt: versie.hash === nieuwste.hash,
      kennis: { tabelversies, register },
    };
    return gelukt(gelezen);
  },
});
