import { koppelregelsSchema, type Koppelregel } from "@core/grondslagen";
import { findClaimkoppeling, findLidmaatschap, listTeams } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { leesDomeinen } from "../../beheer/keur-mens.ts";
import { leestMensen } from "../../beheer/onderwerp.ts";
import type { GelezenMensen } from "../lees-mensen/typen.ts";

export interface GelezenKoppeling extends Pick<GelezenMensen, "domeinen"> {
  readonly regels: readonly Koppelregel[];
  /** 0 as long as there is none. */
  readonly versie: number;
  readonly laatst: { readonly wie: string; readonly op: Date; readonly uzelf: boolean } | null;
  readonly teams: readonly { readonly id: string; readonly naam: string }[];
}

/** Which claims give which roles. */
export const leesKoppeling = defineUseCase({
  name: "lees-koppeling",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: leestMensen,
  run: async (ctx, _invoer, tx) => {
    const koppeling = await findClaimkoppeling(tx);
    const maker = koppeling === null ? null : await findLidmaatschap(tx, koppeling.door);
    return gelukt<GelezenKoppeling>({
      regels: koppelregelsSchema.parse(koppeling?.regels ?? []),
      versie: koppeling?.versie ?? 0,
      laatst:
        koppeling === null
          ? null
          : {
              wie: maker?.naam ?? "Een beheerder",
              op: koppeling.op,
              uzelf: koppeling.door === ctx.actor.gebruikerId,
            },
      teams: (await listTeams(tx)).map(({ id, naam }) => ({ id, naam })),
      domeinen: await leesDomeinen(tx, ctx),
    });
  },
});
