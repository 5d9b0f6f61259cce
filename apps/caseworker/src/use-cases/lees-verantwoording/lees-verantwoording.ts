import {
  VAST_PUNT,
  verouderdeAanpassingen,
  type Aanpassing,
  type PuntVanVerantwoording,
} from "@core/grondslagen";
import type { Afweging } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { controleerDossier } from "../../dossier/controleer-dossier.ts";
import { magAfweging } from "../../dossier/mag-afweging.ts";
import { openDossier } from "../../dossier/open-dossier.ts";

export interface TeSchrijvenPunt {
  readonly samengesteld: PuntVanVerantwoording;
  /** What a person wrote in its place; null where nobody did. */
  readonly aanpassing: Aanpassing | null;
  /** The answers changed after that. */
  readonly verouderd: boolean;
  /** Nobody rewrites this point; one can add to it. */
  readonly alleenErbij: boolean;
}

/** The account of a running dossier, point by point, to be read and written before it is sealed. */
export const leesVerantwoording = defineUseCase({
  name: "lees-verantwoording",
  soort: "lezen",
  input: z.strictObject({ id: z.uuid() }),
  authorize: magAfweging("afweging-bewerken"),
  run: async (ctx, _input, tx, afweging: Afweging) => {
    const dossier = await openDossier(tx, ctx, afweging);
    const { samengesteld } = controleerDossier(dossier);
    const aanpassingen = dossier.inhoud.aanpassingen ?? [];
    const verouderd = samengesteld === null ? [] : verouderdeAanpassingen(samengesteld, aanpassingen);
    return gelukt({
      id: afweging.id,
      versie: afweging.versie,
      zaakkenmerk: afweging.zaakkenmerk,
      titel: afweging.titel,
      uitkomstZin: samengesteld?.uitkomstZin ?? null,
      punten:
        samengesteld?.punten.map((punt): TeSchrijvenPunt => ({
          samengesteld: punt,
          aanpassing: aanpassingen.find((een) => een.punt === punt.nummer) ?? null,
          verouderd: verouderd.includes(punt.nummer),
          alleenErbij: punt.nummer === VAST_PUNT,
        })) ?? [],
    });
  },
});
