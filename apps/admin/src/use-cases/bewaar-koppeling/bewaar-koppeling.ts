import { koppelregelsSchema } from "@core/grondslagen";
import { findClaimkoppeling, insertClaimkoppeling, listTeams, lockMensen } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import type { VeldFout } from "@deelwijzer/server/fout";
import { z } from "zod";
import { foutenInDomeinen } from "../../beheer/keur-mens.ts";
import { beheert } from "../../beheer/onderwerp.ts";

/** From the next sign-in on. Who saves it gets nothing by it: the sign-in leaves the maker as they are. */
export const bewaarKoppeling = defineUseCase({
  name: "bewaar-koppeling",
  soort: "wijzigen",
  input: z.strictObject({ regels: koppelregelsSchema, versie: z.int().min(0) }),
  authorize: beheert,
  run: async (ctx, { regels, versie }, tx) => {
    // Of two who save at once the second reads what the first saved.
    await lockMensen(tx);
    const nu = await findClaimkoppeling(tx);
    const conflict = mislukt({
      soort: "conflict",
      wat: "de regels",
      huidigeVersie: nu?.versie ?? 0,
    } as const);
    if ((nu?.versie ?? 0) !== versie) return conflict;
    const teams = new Set((await listTeams(tx)).map(({ id }) => id));
    const velden: VeldFout[] = [];
    for (const [at, regel] of regels.entries()) {
      const pad = `regels.${at}`;
      if (regel.rollen.length + regel.domeinen.length === 0 && regel.teamId === null)
        velden.push({
          pad: `${pad}.rollen`,
          melding: `Regel ${at + 1} geeft niets. Kies een rol, domein of team.`,
        });
      if (regel.teamId !== null && !teams.has(regel.teamId))
        velden.push({ pad: `${pad}.teamId`, melding: "Kies een team uit de lijst." });
      for (const fout of await foutenInDomeinen(tx, ctx, regel.domeinen))
        velden.push({ ...fout, pad: `${pad}.domeinen` });
    }
    if (velden.length > 0) return mislukt({ soort: "ongeldig", velden });
    const { gemeenteId, gebruikerId: door } = ctx.actor;
    const rij = { gemeenteId, versie: versie + 1, regels, door, op: ctx.klok.nu() };
    if (!(await insertClaimkoppeling(tx, rij))) return conflict;
    return gelukt({ id: gemeenteId, versie: rij.versie, voor: koppelregelsSchema.parse(nu?.regels ?? []) });
  },
  audit: ({ regels }, { id, versie, voor }) => ({
    onderwerp: { soort: "claimkoppeling", id },
    gegevens: { versie, voor, na: regels },
  }),
});
