import { ROLLEN, type Rol } from "@core/grondslagen";
import {
  listDossiersVan,
  listLidmaatschappen,
  listOpenOverlegvragenAan,
  listTeams,
  type Lidmaatschap,
  type Tx,
} from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { leesDomeinen } from "../../beheer/keur-mens.ts";
import { leestMensen } from "../../beheer/onderwerp.ts";
import type { GelezenMensen, Mens } from "./typen.ts";

/** Everyone who works here or did, the teams, and what there is to choose from. */
export const leesMensen = defineUseCase({
  name: "lees-mensen",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: leestMensen,
  run: async (ctx, _invoer, tx) => {
    const leden = await listLidmaatschappen(tx);
    const mensen: Mens[] = [];
    for (const lid of leden) mensen.push(await alsMens(tx, lid, ctx.actor.gebruikerId));
    return gelukt<GelezenMensen>({
      mensen,
      teams: (await listTeams(tx)).map(({ id, naam, domeinen, versie }) => ({ id, naam, domeinen, versie })),
      domeinen: await leesDomeinen(tx, ctx),
      beheerders: leden.filter((lid) => lid.beeindigdOp === null && lid.rollen.includes("beheerder")).length,
    });
  },
});

async function alsMens(tx: Tx, lid: Lidmaatschap, zelf: string): Promise<Mens> {
  const { userId, naam, email, functie, domeinen, teamId, versie, beeindigdOp } = lid;
  return {
    userId,
    naam,
    email,
    functie,
    rollen: lid.rollen.filter((rol): rol is Rol => (ROLLEN as readonly string[]).includes(rol)),
    domeinen,
    teamId,
    versie,
    beeindigdOp,
    open: beeindigdOp === null ? 0 : await teVerdelen(tx, userId),
    uzelf: userId === zelf,
  };
}

async function teVerdelen(tx: Tx, userId: string): Promise<number> {
  const dossiers = await listDossiersVan(tx, userId);
  return dossiers.length + (await listOpenOverlegvragenAan(tx, userId)).length;
}
