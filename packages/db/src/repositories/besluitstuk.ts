import { and, asc, count, desc, eq, inArray } from "drizzle-orm";
import { afweging } from "../schema/afweging.ts";
import { besluitstuk } from "../schema/besluitstuk.ts";
import type { Tx } from "../tenant.ts";
import { type AfwegingKop, kop } from "./afweging.ts";

export type Besluitstuk = typeof besluitstuk.$inferSelect;
export type BesluitstukSoort = Besluitstuk["soort"];

/** Appends with the next number; the database refuses who may not. */
export async function appendBesluitstuk(
  tx: Tx,
  row: Omit<typeof besluitstuk.$inferInsert, "nummer">,
): Promise<void> {
  const [aantal] = await tx
    .select({ stukken: count() })
    .from(besluitstuk)
    .where(eq(besluitstuk.besluitId, row.besluitId));
  await tx.insert(besluitstuk).values({ ...row, nummer: (aantal?.stukken ?? 0) + 1 });
}

/** What was made of a besluit, oldest first. */
export function listBesluitstukken(tx: Tx, besluitId: string): Promise<Besluitstuk[]> {
  return tx
    .select()
    .from(besluitstuk)
    .where(eq(besluitstuk.besluitId, besluitId))
    .orderBy(asc(besluitstuk.nummer));
}

export interface WachtendeBrief {
  readonly stuk: Besluitstuk;
  readonly afweging: AfwegingKop;
}

/** Letters that wait and must be looked at on this day or before, of dossiers of this owner; newest word per besluit. */
export async function listWachtendeBrieven(
  tx: Tx,
  { eigenaarId, tot }: { readonly eigenaarId: string; readonly tot: string },
): Promise<WachtendeBrief[]> {
  const rijen = await tx
    .selectDistinctOn([besluitstuk.besluitId], { stuk: besluitstuk, afweging: kop })
    .from(besluitstuk)
    .innerJoin(afweging, eq(afweging.id, besluitstuk.afwegingId))
    // A message to the partner says nothing about the letter.
    .where(
      and(eq(afweging.eigenaarId, eigenaarId), inArray(besluitstuk.soort, ["brief-inwoner", "brief-wacht"])),
    )
    .orderBy(besluitstuk.besluitId, desc(besluitstuk.nummer));
  return rijen.filter(
    ({ stuk }) => stuk.soort === "brief-wacht" && stuk.uiterlijk !== null && stuk.uiterlijk <= tot,
  );
}
