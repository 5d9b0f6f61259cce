import { insertUitzonderingsmelding, listLedenMetRol, type Besluit, type Tx } from "@deelwijzer/db";
import { plaatsPost } from "../mail/plaats-post.ts";
import type { UseCaseContext } from "../use-case/context.ts";

/** Every FG who is not the one who decides: nobody watches over their own besluit. */
export async function fgsVoor(tx: Tx, auteurId: string): Promise<string[]> {
  return (await listLedenMetRol(tx, "fg")).filter((userId) => userId !== auteurId);
}

/** Tells the FG of an exception, in the transaction that seals it: in the app, and a mail that says nothing. */
export async function meldAanFg(
  tx: Tx,
  ctx: UseCaseContext,
  { id: besluitId, gemeenteId, vastgesteldOp: op }: Besluit,
  fgs: readonly string[],
): Promise<void> {
  const id = ctx.newId();
  await insertUitzonderingsmelding(tx, { id, gemeenteId, besluitId, op });
  for (const aan of fgs) {
    const sleutel = `uitzondering-gemeld:${id}:${aan}`;
    await plaatsPost(tx, ctx, {
      gemeenteId,
      soort: "uitzondering-gemeld",
      aan,
      pad: `/toezicht/uitzonderingen/${id}`,
      sleutel,
    });
  }
}
