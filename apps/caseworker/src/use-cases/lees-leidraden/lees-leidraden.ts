import { kiesTabelversie, type Bron, type Leidraad } from "@core/grondslagen";
import { definePublicUseCase, gelukt, leesKennis as lees, mislukt } from "@deelwijzer/server";
import { z } from "zod";

export interface GelezenLeidraden {
  readonly nummer: number;
  readonly leidraden: readonly Leidraad[];
  readonly bronnen: readonly Pick<Bron, "id" | "titel">[];
  /** Changes when another version comes into force: the key to cache by. */
  readonly kenmerk: string;
}

/**
 * The guidance beside the rules of the newest version in force: for anyone, as the tables are. Apart from those, because
 * no answer asks it.
 */
export const leesLeidraden = definePublicUseCase({
  name: "lees-leidraden",
  input: z.strictObject({}),
  run: async ({ klok }, _input, tx) => {
    const kennis = await lees(tx, klok.nu());
    const gekozen = kiesTabelversie(kennis, null);
    if ("fout" in gekozen) return mislukt({ soort: "niet-gevonden", wat: "een tabelversie" });
    const { nummer, hash, inhoud } = gekozen.versie;
    return gelukt<GelezenLeidraden>({
      nummer,
      leidraden: inhoud.leidraden ?? [],
      bronnen: inhoud.bronnen.map(({ id, titel }) => ({ id, titel })),
      kenmerk: hash,
    });
  },
});
