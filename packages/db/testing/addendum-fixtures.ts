import { randomBytes, randomUUID } from "node:crypto";
import { type Addendum, insertAddendum, listAddenda } from "../src/repositories/addendum.ts";
import type { Besluit } from "../src/repositories/besluit.ts";
import { appendHerbeoordeling } from "../src/repositories/herbeoordeling.ts";
import { appendBesluitstuk } from "../src/repositories/besluitstuk.ts";
import type { Tx } from "../src/tenant.ts";
import {
  ADDENDUM_FORMAAT,
  type AddendumOpenbaar,
  computeAddendumZegel,
} from "../src/zegel/addendum-zegel.ts";
import { type Hash, sha256 } from "../src/zegel/hash.ts";
import { NU, type Proefgemeente } from "./proefwereld.ts";

/** Adds to a besluit the way the server does, with bytes that stand for ciphertext. */
export async function sealProefaddendum(
  tx: Tx,
  gemeente: Proefgemeente,
  besluit: Besluit,
  overrides: { readonly deel?: Partial<AddendumOpenbaar>; readonly vorigeHash?: Hash } = {},
): Promise<Addendum> {
  const eerder = await listAddenda(tx, besluit.id);
  const zegel = computeAddendumZegel(
    {
      formaat: ADDENDUM_FORMAAT,
      addendumId: randomUUID(),
      besluitId: besluit.id,
      afwegingId: besluit.afwegingId,
      gemeente: { id: gemeente.id, naam: gemeente.naam },
      besluitVolgnummer: besluit.volgnummer,
      nummer: eerder.length + 1,
      auteur: { id: gemeente.userId, rol: "medewerker" },
      vastgesteldOp: NU.toISOString(),
      ...overrides.deel,
    },
    new Uint8Array(randomBytes(80)),
    overrides.vorigeHash ?? ((eerder.at(-1)?.ketenHash ?? besluit.ketenHash) as Hash),
  );
  return insertAddendum(tx, zegel, randomUUID());
}

export async function appendProefstuk(
  tx: Tx,
  gemeente: Proefgemeente,
  besluit: Besluit,
  overrides: Partial<Parameters<typeof appendBesluitstuk>[1]> = {},
): Promise<void> {
  const inhoud = randomBytes(60);
  await appendBesluitstuk(tx, {
    id: randomUUID(),
    gemeenteId: gemeente.id,
    besluitId: besluit.id,
    afwegingId: besluit.afwegingId,
    soort: "brief-inwoner",
    inhoud,
    inhoudHash: sha256(inhoud),
    door: gemeente.userId,
    rol: "medewerker",
    op: NU,
    ...overrides,
  });
}

/** One row in every table beside a besluit. */
export async function fillBesluit(tx: Tx, gemeente: Proefgemeente, besluit: Besluit): Promise<void> {
  await sealProefaddendum(tx, gemeente, besluit);
  await appendProefstuk(tx, gemeente, besluit);
  await appendHerbeoordeling(tx, {
    id: randomUUID(),
    gemeenteId: gemeente.id,
    besluitId: besluit.id,
    afwegingId: besluit.afwegingId,
    tabelversieHash: besluit.tabelversieHash,
    vervolg: "niets",
    toelichting: randomBytes(60),
    door: gemeente.userId,
    rol: "medewerker",
    op: NU,
  });
}
