import { tegelijk } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { BRONNEN } from "../../wacht-op-mij/bronnen.ts";
import type { WachtItem } from "../../wacht-op-mij/wacht-item.ts";

/** Everything that waits for the person who looks: what has a day first, then what waits longest. */
export const lijstWachtOpMij = defineUseCase({
  name: "lijst-wacht-op-mij",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: async ({ actor }) => ({
    handeling: "wacht-op-mij-bekijken",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }),
  run: async (ctx, _input, tx) => {
    const items = await tegelijk(BRONNEN.map((bron) => bron(ctx, tx)));
    return gelukt(items.flat().toSorted(volgorde));
  },
});

function volgorde(a: WachtItem, b: WachtItem): number {
  return sleutel(a) < sleutel(b) ? -1 : 1;
}

/** No day sorts after every day. */
function sleutel({ uiterlijk, sinds, id }: WachtItem): string {
  return `${uiterlijk ?? "9999"} ${sinds} ${id}`;
}
