import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { TE_BEOORDELEN } from "../../inzageverzoek/te-beoordelen.ts";
import type { VerzameldDossier } from "../../inzageverzoek/verzamel-dossier.ts";
import { verzamelVerzoek } from "../../inzageverzoek/verzamel-verzoek.ts";
import { verzoekInLog, vindVerzoek, type GevondenVerzoek } from "../../inzageverzoek/vind-verzoek.ts";

export interface GelezenVerzoek {
  readonly id: string;
  readonly verzoekkenmerk: string;
  readonly zaakkenmerk: string;
  readonly tot: string;
  readonly dossiers: readonly {
    readonly id: string;
    readonly titel: string;
    readonly status: string;
    readonly eigenaar: string;
    /** How much there is of what, in words. */
    readonly wat: readonly string[];
  }[];
  /** Destroyed since the request was opened. */
  readonly vernietigd: number;
  readonly beoordelen: readonly { readonly kop: string; readonly tekst: string }[];
}

/** What was found for one request: how much, and what has to be judged before it leaves the gemeente. */
export const leesInzageverzoek = defineUseCase({
  name: "lees-inzageverzoek",
  soort: "lezen",
  input: z.strictObject({ id: z.uuid() }),
  authorize: vindVerzoek,
  run: async (ctx, { id }, tx, { dossiers, verzoek }: GevondenVerzoek) => {
    const gelezen = await verzamelVerzoek(tx, ctx, dossiers);
    return gelukt<GelezenVerzoek>({
      id,
      verzoekkenmerk: verzoek.verzoekkenmerk,
      zaakkenmerk: gelezen[0]?.kenmerken.zaakkenmerk ?? "",
      tot: verzoek.tot.toISOString(),
      dossiers: gelezen.map((dossier) => ({
        id: dossier.kenmerken.id,
        titel: dossier.kenmerken.titel,
        status: STAND[dossier.kenmerken.status],
        eigenaar: dossier.kenmerken.eigenaar,
        wat: watErIs(dossier),
      })),
      vernietigd: dossiers.length - gelezen.length,
      beoordelen: Object.values(TE_BEOORDELEN),
    });
  },
  audit: ({ id }, { dossiers }) =>
    verzoekInLog(
      id,
      dossiers.map((dossier) => dossier.id),
    ),
});

const STAND = {
  concept: "Concept",
  "wacht-op-overleg": "Wacht op overleg",
  klaar: "Klaar om vast te stellen",
  vastgesteld: "Vastgesteld",
  ingetrokken: "Ingetrokken",
} as const;

const tel = (aantal: number, een: string, meer: string) =>
  aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? een : meer}`];

function watErIs({
  antwoorden,
  besluit,
  overleg,
  toestemmingen,
  inzagen,
  logboek,
}: VerzameldDossier): string[] {
  return [
    ...tel(antwoorden.length, "antwoord", "antwoorden"),
    ...(besluit === null ? [] : [`besluit ${besluit.volgnummer}`]),
    ...tel(besluit?.addenda.length ?? 0, "aanvulling", "aanvullingen"),
    ...tel(besluit?.stukken.length ?? 0, "brief of bericht", "brieven en berichten"),
    ...tel(toestemmingen.length, "toestemming", "toestemmingen"),
    ...tel(overleg.length, "overleg", "keer overleg"),
    ...tel(inzagen.length, "inzage", "inzagen"),
    ...tel(logboek.length, "regel in het logboek", "regels in het logboek"),
  ];
}
