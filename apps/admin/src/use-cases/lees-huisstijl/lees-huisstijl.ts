import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { steltIn } from "../../beheer/onderwerp.ts";
import { HUISKLEUREN, type Kleuren } from "../../huisstijl/kleuren.ts";

export interface GelezenHuisstijl {
  readonly gemeente: string;
  /** Of the gemeente, or of the house where it chose none. */
  readonly kleuren: Kleuren;
  readonly eigenKleuren: boolean;
  readonly logoHash: string | null;
  readonly versie: number;
}

/** The colours and the logo of the gemeente. */
export const leesHuisstijl = defineUseCase({
  name: "lees-huisstijl",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: steltIn,
  run: async (_ctx, _invoer, _tx, gemeente) => {
    const { naam, kleuren, logoHash, versie } = gemeente;
    return gelukt<GelezenHuisstijl>({
      gemeente: naam,
      kleuren: (kleuren as Kleuren | null) ?? HUISKLEUREN,
      eigenKleuren: kleuren !== null,
      logoHash,
      versie,
    });
  },
});
