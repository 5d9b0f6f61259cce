import { updateGemeente } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { versieVeld } from "../../beheer/invoer.ts";
import { steltIn } from "../../beheer/onderwerp.ts";

/** Empty is null: the letters then leave a place to fill in by hand. */
const tekst = (lengte: number) =>
  z
    .string()
    .trim()
    .max(lengte, `Schrijf dit korter, in hooguit ${lengte} tekens.`)
    .transform((waarde) => (waarde === "" ? null : waarde));

/** How a resident reaches the FG and complains: from the next letter on. Letters that were made stay as they are. */
export const bewaarInstellingen = defineUseCase({
  name: "bewaar-instellingen",
  soort: "wijzigen",
  input: z.strictObject({ fgContact: tekst(300), klachtroute: tekst(600), versie: versieVeld }),
  authorize: steltIn,
  run: async (_ctx, { versie, ...nieuw }, tx, voor) => {
    if (!(await updateGemeente(tx, nieuw, versie))) {
      return mislukt({ soort: "conflict", wat: "de instellingen", huidigeVersie: voor.versie });
    }
    const { fgContact, klachtroute } = voor;
    return gelukt({ id: voor.id, voor: { fgContact, klachtroute } });
  },
  // A contact of the gemeente, of no resident.
  audit: ({ fgContact, klachtroute }, { id, voor }) => ({
    onderwerp: { soort: "gemeente", id },
    gegevens: { voor, na: { fgContact, klachtroute } },
  }),
});
