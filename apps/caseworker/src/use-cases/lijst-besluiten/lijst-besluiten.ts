import { may } from "@core/grondslagen";
import { findAfweging, listAfwegingen, listBesluiten, type Besluit, type Tx } from "@deelwijzer/db";
import type { Actor } from "@core/grondslagen";
import type { Uitkomst } from "@deelwijzer/db/zegel";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { alsBesluit } from "../../dossier/onderwerp.ts";

export interface BesluitInLijst {
  readonly id: string;
  readonly volgnummer: number;
  readonly zaakkenmerk: string | null;
  readonly titel: string | null;
  readonly uitkomst: Uitkomst;
  readonly vastgesteldOp: string;
}

/** Sealed besluiten: for the fg all of them, for others their own and their team's. */
export const lijstBesluiten = defineUseCase({
  name: "lijst-besluiten",
  soort: "lezen",
  input: z.strictObject({ voorVolgnummer: z.int().positive().optional() }),
  authorize: async ({ actor }) => ({
    handeling: "besluiten-bekijken",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }),
  run: async ({ actor }, { voorVolgnummer }, tx) => {
    const lijst: BesluitInLijst[] = [];
    for (const besluit of await besluitenVoor(tx, actor, voorVolgnummer)) {
      const afweging = await findAfweging(tx, besluit.afwegingId);
      if (afweging === null || !may(actor, "besluit-lezen", alsBesluit(afweging)).toegestaan) continue;
      lijst.push({
        id: besluit.id,
        volgnummer: besluit.volgnummer,
        zaakkenmerk: afweging.zaakkenmerk,
        titel: afweging.titel,
        uitkomst: besluit.uitkomst,
        vastgesteldOp: besluit.vastgesteldOp.toISOString(),
      });
    }
    return gelukt(lijst);
  },
});

async function besluitenVoor(tx: Tx, actor: Actor, voorVolgnummer: number | undefined): Promise<Besluit[]> {
  const bladzijde = { ...(voorVolgnummer === undefined ? {} : { voorVolgnummer }), limiet: 100 };
  if (actor.rollen.includes("fg")) return listBesluiten(tx, bladzijde);
  const dossiers = await listAfwegingen(tx, {
    eigenaarId: actor.gebruikerId,
    teamId: actor.teamId,
    statussen: ["vastgesteld"],
  });
  if (dossiers.length === 0) return [];
  return listBesluiten(tx, { ...bladzijde, afwegingIds: dossiers.map(({ id }) => id) });
}
