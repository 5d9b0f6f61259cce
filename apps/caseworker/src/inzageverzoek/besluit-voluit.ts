import { stukAlsTekst, stukSchema } from "@core/grondslagen";
import {
  exportBesluit,
  findMeldingVanBesluit,
  findOpvolging,
  listAddenda,
  listBesluitstukken,
  listHerbeoordelingen,
  listUitzonderingsbevindingen,
  type Besluit,
  type Tx,
} from "@deelwijzer/db";
import type { Besluitbestand, Json } from "@deelwijzer/db/zegel";
import { decryptJson, openBesluit, type Dossiersleutel, type Sleutelkast } from "@deelwijzer/server";
import { leesBesluitInhoud, type LeesbaarBesluit } from "../dossier/open-besluit.ts";
import { leesToelichting } from "../toegang/toelichting.ts";

interface Gezegd {
  readonly op: string;
  readonly door: string;
  readonly wat: string;
  readonly toelichting: string | null;
}

/** A sealed besluit with all that stands beside it. */
export interface BesluitVoluit {
  readonly id: string;
  readonly volgnummer: number;
  readonly hash: string;
  readonly ketenHash: string;
  readonly vastgesteldOp: string;
  readonly uitkomst: string;
  readonly verantwoording: LeesbaarBesluit["verantwoording"];
  readonly addenda: LeesbaarBesluit["addenda"];
  /** What was sealed, as it was sealed: the answers, the answer of the tables, and the account. */
  readonly inhoud: Json;
  /** As it can be checked without this installation. */
  readonly bestand: Besluitbestand;
  readonly stukken: readonly {
    readonly soort: string;
    readonly nummer: number;
    readonly op: string;
    readonly door: string;
    readonly uiterlijk: string | null;
    /** A letter or message as its reader gets it; null for what has no text. */
    readonly tekst: string | null;
    readonly inhoud: Json;
  }[];
  readonly herbeoordelingen: readonly Gezegd[];
  /** That the FG was told of a deviation, and what the FG found of it; null where there was none. */
  readonly uitzondering: { readonly gemeldOp: string; readonly bevindingen: readonly Gezegd[] } | null;
  readonly opgevolgdDoor: string | null;
}

export async function leesBesluitVoluit(
  tx: Tx,
  sleutelkast: Sleutelkast,
  besluit: Besluit,
  sleutel: Dossiersleutel,
  noem: (userId: string) => string,
): Promise<BesluitVoluit> {
  const { id, afwegingId, gemeenteId } = besluit;
  const van = { gemeenteId, afwegingId };
  const { verantwoording, addenda, openbaar } = await leesBesluitInhoud(tx, sleutelkast, besluit);
  const uitleg = async (
    soort: "bevinding" | "herbeoordeling",
    wat: string,
    rij: { id: string; op: Date; door: string; toelichting: Uint8Array | null },
  ): Promise<Gezegd> => ({
    op: rij.op.toISOString(),
    door: noem(rij.door),
    wat,
    toelichting: await leesToelichting(tx, sleutelkast, van, { soort, id: rij.id }, rij.toelichting),
  });
  const herbeoordelingen: Gezegd[] = [];
  for (const rij of await listHerbeoordelingen(tx, [id]))
    herbeoordelingen.push(await uitleg("herbeoordeling", rij.vervolg, rij));
  const melding = await findMeldingVanBesluit(tx, id);
  const bevindingen: Gezegd[] = [];
  for (const rij of melding === null ? [] : await listUitzonderingsbevindingen(tx, [melding.id]))
    bevindingen.push(await uitleg("bevinding", rij.oordeel, rij));
  return {
    id,
    volgnummer: besluit.volgnummer,
    hash: besluit.hash,
    ketenHash: besluit.ketenHash,
    vastgesteldOp: openbaar.vastgesteldOp,
    uitkomst: openbaar.uitkomst,
    verantwoording,
    addenda,
    inhoud: (await openBesluit(tx, sleutelkast, besluit)) ?? null,
    bestand: exportBesluit(besluit, await listAddenda(tx, id)),
    stukken: (await listBesluitstukken(tx, id)).map((rij) => {
      const inhoud = decryptJson(sleutel, { soort: "besluitstuk", afwegingId, id: rij.id }, rij.inhoud);
      const stuk = stukSchema.safeParse(inhoud);
      return {
        soort: rij.soort,
        nummer: rij.nummer,
        op: rij.op.toISOString(),
        door: noem(rij.door),
        uiterlijk: rij.uiterlijk,
        tekst: stuk.success ? stukAlsTekst(stuk.data) : null,
        inhoud,
      };
    }),
    herbeoordelingen,
    uitzondering: melding === null ? null : { gemeldOp: melding.op.toISOString(), bevindingen },
    opgevolgdDoor: (await findOpvolging(tx, id))?.afwegingId ?? null,
  };
}
