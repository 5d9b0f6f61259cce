import { findGemeente } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
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
  authorize: async ({ actor }) => ({
    handeling: "gemeente-instellen",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }),
  run: async (_ctx, _invoer, tx) => {
    const gemeente = await findGemeente(tx);
    if (gemeente === null) return mislukt({ soort: "niet-gevonden", wat: "uw gemeente" });
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
