import {
  appendToestemmingGebeurtenis,
  insertToestemmingsleutel,
  lockAfweging,
  type Afweging,
  type Tx,
} from "@deelwijzer/db";
import {
  defineUseCase,
  gelukt,
  hashVanSleutel,
  nieuweLink,
  versleutelVoorInwoner,
  type UseCaseContext,
} from "@deelwijzer/server";
import { z } from "zod";
import { legToestemmingVast } from "../../dossier/leg-toestemming-vast.ts";
import { magAfweging } from "../../dossier/mag-afweging.ts";
import { openDossier, type OpenDossier } from "../../dossier/open-dossier.ts";
import {
  stelToestemmingsvraagOp,
  toestemmingInvoer,
  voorInwoner,
} from "../../dossier/stel-toestemmingsvraag-op.ts";

const MINUUT = 60_000;
const AAN_TAFEL = 30 * MINUUT;
const DAG = 24 * 60 * MINUUT;

/** Asks a resident through a link: the secret in it is told once, here, and stored nowhere. */
export const vraagToestemming = defineUseCase({
  name: "vraag-toestemming",
  soort: "wijzigen",
  input: z.strictObject({
    ...toestemmingInvoer,
    waar: z.enum(["aan-tafel", "brief"]),
    /** How long a link in a letter can be answered; at the table it is half an hour. */
    dagen: z.int().min(1).max(28).default(14),
  }),
  authorize: magAfweging("toestemming-vragen"),
  run: async (ctx, input, tx, afweging: Afweging) => {
    // Two windows that ask at once would leave two links open.
    await lockAfweging(tx, afweging.id);
    const dossier = await openDossier(tx, ctx, afweging);
    const opgesteld = await stelToestemmingsvraagOp(tx, dossier, { ...input, gezegdOp: null });
    if (!opgesteld.ok) return opgesteld;
    await stopOpenVragen(tx, ctx, dossier, input.vereiste);
    const nu = ctx.klok.nu().getTime();
    const vervaltOp = new Date(nu + (input.waar === "aan-tafel" ? AAN_TAFEL : input.dagen * DAG));
    const { vereiste } = input;
    const id = await legToestemmingVast(tx, ctx, dossier, { vraag: opgesteld.waarde, vereiste, vervaltOp });
    const link = nieuweLink();
    const plaats = { gemeenteId: afweging.gemeenteId, toestemmingId: id, soort: "antwoord" } as const;
    const { vraag } = voorInwoner(opgesteld.waarde);
    await insertToestemmingsleutel(tx, {
      hash: hashVanSleutel("antwoord", link),
      ...plaats,
      voorInwoner: versleutelVoorInwoner(link, plaats, vraag),
      createdAt: ctx.klok.nu(),
    });
    return gelukt({ id, link, vervaltOp: vervaltOp.toISOString() });
  },
  audit: ({ id: afweging, vereiste, waar, identiteit }, { id }) => ({
    onderwerp: { soort: "toestemming", id },
    gegevens: { afweging, vereiste, waar, identiteit },
  }),
});

/** Asking again for the same requirement closes the link that was still open: one question, one answer. */
async function stopOpenVragen(
  tx: Tx,
  ctx: UseCaseContext,
  { toestemmingen, afweging }: OpenDossier,
  vereiste: string,
): Promise<void> {
  for (const { id, wijze, stand, ...feit } of toestemmingen) {
    if (feit.vereiste !== vereiste || wijze !== "link") continue;
    if (stand !== "gevraagd" && stand !== "geopend") continue;
    await appendToestemmingGebeurtenis(tx, {
      id: ctx.newId(),
      gemeenteId: afweging.gemeenteId,
      toestemmingId: id,
      soort: "verlopen",
      op: ctx.klok.nu(),
      door: ctx.actor.gebruikerId,
    });
  }
}
