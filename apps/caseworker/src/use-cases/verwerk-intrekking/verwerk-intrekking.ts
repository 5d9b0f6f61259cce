import { beoordeel, vraagMetBetekenis, waardeVan } from "@core/grondslagen";
import { appendToestemmingGebeurtenis, lockAfweging, lockToestemming } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { bewaarDossier, type Bewaard } from "../../dossier/bewaar-dossier.ts";
import { magToestemming, toestemmingId } from "../../dossier/mag-toestemming.ts";
import { metInhoud, openDossier, type OpenDossier } from "../../dossier/open-dossier.ts";

/**
 * The owner saw that a consent was withdrawn. In a running dossier the evidence says so from then on, and has to be
 * looked at again; beside a besluit it is only noted, for what was sealed stays as it is.
 */
export const verwerkIntrekking = defineUseCase({
  name: "verwerk-intrekking",
  soort: "wijzigen",
  input: z.strictObject({ id: toestemmingId }),
  authorize: magToestemming("intrekking-verwerken"),
  run: async (ctx, { id }, tx, { afweging: gelezen }) => {
    const rij = await lockToestemming(tx, id);
    const afweging = await lockAfweging(tx, gelezen.id);
    if (rij === null || afweging === null || rij.gebeurtenissen.at(-1)?.soort !== "ingetrokken") {
      const melding = "Deze intrekking is al verwerkt, of de toestemming is niet ingetrokken.";
      return mislukt({ soort: "geblokkeerd", redenen: [{ code: "niet-te-verwerken", melding }] });
    }
    await appendToestemmingGebeurtenis(tx, {
      id: ctx.newId(),
      gemeenteId: rij.gemeenteId,
      toestemmingId: id,
      soort: "verwerkt",
      op: ctx.klok.nu(),
      door: ctx.actor.gebruikerId,
    });
    if (afweging.status === "vastgesteld" || afweging.status === "ingetrokken")
      return gelukt<Bewaard | null>(null);
    const dossier = await openDossier(tx, ctx, afweging);
    const bewaard = await bewaarDossier(tx, ctx, metIntrekking(dossier, id), {
      expectedVersion: afweging.versie,
    });
    return bewaard.ok ? gelukt<Bewaard | null>(bewaard.waarde) : bewaard;
  },
  audit: ({ id }) => ({ onderwerp: { soort: "toestemming", id } }),
});

/** The evidence as it is judged already, written down; who reads it again decides what it means. */
function metIntrekking(dossier: OpenDossier, toestemming: string): OpenDossier {
  const vraag = vraagMetBetekenis(dossier.definitie, "vereisten");
  const bewijs = waardeVan(vraag, "vereisten", dossier.antwoorden) ?? {};
  const steunt = Object.values(bewijs).some((deel) => deel.toestemming === toestemming);
  if (vraag === undefined || !steunt) return dossier;
  const { antwoorden } = beoordeel(dossier);
  const opnieuwBekijken = [...new Set([...dossier.opnieuwBekijken, vraag.id])];
  return metInhoud(dossier, { ...dossier.inhoud, antwoorden, opnieuwBekijken });
}
