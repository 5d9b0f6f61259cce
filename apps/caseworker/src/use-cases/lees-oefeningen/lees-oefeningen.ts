import { oefeningSchema } from "@core/grondslagen";
import { listOefeningen } from "@deelwijzer/db";
import { definePublicUseCase, gelukt, leesKennis, leesStappenplanversie } from "@deelwijzer/server";
import { z } from "zod";
import type { GelezenOefening } from "../../oefening/gelezen-oefening.ts";

/**
 * The exercises, for anyone: nothing in them is of a gemeente. There is no use case that writes for an exercise. What
 * somebody fills in stays in the browser, so that it can never become a dossier or a besluit (ADR 62).
 */
export const leesOefeningen = definePublicUseCase({
  name: "lees-oefeningen",
  input: z.strictObject({}),
  run: async ({ klok }, _input, tx) => {
    const { tabelversies } = await leesKennis(tx, klok.nu());
    const gelezen: GelezenOefening[] = [];
    for (const { inhoud } of await listOefeningen(tx)) {
      const oefening = oefeningSchema.parse(inhoud);
      gelezen.push({
        oefening,
        definitie: await leesStappenplanversie(tx, oefening.stappenplan.hash),
        teDoen: tabelversies.some(({ hash }) => hash === oefening.tabelversie.hash),
      });
    }
    return gelukt(gelezen);
  },
});
