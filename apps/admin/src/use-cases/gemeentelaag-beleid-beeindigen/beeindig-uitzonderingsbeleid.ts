import { endUitzonderingsbeleid } from "@deelwijzer/db";
import { defineUseCase, gelukt, leesGemeentelaag, mislukt } from "@deelwijzer/server";
import { eindeInvoer } from "../../gemeentelaag/invoer.ts";
import { leesEinde } from "../../gemeentelaag/lees-einde.ts";

/** Ends a policy on exceptions, with its last day. What was decided under it stays as it is. */
export const beeindigUitzonderingsbeleid = defineUseCase({
  name: "uitzonderingsbeleid-beeindigen",
  soort: "wijzigen",
  input: eindeInvoer,
  authorize: async ({ actor }) => ({
    handeling: "uitzonderingsbeleid-vastleggen",
    onderwerp: { soort: "uitzonderingsbeleid", gemeenteId: actor.gemeenteId },
  }),
  run: async ({ klok }, { id, laatsteDag }, tx) => {
    const { uitzonderingsbeleid } = await leesGemeentelaag(tx);
    const beleid = uitzonderingsbeleid.find((kandidaat) => kandidaat.id === id);
    if (beleid === undefined) return mislukt({ soort: "niet-gevonden", wat: "dit beleid" });
    const tot = leesEinde(laatsteDag, beleid.geldig, klok.vandaag());
    if (!tot.ok) return tot;
    if (!(await endUitzonderingsbeleid(tx, id, tot.waarde)))
      throw new Error("a policy that was read is gone");
    return gelukt({ tot: tot.waarde });
  },
  audit: ({ id }, { tot }) => ({ onderwerp: { soort: "uitzonderingsbeleid", id }, gegevens: { tot } }),
});
