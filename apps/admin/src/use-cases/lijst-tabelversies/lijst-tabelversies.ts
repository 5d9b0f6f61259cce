import type { Controle } from "@core/grondslagen";
import { findNewestTabelversie, listPublicaties, listWijzigingssets, type Publicatie } from "@deelwijzer/db";
import { defineUseCase, gelukt, leesVersie } from "@deelwijzer/server";
import { z } from "zod";

/**
 * Where a version stands in time: the one that answers, one that will, one that did, or one that never came to it
 * (taken back, or made anew because another came before it).
 */
export type Tabelversiestand = "geldt" | "straks" | "eerder" | "ingetrokken" | "vervangen";

/** A published or planned version as a list shows it. */
export interface TabelversieInLijst {
  readonly nummer: number;
  readonly hash: string;
  readonly titel: string;
  readonly toelichting: string;
  readonly gepubliceerdOp: Date;
  readonly stand: Tabelversiestand;
  /** The moment it answers from, or would have. */
  readonly geldtVanaf: Date;
  /** When it was taken back or made anew; null as long as it was not. */
  readonly vervallenOp: Date | null;
  /** The newest version in force: the one that answers. */
  readonly geldt: boolean;
  /** The set it came from; null for what came with the installation, or when another gemeente keeps the tables. */
  readonly wijzigingssetId: string | null;
  readonly wijzigingssetTitel: string | null;
  /** Latest day on which any of its rules was compared with its source; null for a version without rules. */
  readonly gecontroleerdTot: string | null;
  readonly regels: number;
  readonly perControle: Readonly<Partial<Record<Controle, number>>>;
}

/** Every version of the tables that was published or planned, newest first. */
export const lijstTabelversies = defineUseCase({
  name: "lijst-tabelversies",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: async () => ({ handeling: "tabelversie-lezen", onderwerp: { soort: "tabelversie" } }),
  run: async ({ klok }, _input, tx) => {
    const nu = klok.nu();
    const nieuwste = await findNewestTabelversie(tx, nu);
    const titels = new Map((await listWijzigingssets(tx)).map(({ id, titel }) => [id, titel]));
    const lijst: TabelversieInLijst[] = [];
    for (const publicatie of (await listPublicaties(tx)).toReversed()) {
      const { nummer, tabelversieHash: hash, gepubliceerdOp, geldtVanaf, vervallenOp } = publicatie;
      const { inhoud } = await leesVersie(tx, hash);
      const perControle: Partial<Record<Controle, number>> = {};
      for (const { controle } of inhoud.regels) perControle[controle] = (perControle[controle] ?? 0) + 1;
      const stand = hash === nieuwste?.hash ? "geldt" : standVan(publicatie, nu);
      const wijzigingssetTitel = titels.get(publicatie.wijzigingssetId ?? "") ?? null;
      lijst.push({
        nummer,
        hash,
        titel: inhoud.titel,
        toelichting: inhoud.toelichting,
        gepubliceerdOp,
        stand,
        geldtVanaf,
        vervallenOp,
        geldt: stand === "geldt",
        wijzigingssetId: wijzigingssetTitel === null ? null : publicatie.wijzigingssetId,
        wijzigingssetTitel,
        gecontroleerdTot:
          inhoud.regels
            .map((regel) => regel.laatstGecontroleerd)
            .toSorted()
            .at(-1) ?? null,
        regels: inhoud.regels.length,
        perControle,
      });
    }
    return gelukt(lijst);
  },
});

function standVan({ vervallenReden, geldtVanaf }: Publicatie, nu: Date): Tabelversiestand {
  return vervallenReden ?? (geldtVanaf > nu ? "straks" : "eerder");
}
