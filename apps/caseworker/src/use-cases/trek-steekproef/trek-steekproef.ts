import { randomBytes } from "node:crypto";
import { datum, isDatum } from "@core/grondslagen";
import { insertSteekproef, listInzageIds } from "@deelwijzer/db";
import { defineUseCase, gelukt, middernacht, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { toezichtOnderwerp } from "../../toegang/toezicht.ts";
import { trek } from "../../toegang/trek.ts";

const dag = z.string().refine(isDatum, "Deze datum bestaat niet.");

/** Draws a sample from the accesses of whole days that are over, by a seed nobody chooses. It is recorded as drawn. */
export const trekSteekproef = defineUseCase({
  name: "trek-steekproef",
  soort: "wijzigen",
  input: z.strictObject({
    van: dag,
    /** The last day of the period, included; today counts up to now. */
    totEnMet: dag,
    aantal: z
      .int("Vul een heel getal in.")
      .min(1, "Trek ten minste 1 inzage.")
      .max(500, "Trek ten hoogste 500 inzagen."),
  }),
  authorize: toezichtOnderwerp,
  run: async ({ actor, klok, newId }, { van: eerste, totEnMet, aantal }, tx) => {
    const op = klok.nu();
    const van = middernacht(datum(eerste));
    const tot = totEnMet >= klok.vandaag() ? op : middernacht(volgendeDag(totEnMet));
    if (van >= tot) {
      return mislukt({
        soort: "ongeldig",
        velden: [
          {
            pad: "totEnMet",
            melding: "De laatste dag ligt voor de eerste dag, of de periode is nog niet begonnen.",
          },
        ],
      } as const);
    }
    const ids = await listInzageIds(tx, { van, tot });
    if (ids.length === 0) {
      return mislukt({
        soort: "ongeldig",
        velden: [{ pad: "van", melding: "In deze periode was er geen inzage om uit te trekken." }],
      } as const);
    }
    const zaad = randomBytes(16).toString("hex");
    const id = newId();
    const getrokken = trek(ids, aantal, zaad);
    await insertSteekproef(tx, {
      id,
      gemeenteId: actor.gemeenteId,
      door: actor.gebruikerId,
      op,
      van,
      tot,
      aantal,
      zaad,
      omvang: ids.length,
      getrokken,
    });
    return gelukt({ id, getrokken: getrokken.length, omvang: ids.length });
  },
  audit: (_input, { id, getrokken, omvang }) => ({
    onderwerp: { soort: "steekproef", id },
    gegevens: { getrokken, omvang },
  }),
});

/** Noon and a day further is the next day, whatever the clock does at night. */
function volgendeDag(dagVan: string) {
  return datum(new Date(Date.parse(`${dagVan}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10));
}
