import { may } from "@core/grondslagen";
import { listLidmaatschappen, listOverlegberichten, listOverlegvragen } from "@deelwijzer/db";
import { defineUseCase, gelukt, openDossiersleutel } from "@deelwijzer/server";
import { z } from "zod";
import { magLezen, type TeLezen } from "../../dossier/mag-lezen.ts";
import { alsAfweging } from "../../dossier/onderwerp.ts";
import { functiesUit, openGesprek, type Gesprek } from "../../overleg/gesprek.ts";
import { blikInLog, voorLezer, type InzageVanLezer } from "../../toegang/lopende-inzage.ts";

export interface OverlegInDossier {
  /** Of the dossier: a higher one than the page knows means that somebody answered. */
  readonly versie: number;
  readonly gesprekken: readonly Gesprek[];
  readonly magVragen: boolean;
  readonly inzage: InzageVanLezer | null;
}

/**
 * Every question that was put about a dossier and what came of it, for who may read that dossier. By a short access it is a
 * view like every other: it can be asked for without opening the dossier.
 */
export const lijstOverleg = defineUseCase({
  name: "lijst-overleg",
  soort: "lezen",
  input: z.strictObject({ id: z.uuid() }),
  authorize: magLezen,
  run: async (ctx, { id }, tx, { afweging, inzage }: TeLezen) => {
    const leeg = {
      versie: afweging.versie,
      gesprekken: [],
      magVragen: may(ctx.actor, "overleg-vragen", alsAfweging(afweging)).toegestaan,
      inzage: voorLezer(inzage),
    };
    const vragen = await listOverlegvragen(tx, id);
    if (vragen.length === 0) return gelukt<OverlegInDossier>(leeg);
    const { gemeenteId } = ctx.actor;
    const sleutel = await openDossiersleutel(tx, ctx.sleutelkast, { gemeenteId, afwegingId: id });
    if (sleutel === null) return gelukt<OverlegInDossier>(leeg);
    const berichten = await listOverlegberichten(
      tx,
      vragen.map((vraag) => vraag.id),
    );
    const functieVan = functiesUit(await listLidmaatschappen(tx));
    return gelukt<OverlegInDossier>({
      ...leeg,
      gesprekken: vragen.map((vraag) =>
        openGesprek(
          vraag,
          berichten.filter(({ overlegvraagId }) => overlegvraagId === vraag.id),
          sleutel,
          functieVan,
        ),
      ),
    });
  },
  audit: ({ id }, { inzage }) => (inzage === null ? null : blikInLog({ soort: "afweging", id }, inzage)),
});
