import { countUitzonderingsmeldingen, listUitzonderingsmeldingen } from "@deelwijzer/db";
import { defineUseCase, gelukt, leesGemeentelaag, leesKennis } from "@deelwijzer/server";
import { z } from "zod";
import { nieuwsteVan } from "../../dossier/open-dossier.ts";
import {
  alsMeldingen,
  uitzonderingenOnderwerp,
  type GemeldeUitzondering,
} from "../../uitzondering/melding.ts";
import { noemtIn } from "../../uitzondering/noem.ts";

const PER_PAGINA = 25;

export interface UitzonderingenVoorFg {
  readonly uitzonderingen: readonly GemeldeUitzondering[];
  readonly totaal: number;
  readonly pagina: number;
  readonly paginas: number;
}

/** For the FG: every besluit to deviate from the law, newest first, with what was found of it. */
export const lijstUitzonderingen = defineUseCase({
  name: "lijst-uitzonderingen",
  soort: "lezen",
  input: z.strictObject({ pagina: z.int().min(1).max(100_000).default(1) }),
  authorize: uitzonderingenOnderwerp,
  run: async (ctx, { pagina }, tx) => {
    const totaal = await countUitzonderingsmeldingen(tx);
    const paginas = Math.max(1, Math.ceil(totaal / PER_PAGINA));
    const nummer = Math.min(pagina, paginas);
    const rijen = await listUitzonderingsmeldingen(tx, {
      limiet: PER_PAGINA,
      overslaan: (nummer - 1) * PER_PAGINA,
    });
    const { inhoud } = nieuwsteVan(await leesKennis(tx, ctx.klok.nu()));
    const noem = noemtIn(inhoud.woordenlijst, await leesGemeentelaag(tx));
    return gelukt<UitzonderingenVoorFg>({
      uitzonderingen: (await alsMeldingen(ctx, tx, rijen)).map(noem),
      totaal,
      pagina: nummer,
      paginas,
    });
  },
});
