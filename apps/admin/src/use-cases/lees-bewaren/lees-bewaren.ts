import { may } from "@core/grondslagen";
import { countOpenOverTermijn, countVernietigd, listVernietigingsstops } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { leesNamen } from "../../wijzigingsset/namen.ts";
import type { Bewaren } from "./typen.ts";

/** What was destroyed because its term was over, what is held, and what nobody closed in time. */
export const leesBewaren = defineUseCase({
  name: "lees-bewaren",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: async ({ actor }) => ({
    handeling: "bewaren-lezen",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }),
  run: async ({ actor, klok }, _invoer, tx) => {
    const naamVan = await leesNamen(tx);
    const stops = await listVernietigingsstops(tx);
    const eigenGemeente = { soort: "gemeente", gemeenteId: actor.gemeenteId } as const;
    return gelukt<Bewaren>({
      tegengehouden: stops.map(({ id, zaakkenmerk, bewarenTot, reden, door, op }) => ({
        id,
        zaakkenmerk: zaakkenmerk ?? "",
        bewarenTot,
        voorbij: bewarenTot !== null && bewarenTot < klok.vandaag(),
        reden,
        door: naamVan(door),
        op,
      })),
      vernietigd: await countVernietigd(tx),
      openOverTermijn: await countOpenOverTermijn(tx, klok.vandaag()),
      magTegenhouden: may(actor, "vernietiging-tegenhouden", eigenGemeente).toegestaan,
    });
  },
});
