import {
  type Geadresseerde,
  listGeadresseerden,
  listGemeenteIds,
  listWachtendeVragen,
  type WachtendeVraag,
  withoutTenant,
  withTenant,
} from "@deelwijzer/db";
import { plaatsPost } from "../mail/plaats-post.ts";
import type { Taak } from "./taak.ts";

/**
 * On the last day of a question a reminder to who was asked; the day after, word to who waits. Once each, on the
 * first morning on which somebody is there to send it.
 */
export const herinnerOverleg: Taak = {
  naam: "overleg-herinneren",
  rooster: "0 7 * * *",
  inhalen: true,
  voer: async (ctx) => {
    const vandaag = ctx.klok.vandaag();
    for (const gemeenteId of await withoutTenant(ctx.db, listGemeenteIds)) {
      await withTenant(ctx.db, gemeenteId, async (tx) => {
        const vragen = await listWachtendeVragen(tx, vandaag);
        if (vragen.length === 0) return;
        const leden = await listGeadresseerden(tx);
        for (const vraag of vragen) {
          const pad = `/overleg/${vraag.id}`;
          for (const aan of gevraagden(vraag, leden)) {
            const sleutel = `overleg-herinnering:${vraag.id}:${aan}`;
            await plaatsPost(tx, ctx, { gemeenteId, soort: "overleg-herinnering", aan, pad, sleutel });
          }
          if (vraag.uiterlijk < vandaag) {
            const sleutel = `overleg-te-laat:${vraag.id}`;
            const aan = vraag.behandelaar;
            await plaatsPost(tx, ctx, { gemeenteId, soort: "overleg-te-laat", aan, pad, sleutel });
          }
        }
      });
    }
  },
};

/** The person, or everyone who has the role now and did not ask it. */
export function gevraagden(
  { aanRol, aanGebruiker, gesteldDoor }: Pick<WachtendeVraag, "aanRol" | "aanGebruiker" | "gesteldDoor">,
  leden: readonly Geadresseerde[],
): string[] {
  return leden
    .filter(({ userId, rollen }) =>
      aanRol === null ? userId === aanGebruiker : rollen.includes(aanRol) && userId !== gesteldDoor,
    )
    .map(({ userId }) => userId);
}
