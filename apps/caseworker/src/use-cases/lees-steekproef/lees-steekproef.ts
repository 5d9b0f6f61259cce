import { findSteekproef, listInzageIds, listInzagen } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { leesNamen } from "../../toegang/namen.ts";
import { alsToezicht, toezichtOnderwerp } from "../../toegang/toezicht.ts";
import { trek } from "../../toegang/trek.ts";

/** A sample with what was drawn; drawn again from its seed, to see that it gives the same. */
export const leesSteekproef = defineUseCase({
  name: "lees-steekproef",
  soort: "lezen",
  input: z.strictObject({ id: z.uuid() }),
  authorize: toezichtOnderwerp,
  run: async (ctx, { id }, tx) => {
    const steekproef = await findSteekproef(tx, id);
    if (steekproef === null) return mislukt({ soort: "niet-gevonden", wat: "deze steekproef" } as const);
    const { van, tot, aantal, zaad, omvang, getrokken, op, door } = steekproef;
    const opnieuw = trek(await listInzageIds(tx, { van, tot }), aantal, zaad);
    const rijen = await listInzagen(tx, { ids: getrokken, limiet: getrokken.length });
    return gelukt({
      id,
      op: op.toISOString(),
      van: van.toISOString(),
      tot: tot.toISOString(),
      door: (await leesNamen(tx))(door),
      zaad,
      omvang,
      klopt: JSON.stringify(opnieuw) === JSON.stringify(getrokken),
      inzagen: await alsToezicht(ctx, tx, rijen),
    });
  },
});
