import {
  type Addendum,
  type Besluit,
  findGemeente,
  insertAddendum,
  listAddenda,
  lockAfweging,
  type Tx,
} from "@deelwijzer/db";
import {
  ADDENDUM_FORMAAT,
  computeAddendumZegel,
  HASH_PATTERN,
  type Hash,
  type Json,
} from "@deelwijzer/db/zegel";
import type { UseCaseFout } from "../fout.ts";
import { gelukt, mislukt, type Result } from "../result.ts";
import { decryptJson, encryptJson, openDossiersleutel } from "../sleutels/dossier.ts";
import type { Sleutelkast } from "../sleutels/sleutelkast.ts";
import type { UseCaseContext } from "../use-case/context.ts";

export interface AanvulInvoer {
  readonly besluit: Besluit;
  /** What is added, in full: only readable with the dossier's key. */
  readonly inhoud: Json;
  /** Made once by the page that shows the button; sent again with every retry. */
  readonly idempotentiesleutel: string;
}

export interface Aangevuld {
  readonly addendum: Addendum;
  /** True when this was a repetition and the addendum already stood. */
  readonly herhaald: boolean;
}

/** Seals an addition to a besluit that stays as it is, behind what was added before, in the caller's transaction. */
export async function vulBesluitAan(
  tx: Tx,
  ctx: UseCaseContext,
  { besluit, inhoud, idempotentiesleutel }: AanvulInvoer,
): Promise<Result<Aangevuld, UseCaseFout>> {
  // Whoever adds next waits here, and then sees what was added meanwhile.
  await lockAfweging(tx, besluit.afwegingId);
  const eerder = await listAddenda(tx, besluit.id);
  const bestaand = eerder.find((een) => een.idempotentiesleutel === idempotentiesleutel);
  if (bestaand !== undefined) return gelukt({ addendum: bestaand, herhaald: true });
  const { gemeenteId, afwegingId } = besluit;
  const sleutel = await openDossiersleutel(tx, ctx.sleutelkast, { gemeenteId, afwegingId });
  if (sleutel === null) {
    const melding = "Dit dossier is vernietigd. U kunt er niets meer aan toevoegen.";
    return mislukt({ soort: "geblokkeerd", redenen: [{ code: "vernietigd", melding }] });
  }
  const gemeente = await findGemeente(tx);
  if (gemeente === null) throw new Error("a besluit without its gemeente");
  const addendumId = ctx.newId();
  const versleuteld = encryptJson(sleutel, { soort: "addendum", afwegingId, id: addendumId }, inhoud);
  const zegel = computeAddendumZegel(
    {
      formaat: ADDENDUM_FORMAAT,
      addendumId,
      besluitId: besluit.id,
      afwegingId,
      gemeente: { id: gemeente.id, naam: gemeente.naam },
      besluitVolgnummer: besluit.volgnummer,
      nummer: eerder.length + 1,
      auteur: { id: ctx.actor.gebruikerId, rol: ctx.rol },
      vastgesteldOp: ctx.klok.nu().toISOString(),
    },
    versleuteld,
    alsHash(eerder.at(-1)?.ketenHash ?? besluit.ketenHash),
  );
  return gelukt({ addendum: await insertAddendum(tx, zegel, idempotentiesleutel), herhaald: false });
}

/** The sealed content of an addendum; null once the dossier's key was destroyed. */
export async function openAddendum(tx: Tx, sleutelkast: Sleutelkast, rij: Addendum): Promise<Json | null> {
  const { id, gemeenteId, afwegingId } = rij;
  const sleutel = await openDossiersleutel(tx, sleutelkast, { gemeenteId, afwegingId });
  return sleutel === null
    ? null
    : decryptJson(sleutel, { soort: "addendum", afwegingId, id }, rij.versleuteld);
}

function alsHash(tekst: string): Hash {
  if (!HASH_PATTERN.test(tekst)) throw new Error("a chain without a hash");
  return tekst as Hash;
}
