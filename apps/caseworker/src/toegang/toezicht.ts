import {
  listInzagebevindingen,
  countBlikken,
  type InzageMetDossier,
  type Inzagebevinding,
  type Tx,
} from "@deelwijzer/db";
import type { UseCaseContext } from "@deelwijzer/server";
import { alsInzage, type InzageInWoorden } from "./inzage-in-woorden.ts";
import { leesNamen } from "./namen.ts";
import { leesToelichting } from "./toelichting.ts";

export interface Bevinding {
  readonly id: string;
  readonly oordeel: Inzagebevinding["oordeel"];
  readonly toelichting: string | null;
  readonly door: string;
  readonly op: string;
}

/** One access as the FG looks at it. Of the dossier no more than which one: the FG reads no draft. */
export interface InzageInToezicht extends InzageInWoorden {
  readonly zaakkenmerk: string;
  readonly eigenaar: string;
  readonly domein: string;
  readonly bron: string | null;
  readonly bevindingen: readonly Bevinding[];
}

export const toezichtOnderwerp = async ({ actor }: { readonly actor: { readonly gemeenteId: string } }) =>
  ({
    handeling: "inzage-toezien",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }) as const;

export async function alsToezicht(
  { sleutelkast }: UseCaseContext,
  tx: Tx,
  rijen: readonly InzageMetDossier[],
): Promise<InzageInToezicht[]> {
  const ids = rijen.map(({ inzage }) => inzage.id);
  const noem = await leesNamen(tx);
  const blikken = await countBlikken(tx, ids);
  const bevindingen = await listInzagebevindingen(tx, ids);
  const uit: InzageInToezicht[] = [];
  for (const { inzage, afweging } of rijen) {
    const eigen: Bevinding[] = [];
    for (const rij of bevindingen.filter(({ inzageId }) => inzageId === inzage.id)) {
      const plaats = { soort: "bevinding", id: rij.id } as const;
      eigen.push({
        id: rij.id,
        oordeel: rij.oordeel,
        toelichting: await leesToelichting(tx, sleutelkast, inzage, plaats, rij.toelichting),
        door: noem(rij.door),
        op: rij.op.toISOString(),
      });
    }
    uit.push({
      ...(await alsInzage(tx, sleutelkast, inzage, noem, blikken)),
      zaakkenmerk: afweging.zaakkenmerk ?? "vernietigd",
      eigenaar: noem(inzage.eigenaarId),
      domein: inzage.antwoord.domein,
      bron: inzage.antwoord.bron,
      bevindingen: eigen,
    });
  }
  return uit;
}
