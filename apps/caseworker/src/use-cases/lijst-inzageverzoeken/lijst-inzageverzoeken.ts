import { may } from "@core/grondslagen";
import { listInzageverzoeken } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { leesNamen } from "../../toegang/namen.ts";

const HOOGSTENS = 100;

export interface Inzageverzoeken {
  readonly verzoeken: readonly {
    readonly id: string;
    readonly kenmerk: string;
    readonly door: string;
    readonly op: string;
    readonly dossiers: number;
    /** Still to be read today, by who looks. */
    readonly open: boolean;
  }[];
  /** There are more than these, older ones. */
  readonly meer: boolean;
  readonly magBehandelen: boolean;
}

/** Who read dossiers to answer a resident, newest first; nothing of what stands in them. */
export const lijstInzageverzoeken = defineUseCase({
  name: "lijst-inzageverzoeken",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: async ({ actor }) => ({
    handeling: "inzageverzoeken-bekijken",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }),
  run: async ({ actor, klok }, _invoer, tx) => {
    const noem = await leesNamen(tx);
    const rijen = await listInzageverzoeken(tx, HOOGSTENS + 1);
    return gelukt<Inzageverzoeken>({
      verzoeken: rijen.slice(0, HOOGSTENS).map(({ verzoekId, verzoekkenmerk, door, op, tot, dossiers }) => ({
        id: verzoekId,
        kenmerk: verzoekkenmerk,
        door: noem(door),
        op: op.toISOString(),
        dossiers,
        open: door === actor.gebruikerId && tot > klok.nu(),
      })),
      meer: rijen.length > HOOGSTENS,
      magBehandelen: may(actor, "inzageverzoek-behandelen", {
        soort: "gemeente",
        gemeenteId: actor.gemeenteId,
      }).toegestaan,
    });
  },
});
