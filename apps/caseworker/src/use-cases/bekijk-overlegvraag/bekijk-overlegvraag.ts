import type { Afweging } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { magAfweging } from "../../dossier/mag-afweging.ts";
import { openDossier } from "../../dossier/open-dossier.ts";
import { gesprekspartners, type Gesprekspartner } from "../../overleg/gesprekspartners.ts";
import {
  kiesbareStukken,
  merkVan,
  stelGetoondSamen,
  type Getoond,
  type KiesbaarStuk,
} from "../../overleg/getoond.ts";

export interface Vooraf {
  readonly partners: readonly Gesprekspartner[];
  readonly kiesbaar: readonly KiesbaarStuk[];
  /** What they will see, as it stands stored now. */
  readonly getoond: Getoond;
  readonly merk: string;
  readonly vandaag: string;
}

/** Before a question is put: whom to ask, what can be shown along, and exactly what they will see. */
export const bekijkOverlegvraag = defineUseCase({
  name: "bekijk-overlegvraag",
  soort: "lezen",
  input: z.strictObject({
    id: z.uuid(),
    vraag: z.string().max(1000),
    stukken: z.array(z.string().max(200)).max(100),
  }),
  authorize: magAfweging("overleg-vragen"),
  run: async (ctx, { vraag, stukken }, tx, afweging: Afweging) => {
    const dossier = await openDossier(tx, ctx, afweging);
    const getoond = stelGetoondSamen(dossier, vraag.trim(), stukken);
    return gelukt<Vooraf>({
      partners: await gesprekspartners(tx, ctx.actor.gebruikerId),
      kiesbaar: kiesbareStukken(dossier),
      getoond,
      merk: merkVan(getoond),
      vandaag: ctx.klok.vandaag(),
    });
  },
});
