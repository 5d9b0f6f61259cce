import { listTeams, updateTeam } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { teamVelden, versieVeld } from "../../beheer/invoer.ts";
import { foutenInDomeinen } from "../../beheer/keur-mens.ts";
import { beheert } from "../../beheer/onderwerp.ts";
import { naamBezet } from "../../beheer/teamnaam.ts";

/** Another name, other domains. What its members may do stays as it is: that is said of each of them. */
export const wijzigTeam = defineUseCase({
  name: "wijzig-team",
  soort: "wijzigen",
  input: teamVelden.extend({ id: z.uuid(), versie: versieVeld }),
  authorize: beheert,
  run: async (ctx, { id, versie, naam, domeinen }, tx) => {
    const teams = await listTeams(tx);
    const team = teams.find((een) => een.id === id);
    if (team === undefined) return mislukt({ soort: "niet-gevonden", wat: "dit team" });
    const conflict = mislukt({ soort: "conflict", wat: "dit team", huidigeVersie: team.versie } as const);
    if (team.versie !== versie) return conflict;
    const anderen = teams.filter((een) => een.id !== id);
    const velden = [
      ...naamBezet(naam, anderen),
      ...(await foutenInDomeinen(tx, ctx, domeinen, team.domeinen)),
    ];
    if (velden.length > 0) return mislukt({ soort: "ongeldig", velden });
    const bewaard = await updateTeam(tx, id, { naam, domeinen }, versie);
    return bewaard ? gelukt({ id, voor: { naam: team.naam, domeinen: team.domeinen } }) : conflict;
  },
  audit: ({ naam, domeinen }, { id, voor }) => ({
    onderwerp: { soort: "team", id },
    gegevens: { voor, na: { naam, domeinen } },
  }),
});
