import { zoekPersoonsgegevens } from "@core/grondslagen";
import { insertVernietigingsstop, listTegenTeHouden, MAX_STOPREDEN } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { houdtTegen } from "../../bewaren/toegang.ts";

const reden = z
  .string()
  .trim()
  .min(1, "Schrijf waarom het dossier langer nodig is.")
  .max(MAX_STOPREDEN, `Schrijf dit korter, in hooguit ${MAX_STOPREDEN} tekens.`)
  .refine(
    (tekst) => zoekPersoonsgegevens(tekst).length === 0,
    "Laat een BSN, e-mailadres of telefoonnummer weg. Wat u hier schrijft, blijft langer staan dan het dossier.",
  );

/** Holds every dossier under a case reference that was not destroyed: an objection, a complaint, a request to see it. */
export const houdVernietigingTegen = defineUseCase({
  name: "houd-vernietiging-tegen",
  soort: "wijzigen",
  input: z.strictObject({
    zaakkenmerk: z.string().trim().min(1, "Vul het zaakkenmerk in.").max(100, "Dit zaakkenmerk is te lang."),
    reden,
  }),
  authorize: houdtTegen,
  run: async ({ actor, klok, newId }, { zaakkenmerk, reden: waarom }, tx) => {
    const dossiers = await listTegenTeHouden(tx, zaakkenmerk);
    const [eerste] = dossiers;
    if (eerste === undefined) {
      const melding =
        "Er is geen dossier met precies dit zaakkenmerk dat u nog kunt tegenhouden. Kijk of u het goed hebt getypt.";
      return mislukt({ soort: "ongeldig", velden: [{ pad: "zaakkenmerk", melding }] });
    }
    const { gemeenteId, gebruikerId: door } = actor;
    for (const { id: afwegingId } of dossiers) {
      await insertVernietigingsstop(tx, {
        id: newId(),
        gemeenteId,
        afwegingId,
        reden: waarom,
        door,
        op: klok.nu(),
      });
    }
    return gelukt({ eerste: eerste.id, afwegingen: dossiers.map(({ id }) => id) });
  },
  audit: (_invoer, { eerste, afwegingen }) => ({
    onderwerp: { soort: "afweging", id: eerste },
    gegevens: { afwegingen },
  }),
});
