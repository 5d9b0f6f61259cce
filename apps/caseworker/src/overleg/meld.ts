import { listGeadresseerden, type PostSoort, type Tx } from "@deelwijzer/db";
import { gevraagden, plaatsPost, type UseCaseContext } from "@deelwijzer/server";
import type { GevondenVraag } from "./vind-overlegvraag.ts";

type Over = Pick<GevondenVraag, "vraag" | "afweging">;

/** Mail to everyone who was asked. */
export async function meldAanGevraagden(tx: Tx, ctx: UseCaseContext, vraag: Over["vraag"]): Promise<void> {
  for (const aan of gevraagden(vraag, await listGeadresseerden(tx))) {
    await plaats(tx, ctx, "overleg-gevraagd", vraag.id, aan, `overleg-gevraagd:${vraag.id}:${aan}`);
  }
}

/** Mail to who goes on with the dossier: the owner, or who stands in. */
export async function meldAanBehandelaar(
  tx: Tx,
  ctx: UseCaseContext,
  { vraag, afweging }: Over,
  soort: PostSoort,
  berichtId: string,
): Promise<void> {
  const aan = afweging.waarnemerId ?? afweging.eigenaarId;
  await plaats(tx, ctx, soort, vraag.id, aan, `${soort}:${berichtId}`);
}

export function plaats(
  tx: Tx,
  ctx: UseCaseContext,
  soort: PostSoort,
  vraagId: string,
  aan: string,
  sleutel: string,
): Promise<boolean> {
  return plaatsPost(tx, ctx, {
    gemeenteId: ctx.actor.gemeenteId,
    soort,
    aan,
    pad: `/overleg/${vraagId}`,
    sleutel,
  });
}
