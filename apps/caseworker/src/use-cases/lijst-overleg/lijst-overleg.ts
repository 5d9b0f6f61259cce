import { may } from "@core/grondslagen";
import {
  findAfweging,
  listLidmaatschappen,
  listOverlegberichten,
  listOverlegvragen,
  type Afweging,
} from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt, openDossiersleutel } from "@deelwijzer/server";
import { z } from "zod";
import { alsAfweging } from "../../dossier/onderwerp.ts";
import { functiesUit, openGesprek, type Gesprek } from "../../overleg/gesprek.ts";

export interface OverlegInDossier {
  /** Of the dossier: a higher one than the page knows means that somebody answered. */
  readonly versie: number;
  readonly gesprekken: readonly Gesprek[];
  readonly magVragen: boolean;
}

/** Every question that was put about a dossier and what came of it, for who may read that dossier. */
export const lijstOverleg = defineUseCase({
  name: "lijst-overleg",
  soort: "lezen",
  input: z.strictObject({ id: z.uuid() }),
  authorize: async (_ctx, { id }, tx) => {
    const afweging = await findAfweging(tx, id);
    if (afweging === null) return mislukt({ soort: "niet-gevonden", wat: "deze afweging" } as const);
    return { handeling: "afweging-lezen", onderwerp: alsAfweging(afweging), gegeven: afweging };
  },
  run: async (ctx, { id }, tx, afweging: Afweging) => {
    const leeg = {
      versie: afweging.versie,
      gesprekken: [],
      magVragen: may(ctx.actor, "overleg-vragen", alsAfweging(afweging)).toegestaan,
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
});
