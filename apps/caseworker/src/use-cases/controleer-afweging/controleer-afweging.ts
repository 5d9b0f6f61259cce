import { may, vraagMetBetekenis, type Reden } from "@core/grondslagen";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { controleerDossier, type GecontroleerdDossier } from "../../dossier/controleer-dossier.ts";
import { magLezen, type TeLezen } from "../../dossier/mag-lezen.ts";
import { alsAfweging } from "../../dossier/onderwerp.ts";
import { openDossier, type OpenDossier } from "../../dossier/open-dossier.ts";
import { standVan, type Stand } from "../../dossier/stand.ts";
import { zelfdeTermijn } from "../../dossier/zelfde-termijn.ts";
import { blikInLog, voorLezer, type InzageVanLezer } from "../../toegang/lopende-inzage.ts";

export interface Controle extends GecontroleerdDossier {
  /** What was checked; also what changed around the dossier without anyone touching it. */
  readonly stand: Stand;
  readonly inzage: InzageVanLezer | null;
  /** As long from today as the last one of who writes here is kept; null where none is known. */
  readonly zelfdeTermijn: string | null;
}

/** What the server makes of a dossier before it is sealed: nothing the browser worked out is taken over. */
export const controleerAfweging = defineUseCase({
  name: "controleer-afweging",
  soort: "lezen",
  input: z.strictObject({ id: z.uuid() }),
  authorize: magLezen,
  run: async (ctx, _input, tx, { afweging, inzage }: TeLezen) => {
    const dossier = await openDossier(tx, ctx, afweging);
    const controle = controleerDossier(dossier);
    const wacht = afweging.status === "wacht-op-overleg" ? [wachtOpOverleg(dossier)] : [];
    return gelukt<Controle>({
      stand: standVan(dossier),
      inzage: voorLezer(inzage),
      zelfdeTermijn: may(ctx.actor, "afweging-bewerken", alsAfweging(afweging)).toegestaan
        ? await zelfdeTermijn(tx, ctx, afweging)
        : null,
      ...controle,
      redenen: [...wacht, ...controle.redenen],
    });
  },
  audit: ({ id }, { inzage }) => (inzage === null ? null : blikInLog({ soort: "afweging", id }, inzage)),
});

function wachtOpOverleg({ definitie }: OpenDossier): Reden {
  const vraagId = vraagMetBetekenis(definitie, "overleg")?.id;
  return {
    code: "wacht-op-overleg",
    tekst: "U wacht nog op antwoord op een vraag. Wacht het antwoord af, of trek uw vraag in.",
    ...(vraagId === undefined ? {} : { vraagId }),
  };
}
