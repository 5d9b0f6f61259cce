import type { Dossierinzage, Tx } from "@deelwijzer/db";
import type { Sleutelkast } from "@deelwijzer/server";
import { ANTWOORD_IN_WOORDEN, INZAGE_REDEN_IN_WOORDEN } from "./redenen.ts";
import { leesToelichting } from "./toelichting.ts";

export interface InzageInWoorden {
  readonly id: string;
  readonly nood: boolean;
  readonly wie: string;
  readonly reden: string;
  readonly toelichting: string | null;
  readonly antwoord: string;
  readonly op: string;
  readonly tot: string;
  /** How often the dossier was opened by this access. */
  readonly blikken: number;
}

export async function alsInzage(
  tx: Tx,
  sleutelkast: Sleutelkast,
  inzage: Dossierinzage,
  noem: (userId: string) => string,
  blikken: ReadonlyMap<string, number>,
): Promise<InzageInWoorden> {
  const { id, soort, aanvragerId, reden, toelichting, antwoord, op, tot } = inzage;
  return {
    id,
    nood: soort === "nood",
    wie: noem(aanvragerId),
    reden: INZAGE_REDEN_IN_WOORDEN[reden],
    toelichting: await leesToelichting(tx, sleutelkast, inzage, { soort: "inzage", id }, toelichting),
    antwoord: ANTWOORD_IN_WOORDEN[antwoord.uitkomst],
    op: op.toISOString(),
    tot: tot.toISOString(),
    blikken: blikken.get(id) ?? 0,
  };
}
