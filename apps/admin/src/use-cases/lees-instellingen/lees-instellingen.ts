import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { steltIn } from "../../beheer/onderwerp.ts";

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
  authorize: steltIn,
  run: async (_ctx, _invoer, _tx, gemeente) => {
    const { fgContact, klachtroute, versie } = gemeente;
    return gelukt<Instellingen>({ fgContact, klachtroute, versie });
  },
});
