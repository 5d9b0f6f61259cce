import { listAddenda, type Besluit, type Tx } from "@deelwijzer/db";
import { openAddendum, type Services } from "@deelwijzer/server";
import { z } from "zod";
import { noemLid } from "../toegang/namen.ts";

const inhoudSchema = z.looseObject({
  tekst: z.string(),
  punt: z.number().nullable(),
  auteur: z.object({ naam: z.string(), functie: z.string().nullable() }),
});

export interface LeesbaarAddendum {
  readonly nummer: number;
  readonly op: string;
  readonly ketenHash: string;
  /** Null once the dossier was destroyed. */
  readonly inhoud: { readonly tekst: string; readonly punt: number | null; readonly door: string } | null;
}

/** What was added to a besluit, in order, as it was sealed. */
export async function leesAddenda(
  tx: Tx,
  sleutelkast: Services["sleutelkast"],
  besluit: Besluit,
): Promise<LeesbaarAddendum[]> {
  const uit: LeesbaarAddendum[] = [];
  for (const rij of await listAddenda(tx, besluit.id)) {
    const ruw = await openAddendum(tx, sleutelkast, rij);
    const gelezen = ruw === null ? null : inhoudSchema.parse(ruw);
    uit.push({
      nummer: rij.nummer,
      op: rij.vastgesteldOp.toISOString(),
      ketenHash: rij.ketenHash,
      inhoud: gelezen && { tekst: gelezen.tekst, punt: gelezen.punt, door: noemLid(gelezen.auteur) },
    });
  }
  return uit;
}
