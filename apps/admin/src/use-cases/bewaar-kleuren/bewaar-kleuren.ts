import { updateGemeente } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { versieVeld } from "../../beheer/invoer.ts";
import { steltIn } from "../../beheer/onderwerp.ts";
import { APPS, keurKleuren } from "../../huisstijl/kleuren.ts";

const kleur = z.string().trim().toLowerCase().max(20);
const accent = z.strictObject({ licht: kleur, donker: kleur });

/** Colours that cannot be read by everyone are refused here too, whatever the screen said. Null: those of the house. */
export const bewaarKleuren = defineUseCase({
  name: "bewaar-kleuren",
  soort: "wijzigen",
  input: z.strictObject({
    kleuren: z.strictObject({ caseworker: accent, admin: accent }).nullable(),
    versie: versieVeld,
  }),
  authorize: steltIn,
  run: async (_ctx, { kleuren, versie }, tx, voor) => {
    const velden =
      kleuren === null
        ? []
        : APPS.flatMap((app) => keurKleuren(app, kleuren[app])).map(({ veld, tekst }) => ({
            pad: veld,
            melding: tekst,
          }));
    if (velden.length > 0) return mislukt({ soort: "ongeldig", velden });
    if (!(await updateGemeente(tx, { kleuren }, versie)))
      return mislukt({ soort: "conflict", wat: "de huisstijl", huidigeVersie: voor.versie });
    return gelukt({ id: voor.id, voor: voor.kleuren });
  },
  audit: ({ kleuren }, { id, voor }) => ({
    onderwerp: { soort: "gemeente", id },
    gegevens: { voor, na: kleuren },
  }),
});
