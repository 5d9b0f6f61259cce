import { zoekPersoonsgegevens } from "@core/grondslagen";
import { insertInzageverzoek, listOpZaakkenmerk, MAX_VERZOEKKENMERK } from "@deelwijzer/db";
import { defineUseCase, gelukt, restVanVandaag } from "@deelwijzer/server";
import { z } from "zod";
import { verzoekInLog } from "../../inzageverzoek/vind-verzoek.ts";

const kenmerk = (leeg: string) =>
  z.string().trim().min(1, leeg).max(MAX_VERZOEKKENMERK, "Dit kenmerk is te lang.");

/**
 * Finds every dossier under a zaakkenmerk, whoever has it, to answer a resident who asks what the gemeente holds (AVG 15).
 * Who answers may read them until the end of today. Written in the log, also when nothing was found: that is an answer too.
 */
export const openInzageverzoek = defineUseCase({
  name: "open-inzageverzoek",
  soort: "wijzigen",
  input: z.strictObject({
    zaakkenmerk: kenmerk("Vul het hele zaakkenmerk in."),
    verzoekkenmerk: kenmerk("Vul in onder welk kenmerk u dit verzoek behandelt.").refine(
      (tekst) => zoekPersoonsgegevens(tekst).length === 0,
      "Laat een BSN, e-mailadres of telefoonnummer weg. Dit kenmerk blijft langer staan dan het dossier.",
    ),
  }),
  authorize: async ({ actor }) => ({
    handeling: "inzageverzoek-behandelen",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }),
  run: async ({ actor, klok, newId }, { zaakkenmerk, verzoekkenmerk }, tx) => {
    const afwegingen = (await listOpZaakkenmerk(tx, zaakkenmerk)).map(({ id }) => id);
    const verzoekId = newId();
    const op = klok.nu();
    const tot = new Date(op.getTime() + restVanVandaag(klok));
    const { gemeenteId, gebruikerId: door } = actor;
    for (const afwegingId of afwegingen)
      await insertInzageverzoek(tx, { verzoekId, gemeenteId, afwegingId, verzoekkenmerk, door, op, tot });
    return gelukt({ id: afwegingen.length === 0 ? null : verzoekId, afwegingen });
  },
  audit: (_invoer, { id, afwegingen }, { actor }) =>
    id === null
      ? { onderwerp: { soort: "gemeente", id: actor.gemeenteId }, gegevens: { afwegingen: [] } }
      : verzoekInLog(id, afwegingen),
});
