import { countInzagen, listInzagen, listSteekproeven } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { alsToezicht, toezichtOnderwerp, type InzageInToezicht } from "../../toegang/toezicht.ts";

const PER_PAGINA = 25;

export interface SteekproefInLijst {
  readonly id: string;
  readonly op: string;
  readonly van: string;
  readonly tot: string;
  readonly getrokken: number;
  readonly omvang: number;
}

export interface Toezicht {
  readonly inzagen: readonly InzageInToezicht[];
  readonly totaal: number;
  readonly pagina: number;
  readonly paginas: number;
  readonly steekproeven: readonly SteekproefInLijst[];
}

/** For the FG: every access, emergencies first, page by page; and the samples drawn so far. */
export const leesToezicht = defineUseCase({
  name: "lees-toezicht",
  soort: "lezen",
  input: z.strictObject({ pagina: z.int().min(1).max(100_000).default(1) }),
  authorize: toezichtOnderwerp,
  run: async (ctx, { pagina }, tx) => {
    const totaal = await countInzagen(tx);
    const paginas = Math.max(1, Math.ceil(totaal / PER_PAGINA));
    const nummer = Math.min(pagina, paginas);
    const rijen = await listInzagen(tx, { limiet: PER_PAGINA, overslaan: (nummer - 1) * PER_PAGINA });
    return gelukt<Toezicht>({
      inzagen: await alsToezicht(ctx, tx, rijen),
      totaal,
      pagina: nummer,
      paginas,
      steekproeven: (await listSteekproeven(tx)).map(({ id, op, van, tot, getrokken, omvang }) => ({
        id,
        op: op.toISOString(),
        van: van.toISOString(),
        tot: tot.toISOString(),
        getrokken: getrokken.length,
        omvang,
      })),
    });
  },
});
