import {
  findBesluit,
  findUitzonderingsmelding,
  listUitzonderingsbeleid,
  type MeldingMetBesluit,
} from "@deelwijzer/db";
import { defineUseCase, gelukt, leesGemeentelaag, leesKennis, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { leesBesluitInhoud, type LeesbaarBesluit } from "../../dossier/open-besluit.ts";
import { nieuwsteVan } from "../../dossier/open-dossier.ts";
import {
  alsMeldingen,
  uitzonderingenOnderwerp,
  type GemeldeUitzondering,
} from "../../uitzondering/melding.ts";
import { noemtIn } from "../../uitzondering/noem.ts";

export interface UitzonderingVoorFg {
  readonly uitzondering: GemeldeUitzondering;
  readonly besluit: LeesbaarBesluit;
  /** What the policy says it is for, and until when it held. */
  readonly beleid: { readonly toelichting: string; readonly tot: string | null } | null;
}

/** What the FG is told of one deviation, from what was sealed. Opening it is logged. */
export const leesUitzondering = defineUseCase({
  name: "lees-uitzondering",
  soort: "lezen",
  input: z.strictObject({ id: z.uuid() }),
  authorize: async (ctx, { id }, tx) => {
    const gevonden = await findUitzonderingsmelding(tx, id);
    if (gevonden === null) return mislukt({ soort: "niet-gevonden", wat: "deze uitzondering" } as const);
    return { ...(await uitzonderingenOnderwerp(ctx)), gegeven: gevonden };
  },
  run: async (ctx, _input, tx, gevonden: MeldingMetBesluit) => {
    const besluit = await findBesluit(tx, gevonden.besluit.id);
    if (besluit === null) throw new Error("word of a besluit that is not there");
    const { inhoud } = nieuwsteVan(await leesKennis(tx, ctx.klok.nu()));
    const noem = noemtIn(inhoud.woordenlijst, await leesGemeentelaag(tx));
    const [uitzondering] = (await alsMeldingen(ctx, tx, [gevonden])).map(noem);
    if (uitzondering === undefined) throw new Error("one went in, none came out");
    const beleid = (await listUitzonderingsbeleid(tx)).find(({ id }) => id === besluit.uitzonderingsbeleidId);
    return gelukt<UitzonderingVoorFg>({
      uitzondering,
      besluit: await leesBesluitInhoud(tx, ctx.sleutelkast, besluit),
      beleid: beleid === undefined ? null : { toelichting: beleid.omvat.toelichting, tot: beleid.geldig.tot },
    });
  },
  audit: (_input, { uitzondering }) => ({ onderwerp: { soort: "besluit", id: uitzondering.besluitId } }),
});
