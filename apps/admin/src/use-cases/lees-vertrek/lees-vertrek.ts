import type { Term } from "@core/grondslagen";
import { findLidmaatschap, listLedenMetRol } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { mensId } from "../../beheer/invoer.ts";
import { leesDomeinen } from "../../beheer/keur-mens.ts";
import { leestMensen } from "../../beheer/onderwerp.ts";
import { leesWerkVan, type WerkVan } from "../../beheer/werk-van.ts";

export interface GelezenVertrek extends WerkVan {
  readonly userId: string;
  readonly naam: string;
  readonly versie: number;
  readonly vertrokken: boolean;
  readonly laatsteBeheerder: boolean;
  readonly uzelf: boolean;
  readonly domeinen: readonly Pick<Term, "id" | "naam">[];
}

/** What there is to divide before or after somebody left. */
export const leesVertrek = defineUseCase({
  name: "lees-vertrek",
  soort: "lezen",
  input: z.strictObject({ userId: mensId }),
  authorize: leestMensen,
  run: async (ctx, { userId }, tx) => {
    const lid = await findLidmaatschap(tx, userId);
    if (lid === null) return mislukt({ soort: "niet-gevonden", wat: "deze persoon" });
    const beheerders = await listLedenMetRol(tx, "beheerder");
    return gelukt<GelezenVertrek>({
      ...(await leesWerkVan(tx, lid, ctx.actor.gebruikerId)),
      userId,
      naam: lid.naam,
      versie: lid.versie,
      vertrokken: lid.beeindigdOp !== null,
      laatsteBeheerder: beheerders.length === 1 && beheerders[0] === userId,
      uzelf: userId === ctx.actor.gebruikerId,
      domeinen: await leesDomeinen(tx, ctx),
    });
  },
});
