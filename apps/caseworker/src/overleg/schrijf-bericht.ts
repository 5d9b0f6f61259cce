import {
  appendOverlegbericht,
  listOverlegberichten,
  lockAfweging,
  type Overlegbericht,
  type Tx,
} from "@deelwijzer/db";
import { sha256 } from "@deelwijzer/db/zegel";
import {
  encryptJson,
  fixedKlok,
  gelukt,
  mislukt,
  openDossiersleutel,
  type Result,
  type UseCaseContext,
  type UseCaseFout,
} from "@deelwijzer/server";
import type { GevondenVraag } from "./vind-overlegvraag.ts";

type NieuwBericht = Pick<Overlegbericht, "soort" | "oordeel"> & { readonly tekst: string | null };

/** All that one deed writes is of one moment: then the dossier did not change after what was said. */
export function inEenMoment(ctx: UseCaseContext): UseCaseContext {
  return { ...ctx, klok: fixedKlok(ctx.klok.nu()) };
}

export interface Geschreven {
  readonly id: string;
  /** As it stands now, held until the transaction ends. */
  readonly gevonden: GevondenVraag;
}

/** Appends to a question, encrypted under the key of its dossier. Who was a moment later than another is told. */
export async function schrijfBericht(
  tx: Tx,
  ctx: UseCaseContext,
  gevonden: GevondenVraag,
  { soort, oordeel, tekst }: NieuwBericht,
): Promise<Result<Geschreven, UseCaseFout>> {
  const { vraag } = gevonden;
  const afweging = await lockAfweging(tx, vraag.afwegingId);
  if (afweging === null || afweging.status === "vastgesteld" || afweging.status === "ingetrokken") {
    const melding = "Deze afweging is intussen afgesloten. Er kan niets meer bij.";
    return mislukt({ soort: "geblokkeerd", redenen: [{ code: "afgesloten", melding }] });
  }
  const berichten = await listOverlegberichten(tx, [vraag.id]);
  if (soort !== "opmerking" && berichten.length !== gevonden.berichten.length) {
    return mislukt({ soort: "geen-toegang", reden: "afgehandeld" });
  }
  const id = ctx.newId();
  const { gemeenteId, gebruikerId } = ctx.actor;
  const plaats = { soort: "overleg", afwegingId: afweging.id, id } as const;
  const sleutel = await openDossiersleutel(tx, ctx.sleutelkast, { gemeenteId, afwegingId: afweging.id });
  if (sleutel === null) throw new Error("a running dossier without its key");
  const inhoud = tekst === null ? null : encryptJson(sleutel, plaats, { tekst });
  await appendOverlegbericht(tx, {
    id,
    gemeenteId,
    overlegvraagId: vraag.id,
    soort,
    oordeel,
    door: gebruikerId,
    rol: ctx.rol,
    inhoud,
    inhoudHash: inhoud === null ? null : sha256(inhoud),
    op: ctx.klok.nu(),
  });
  return gelukt({ id, gevonden: { vraag, afweging, berichten } });
}
