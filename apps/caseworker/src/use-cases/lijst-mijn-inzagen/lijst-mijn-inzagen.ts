import { naam } from "@core/grondslagen";
import { listLopendeInzagen } from "@deelwijzer/db";
import { defineUseCase, gelukt, leesKennis } from "@deelwijzer/server";
import { z } from "zod";
import { nieuwsteVan } from "../../dossier/open-dossier.ts";

export interface MijnInzage {
  readonly id: string;
  readonly afwegingId: string;
  readonly zaakkenmerk: string;
  readonly titel: string;
  readonly tot: string;
}

interface Keuze {
  readonly id: string;
  readonly label: string;
  readonly aliassen: readonly string[];
}

/** What one may look into now, by a short access; and the words to ask for another one. */
export const lijstMijnInzagen = defineUseCase({
  name: "lijst-mijn-inzagen",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: async ({ actor }) => ({
    handeling: "dossier-zoeken",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }),
  run: async ({ actor, klok }, _input, tx) => {
    const rijen = await listLopendeInzagen(tx, { aanvragerId: actor.gebruikerId, nu: klok.nu() });
    const { woordenlijst } = nieuwsteVan(await leesKennis(tx, klok.nu())).inhoud;
    const domein = (id: string): Keuze => ({ id, label: naam(woordenlijst, "domeinen", id), aliassen: [] });
    return gelukt({
      inzagen: rijen.map(({ inzage, afweging }): MijnInzage => ({
        id: inzage.id,
        afwegingId: afweging.id,
        zaakkenmerk: afweging.zaakkenmerk ?? "",
        titel: afweging.titel ?? "",
        tot: inzage.tot.toISOString(),
      })),
      domeinen: actor.domeinen.map(domein),
      doelen: woordenlijst.doelen.map(({ id, naam: label, aliassen }): Keuze => ({ id, label, aliassen })),
    });
  },
});
