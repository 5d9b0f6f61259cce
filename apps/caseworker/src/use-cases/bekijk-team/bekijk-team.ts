import { listLidmaatschappen, listTeams, telPerEigenaar, type Afwegingstatus } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { noemLid } from "../../toegang/namen.ts";

export interface Teamlid {
  readonly userId: string;
  readonly naam: string;
  readonly ik: boolean;
  /** Left the gemeente or the team, and still has dossiers of it. */
  readonly weg: boolean;
  readonly aantallen: Readonly<Record<Afwegingstatus, number>>;
  /** Of these, how many somebody stands in for now. */
  readonly waargenomen: number;
}

export interface Team {
  /** Null for who is in no team. */
  readonly naam: string | null;
  readonly leden: readonly Teamlid[];
}

/** Who of the team has how many dossiers in which state, as far as one may read them. */
export const bekijkTeam = defineUseCase({
  name: "bekijk-team",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: async ({ actor }) => ({
    handeling: "afwegingen-bekijken",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }),
  run: async ({ actor }, _input, tx) => {
    const { teamId, domeinen, gebruikerId } = actor;
    if (teamId === null) return gelukt<Team>({ naam: null, leden: [] });
    const team = (await listTeams(tx)).find(({ id }) => id === teamId);
    const tellingen = await telPerEigenaar(tx, { bereik: { teamId, domeinen } });
    const heeftIets = new Set(tellingen.map(({ eigenaarId }) => eigenaarId));
    const leden = (await listLidmaatschappen(tx)).flatMap((lid): Teamlid[] => {
      const inTeam = lid.teamId === teamId && lid.beeindigdOp === null;
      if (!inTeam && !heeftIets.has(lid.userId)) return [];
      const van = tellingen.filter(({ eigenaarId }) => eigenaarId === lid.userId);
      const tel = (status: Afwegingstatus) => som(van.filter((telling) => telling.status === status));
      return [
        {
          userId: lid.userId,
          naam: noemLid(lid),
          ik: lid.userId === gebruikerId,
          weg: !inTeam,
          aantallen: {
            concept: tel("concept"),
            "wacht-op-overleg": tel("wacht-op-overleg"),
            klaar: tel("klaar"),
            vastgesteld: tel("vastgesteld"),
            ingetrokken: tel("ingetrokken"),
          },
          waargenomen: som(van.filter(({ waarnemerId }) => waarnemerId !== null)),
        },
      ];
    });
    return gelukt<Team>({ naam: team?.naam ?? null, leden });
  },
});

function som(tellingen: readonly { readonly aantal: number }[]): number {
  return tellingen.reduce((totaal, { aantal }) => totaal + aantal, 0);
}
