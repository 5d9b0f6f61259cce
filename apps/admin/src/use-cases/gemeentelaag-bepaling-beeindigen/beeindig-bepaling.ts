import { endGemeentebepaling } from "@deelwijzer/db";
import { defineUseCase, gelukt, leesGemeentelaag, mislukt } from "@deelwijzer/server";
import { eindeInvoer } from "../../gemeentelaag/invoer.ts";
import { leesEinde } from "../../gemeentelaag/lees-einde.ts";

/** Ends a provision of whatever kind, with its last day. */
export const beeindigBepaling = defineUseCase({
  name: "gemeentebepaling-beeindigen",
  soort: "wijzigen",
  input: eindeInvoer,
  authorize: async ({ actor }) => ({
    handeling: "gemeentelaag-vastleggen",
    onderwerp: { soort: "gemeentelaag", gemeenteId: actor.gemeenteId },
  }),
  run: async ({ klok }, { id, laatsteDag }, tx) => {
    const { bepalingen } = await leesGemeentelaag(tx);
    const bepaling = bepalingen.find((kandidaat) => kandidaat.id === id);
    if (bepaling === undefined) return mislukt({ soort: "niet-gevonden", wat: "wat u wilt beëindigen" });
    const tot = leesEinde(laatsteDag, bepaling.geldig, klok.vandaag());
    if (!tot.ok) return tot;
    if (!(await endGemeentebepaling(tx, id, tot.waarde)))
      throw new Error("a provision that was read is gone");
    return gelukt({ soort: bepaling.soort, tot: tot.waarde });
  },
  audit: ({ id }, { soort, tot }) => ({
    onderwerp: { soort: "gemeentebepaling", id },
    gegevens: { soort, tot },
  }),
});
