import {
  listUitzonderingsbevindingen,
  type MeldingMetBesluit,
  type Tx,
  type Uitzonderingsbevinding,
} from "@deelwijzer/db";
import type { UseCaseContext } from "@deelwijzer/server";
import { leesNamen } from "../toegang/namen.ts";
import { leesToelichting } from "../toegang/toelichting.ts";

export interface Bevinding {
  readonly id: string;
  readonly oordeel: Uitzonderingsbevinding["oordeel"];
  readonly toelichting: string | null;
  readonly door: string;
  readonly op: string;
}

/** One deviation as the FG is told of it. */
export interface GemeldeUitzondering {
  readonly id: string;
  readonly besluitId: string;
  readonly volgnummer: number;
  readonly zaakkenmerk: string;
  /** Who decided on it. */
  readonly wie: string;
  /** The reader decided on it: somebody else looks at it. */
  readonly eigen: boolean;
  readonly domein: string;
  readonly partner: string;
  readonly op: string;
  readonly bevindingen: readonly Bevinding[];
}

export const uitzonderingenOnderwerp = async ({
  actor,
}: {
  readonly actor: { readonly gemeenteId: string };
}) =>
  ({
    handeling: "uitzonderingen-toezien",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }) as const;

export async function alsMeldingen(
  { actor, sleutelkast }: UseCaseContext,
  tx: Tx,
  rijen: readonly MeldingMetBesluit[],
): Promise<GemeldeUitzondering[]> {
  const noem = await leesNamen(tx);
  const alle = await listUitzonderingsbevindingen(
    tx,
    rijen.map(({ melding }) => melding.id),
  );
  const uit: GemeldeUitzondering[] = [];
  for (const { melding, besluit, afweging } of rijen) {
    const bevindingen: Bevinding[] = [];
    const van = { gemeenteId: melding.gemeenteId, afwegingId: afweging.id };
    for (const rij of alle.filter(({ meldingId }) => meldingId === melding.id)) {
      const plaats = { soort: "bevinding", id: rij.id } as const;
      bevindingen.push({
        id: rij.id,
        oordeel: rij.oordeel,
        toelichting: await leesToelichting(tx, sleutelkast, van, plaats, rij.toelichting),
        door: noem(rij.door),
        op: rij.op.toISOString(),
      });
    }
    uit.push({
      id: melding.id,
      besluitId: besluit.id,
      volgnummer: besluit.volgnummer,
      zaakkenmerk: afweging.zaakkenmerk ?? "vernietigd",
      wie: noem(besluit.auteurId),
      eigen: besluit.auteurId === actor.gebruikerId,
      domein: besluit.domein,
      partner: besluit.partner,
      op: melding.op.toISOString(),
      bevindingen,
    });
  }
  return uit;
}
