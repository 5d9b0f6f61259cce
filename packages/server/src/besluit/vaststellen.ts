import { GEEN_FG } from "@core/grondslagen";
import {
  type Afweging,
  type Besluit,
  findBesluitByAfweging,
  findDekkendBeleid,
  findGemeente,
  findNewestWijzigingenregister,
  findStappenplanversie,
  findTabelversie,
  insertBesluit,
  lockAfweging,
  lockBesluitketen,
  type Tx,
  type Uitzonderingsbeleid,
  updateAfweging,
} from "@deelwijzer/db";
import {
  BESLUIT_FORMAAT,
  computeZegel,
  type Json,
  type OpenbaarDeel,
  type Uitkomst,
} from "@deelwijzer/db/zegel";
import type { Blokkade, UseCaseFout } from "../fout.ts";
import { gelukt, mislukt, type Result } from "../result.ts";
import { encryptJson, openDossiersleutel } from "../sleutels/dossier.ts";
import type { UseCaseContext } from "../use-case/context.ts";
import { fgsVoor, meldAanFg } from "./meld-aan-fg.ts";

export interface VaststelInvoer {
  readonly afwegingId: string;
  readonly expectedVersion: number;
  /** Made once by the page that shows the button; sent again with every retry. */
  readonly idempotentiesleutel: string;
  readonly uitkomst: Uitkomst;
  /** What the besluit says in full, with zaakkenmerk: only readable with the dossier's key. */
  readonly inhoud: Json;
  /** The engine's receipt: outcome, rules, its version. No personal data, it stands in the public part. */
  readonly beslisbewijs: Json;
  /** The days of what is promised in it, as JJJJ-MM-DD. */
  readonly afspraakdagen: readonly string[];
  /** Required for `delen-gemotiveerde-uitzondering`, forbidden otherwise. */
  readonly uitzonderingsbeleidId: string | null;
}

export interface Vastgesteld {
  readonly besluit: Besluit;
  /** True when this was a repetition and the besluit already stood. */
  readonly herhaald: boolean;
}

/**
 * Seals a dossier: one besluit, in the chain of its gemeente, and the dossier closed, all in the caller's
 * transaction. Order of locks: dossier, chain of besluiten, audit log. What the answers must contain is for the
 * caller to check first; this checks what the seal itself needs.
 */
export async function stelVast(
  tx: Tx,
  ctx: UseCaseContext,
  invoer: VaststelInvoer,
): Promise<Result<Vastgesteld, UseCaseFout>> {
  const dossier = await lockAfweging(tx, invoer.afwegingId);
  if (dossier === null) return mislukt({ soort: "niet-gevonden", wat: "deze afweging" });
  const bestaand = await findBesluitByAfweging(tx, dossier.id);
  if (bestaand !== null) {
    if (bestaand.idempotentiesleutel === invoer.idempotentiesleutel)
      return gelukt({ besluit: bestaand, herhaald: true });
    return mislukt({ soort: "conflict", wat: "afweging", huidigeVersie: dossier.versie });
  }
  if (dossier.versie !== invoer.expectedVersion) {
    return mislukt({ soort: "conflict", wat: "afweging", huidigeVersie: dossier.versie });
  }
  const beleid = await findBeleid(tx, ctx, dossier, invoer);
  const sleutel = await openDossiersleutel(tx, ctx.sleutelkast, {
    gemeenteId: dossier.gemeenteId,
    afwegingId: dossier.id,
  });
  const uitzondering = invoer.uitkomst === "delen-gemotiveerde-uitzondering";
  const fgs = uitzondering ? await fgsVoor(tx, ctx.actor.gebruikerId) : [];
  const redenen = [
    ...blokkades(dossier, invoer, beleid, sleutel !== null),
    ...(uitzondering && fgs.length === 0 ? [{ code: "geen-fg", melding: GEEN_FG }] : []),
  ];
  if (redenen.length > 0 || sleutel === null) return mislukt({ soort: "geblokkeerd", redenen });

  const besluitId = ctx.newId();
  const moment = ctx.klok.nu();
  const versleuteld = encryptJson(
    sleutel,
    { soort: "besluit", afwegingId: dossier.id, id: besluitId },
    invoer.inhoud,
  );
  const kop = await lockBesluitketen(tx, dossier.gemeenteId);
  const deel = await buildDeel(tx, ctx, {
    dossier,
    invoer,
    beleid,
    besluitId,
    moment,
    volgnummer: kop.volgnummer + 1,
  });
  const besluit = await insertBesluit(
    tx,
    computeZegel(deel, versleuteld, kop.hash),
    invoer.idempotentiesleutel,
  );
  // The answers now stand in the besluit; a second copy would be a second truth.
  const update = await updateAfweging(tx, {
    id: dossier.id,
    expectedVersion: dossier.versie,
    patch: { status: "vastgesteld", inhoud: null, afspraakdagen: [...invoer.afspraakdagen] },
    op: moment,
  });
  if (!update.gelukt) throw new Error("a locked dossier changed");
  if (uitzondering) await meldAanFg(tx, ctx, besluit, fgs);
  return gelukt({ besluit, herhaald: false });
}

async function findBeleid(
  tx: Tx,
  ctx: UseCaseContext,
  dossier: Afweging,
  invoer: VaststelInvoer,
): Promise<Uitzonderingsbeleid | null> {
  if (invoer.uitzonderingsbeleidId === null || dossier.domein === null || dossier.partner === null)
    return null;
  const op = ctx.klok.vandaag();
  const dekkend = await findDekkendBeleid(tx, { domein: dossier.domein, partner: dossier.partner, op });
  return dekkend.find((row) => row.id === invoer.uitzonderingsbeleidId) ?? null;
}

function blokkades(
  dossier: Afweging,
  { uitkomst, uitzonderingsbeleidId }: VaststelInvoer,
  beleid: Uitzonderingsbeleid | null,
  heeftSleutel: boolean,
): Blokkade[] {
  const redenen: Blokkade[] = [];
  const add = (code: string, melding: string, pad?: string) =>
    redenen.push({ code, melding, ...(pad !== undefined && { pad }) });
  if (dossier.status !== "concept" && dossier.status !== "klaar") {
    add("status", "Deze afweging kan nu niet worden vastgesteld.");
  }
  for (const pad of ["domein", "richting", "partner"] as const) {
    if (dossier[pad] === null) add("vraag-onvolledig", `Vul eerst in: ${pad}.`, pad);
  }
  if (dossier.bewarenTot === null)
    add("bewaren-tot", "Vul eerst in tot wanneer u dit dossier bewaart.", "bewarenTot");
  if (uitkomst === "delen-gemotiveerde-uitzondering" && beleid === null) {
    add(
      "geen-uitzonderingsbeleid",
      "Uw gemeente heeft geen beleid vastgelegd dat deze uitzondering dekt. U kunt niet als uitzondering delen.",
    );
  }
  if (uitkomst !== "delen-gemotiveerde-uitzondering" && uitzonderingsbeleidId !== null) {
    add("beleid-hoort-niet", "Het uitzonderingsbeleid hoort alleen bij een gemotiveerde uitzondering.");
  }
  if (!heeftSleutel) add("vernietigd", "Dit dossier is vernietigd.");
  return redenen;
}

interface DeelBron {
  readonly dossier: Afweging;
  readonly invoer: VaststelInvoer;
  readonly beleid: Uitzonderingsbeleid | null;
  readonly besluitId: string;
  readonly moment: Date;
  readonly volgnummer: number;
}

async function buildDeel(
  tx: Tx,
  ctx: UseCaseContext,
  bron: DeelBron,
): Promise<Omit<OpenbaarDeel, "inhoudHash">> {
  const { dossier, invoer, beleid } = bron;
  const gemeente = await findGemeente(tx);
  const tabelversie = await findTabelversie(tx, { hash: dossier.tabelversieHash });
  const stappenplan = await findStappenplanversie(tx, dossier.stappenplanHash);
  const register = await findNewestWijzigingenregister(tx);
  if (gemeente === null || tabelversie === null || stappenplan === null || register === null)
    throw new Error("a dossier without its versions");
  const { domein, richting, partner, doel, gegevens, betrokkene, herkomst, bewarenTot } = dossier;
  if (domein === null || richting === null || partner === null || bewarenTot === null)
    throw new Error("unchecked question");
  return {
    formaat: BESLUIT_FORMAAT,
    besluitId: bron.besluitId,
    afwegingId: dossier.id,
    gemeente: { id: gemeente.id, naam: gemeente.naam },
    volgnummer: bron.volgnummer,
    uitkomst: invoer.uitkomst,
    vraag: { domein, richting, partner, doel, gegevens, betrokkene, herkomst },
    peildatum: dossier.peildatum,
    tabelversie: { nummer: tabelversie.nummer, hash: tabelversie.hash },
    stappenplan: { id: stappenplan.stappenplanId, versie: stappenplan.versie, hash: stappenplan.hash },
    wijzigingenregister: { hash: register.hash },
    beslisbewijs: invoer.beslisbewijs,
    uitzonderingsbeleid: beleid && {
      id: beleid.id,
      titel: beleid.titel,
      vastgesteldDoor: beleid.vastgesteldDoor,
      vastgesteldOp: beleid.vastgesteldOp,
      vindplaats: beleid.vindplaats,
    },
    auteur: { id: ctx.actor.gebruikerId, rol: ctx.rol },
    vastgesteldOp: bron.moment.toISOString(),
    bewarenTot,
    vervangt: dossier.vervangtBesluitId,
  };
}
