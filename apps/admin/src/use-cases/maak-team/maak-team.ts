import { insertTeam, listTeams } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { teamVelden } from "../../beheer/invoer.ts";
import { foutenInDomeinen } from "../../beheer/keur-mens.ts";
import { beheert } from "../../beheer/onderwerp.ts";
import { naamBezet } from "../../beheer/teamnaam.ts";

export const maakTeam = defineUseCase({
  name: "maak-team",
  soort: "wijzigen",
  input: teamVelden,
  authorize: beheert,
  run: async (ctx, { naam, domeinen }, tx) => {
    const velden = [...naamBezet(naam, await listTeams(tx)), ...(await foutenInDomeinen(tx, ctx, domeinen))];
    if (velden.length > 0) return mislukt({ soort: "ongeldig", velden });
    const id = ctx.newId();
    await insertTeam(tx, { id, gemeenteId: ctx.actor.gemeenteId, naam, domeinen, createdAt: ctx.klok.nu() });
    return gelukt({ id });
  },
  audit: ({ naam, domeinen }, { id }) => ({ onderwerp: { soort: "team", id }, gegevens: { naam, domeinen } }),
});
