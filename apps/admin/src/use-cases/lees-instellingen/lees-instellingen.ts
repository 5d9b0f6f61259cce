import { findGemeente } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";

export interface Instellingen {
  readonly fgContact: string | null;
  readonly klachtroute: string | null;
  readonly versie: number;
}

/** How a resident reaches the FG and complains, as the letters say it. */
export const leesInstellingen = defineUseCase({
  name: "lees-instellingen",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: async ({ actor }) => ({
    handeling: "gemeente-instellen",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }),
  run: async (_ctx, _invoer, tx) => {
    const gemeente = await findGemeente(tx);
    if (gemeente === null) return mislukt({ soort: "niet-gevonden", wat: "uw gemeente" });
    const { fgContact, klachtroute, versie } = gemeente;
    return gelukt<Instellingen>({ fgContact, klachtroute, versie });
  },
});
