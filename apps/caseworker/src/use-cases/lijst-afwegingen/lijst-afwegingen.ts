import { may } from "@core/grondslagen";
import { listAfwegingen, listBesluiten, listLidmaatschappen, type Afwegingstatus } from "@deelwijzer/db";
import { defineUseCase, gelukt, leesGemeentelaag, leesKennis } from "@deelwijzer/server";
import { z } from "zod";
import { gevolgenIn, type RegelGewijzigd } from "../../dossier/gevolgen-in-lijst.ts";
import { leesStappenplanversie } from "../../dossier/lees-stappenplan.ts";
import { alsAfweging } from "../../dossier/onderwerp.ts";

export interface AfwegingInLijst {
  readonly id: string;
  readonly zaakkenmerk: string;
  readonly titel: string;
  readonly status: Afwegingstatus;
  readonly bijgewerktOp: string;
  /** Title of the step where the next open question is. */
  readonly stap: string | null;
  readonly besluitId: string | null;
  /** The tables changed under a running dossier; null where that means nothing for its question. */
  readonly regelGewijzigd: RegelGewijzigd | null;
  /** Function of the owner, for a dossier of a team mate. */
  readonly eigenaar: string | null;
}

/** One's own dossiers, and those of the team one may read. */
export const lijstAfwegingen = defineUseCase({
  name: "lijst-afwegingen",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: async ({ actor }) => ({
    handeling: "afwegingen-bekijken",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }),
  run: async ({ actor, klok }, _input, tx) => {
    const rijen = await listAfwegingen(tx, { eigenaarId: actor.gebruikerId, teamId: actor.teamId });
    const leesbaar = rijen.filter((rij) => may(actor, "afweging-lezen", alsAfweging(rij)).toegestaan);
    const vastgesteld = leesbaar.filter(({ status }) => status === "vastgesteld").map(({ id }) => id);
    const besluiten = vastgesteld.length === 0 ? [] : await listBesluiten(tx, { afwegingIds: vastgesteld });
    const besluitVan = new Map(besluiten.map((besluit) => [besluit.afwegingId, besluit.id]));
    const functies = new Map(
      (await listLidmaatschappen(tx)).map(({ userId, functie, naam }) => [userId, functie ?? naam]),
    );
    const kennis = await leesKennis(tx, klok.nu());
    const gevolgVoor = gevolgenIn(kennis, await leesGemeentelaag(tx));
    const lijst = { eigen: [] as AfwegingInLijst[], team: [] as AfwegingInLijst[] };
    for (const rij of leesbaar) {
      if (rij.vernietigdOp !== null) continue;
      const vanMij = rij.eigenaarId === actor.gebruikerId;
      const definitie = await leesStappenplanversie(tx, rij.stappenplanHash);
      lijst[vanMij ? "eigen" : "team"].push({
        id: rij.id,
        zaakkenmerk: rij.zaakkenmerk ?? "",
        titel: rij.titel ?? "",
        status: rij.status,
        bijgewerktOp: rij.updatedAt.toISOString(),
        stap: definitie.stappen.find((stap) => stap.id === rij.laatsteStap)?.titel ?? null,
        besluitId: besluitVan.get(rij.id) ?? null,
        regelGewijzigd: gevolgVoor(rij),
        eigenaar: vanMij ? null : (functies.get(rij.eigenaarId) ?? null),
      });
    }
    return gelukt(lijst);
  },
});
