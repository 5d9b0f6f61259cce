import { listLidmaatschappen, listPost } from "@deelwijzer/db";
import { defineUseCase, gelukt, stelBerichtOp } from "@deelwijzer/server";
import { z } from "zod";

export interface PostInLijst {
  readonly id: string;
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly pad: string;
  readonly op: string;
  readonly stand: "wacht" | "verzonden" | "opgegeven";
}

/** The mails of this gemeente as they leave, newest first: for the demo, that has no mail server. */
export const lijstPostUit = defineUseCase({
  name: "lijst-post-uit",
  soort: "lezen",
  input: z.strictObject({ appUrl: z.url({ protocol: /^https?$/ }) }),
  authorize: async ({ actor }) => ({
    handeling: "gemeente-lezen",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }),
  run: async (_ctx, { appUrl }, tx) => {
    const adressen = new Map((await listLidmaatschappen(tx)).map(({ userId, email }) => [userId, email]));
    return gelukt(
      (await listPost(tx)).map((post): PostInLijst => ({
        id: post.id,
        aan: adressen.get(post.aan) ?? "",
        ...stelBerichtOp(post.soort, new URL(post.pad, appUrl).href),
        pad: post.pad,
        op: post.op.toISOString(),
        stand: post.verzondenOp !== null ? "verzonden" : post.opgegevenOp !== null ? "opgegeven" : "wacht",
      })),
    );
  },
});
