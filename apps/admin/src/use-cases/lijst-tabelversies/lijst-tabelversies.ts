import type { Controle } from "@core/grondslagen";
import { listTabelversies } from "@deelwijzer/db";
import { defineUseCase, gelukt, leesVersie } from "@deelwijzer/server";
import { z } from "zod";

/** A published version as a list shows it. */
export interface TabelversieInLijst {
  readonly nummer: number;
  readonly hash: string;
  readonly titel: string;
  readonly toelichting: string;
  readonly gepubliceerdOp: Date;
  /** The newest published version: the one that answers. */
  readonly geldt: boolean;
  /** Latest day on which any of its rules was compared with its source; null for a version without rules. */
  readonly gecontroleerdTot: string | null;
  readonly regels: number;
  readonly perControle: Readonly<Partial<Record<Controle, number>>>;
}

/** Every published version of the tables, newest first. */
export const lijstTabelversies = defineUseCase({
  name: "lijst-tabelversies",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: async () => ({ handeling: "tabelversie-lezen", onderwerp: { soort: "tabelversie" } }),
  run: async (_ctx, _input, tx) => {
    const koppen = (await listTabelversies(tx)).toReversed();
    const lijst: TabelversieInLijst[] = [];
    for (const { nummer, hash, gepubliceerdOp } of koppen) {
      const { inhoud } = await leesVersie(tx, hash);
      const perControle: Partial<Record<Controle, number>> = {};
      for (const { controle } of inhoud.regels) perControle[controle] = (perControle[controle] ?? 0) + 1;
      lijst.push({
        nummer,
        hash,
        titel: inhoud.titel,
        toelichting: inhoud.toelichting,
        gepubliceerdOp,
        geldt: lijst.length === 0,
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
