import { listLidmaatschappen, listOverlegberichten, listOverlegvragenAan } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { functiesUit } from "../../overleg/gesprek.ts";
import { toestandVan } from "../../overleg/vind-overlegvraag.ts";

export interface VraagAanMij {
  readonly id: string;
  readonly van: string;
  /** The role it was put to; null: to me. */
  readonly aanRol: string | null;
  readonly op: string;
  readonly uiterlijk: string;
  readonly stand: "open" | "te-laat" | "door-u-beantwoord" | "door-ander-beantwoord" | "ingetrokken";
}

/** What was asked of me or of a role of mine. The list says from whom and by when; the question itself says what. */
export const lijstOverlegvragen = defineUseCase({
  name: "lijst-overlegvragen",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: async ({ actor }) => ({
    handeling: "overlegvragen-bekijken",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }),
  run: async ({ actor, klok }, _input, tx) => {
    const vragen = await listOverlegvragenAan(tx, actor.gebruikerId, actor.rollen);
    const berichten = await listOverlegberichten(
      tx,
      vragen.map(({ id }) => id),
    );
    const functieVan = functiesUit(await listLidmaatschappen(tx));
    const vandaag = klok.vandaag();
    return gelukt(
      vragen.map((vraag): VraagAanMij => {
        const hierbij = berichten.filter(({ overlegvraagId }) => overlegvraagId === vraag.id);
        const toestand = toestandVan(hierbij);
        const zelf = hierbij.some(({ soort, door }) => soort === "antwoord" && door === actor.gebruikerId);
        const stand = {
          open: vraag.uiterlijk < vandaag ? "te-laat" : "open",
          beantwoord: zelf ? "door-u-beantwoord" : "door-ander-beantwoord",
          ingetrokken: "ingetrokken",
        } as const;
        return {
          id: vraag.id,
          van: functieVan(vraag.gesteldDoor),
          aanRol: vraag.aanRol,
          op: vraag.op.toISOString(),
          uiterlijk: vraag.uiterlijk,
          stand: stand[toestand],
        };
      }),
    );
  },
});
