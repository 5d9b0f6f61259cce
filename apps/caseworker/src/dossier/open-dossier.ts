import { datum, dossierInhoudSchema, LEEG_DOSSIER, type DossierInhoud } from "@core/grondslagen";
import type { Afweging, Tx } from "@deelwijzer/db";
import type { Json } from "@deelwijzer/db/zegel";
import {
  decryptJson,
  encryptJson,
  leesKennis,
  leesVersie,
  openDossiersleutel,
  type Sleutelkast,
} from "@deelwijzer/server";
import type { Beoordeelbaar } from "./beoordeel.ts";
import { leesBeleid } from "./lees-beleid.ts";
import { leesStappenplanversie } from "./lees-stappenplan.ts";

export interface OpenDossier extends Beoordeelbaar {
  readonly afweging: Afweging;
  readonly inhoud: DossierInhoud;
}

/** Reads a dossier whole: its answers decrypted, and the versions it was pinned to. */
export async function openDossier(
  tx: Tx,
  sleutelkast: Sleutelkast,
  afweging: Afweging,
): Promise<OpenDossier> {
  const inhoud = await leesInhoud(tx, sleutelkast, afweging);
  return {
    afweging,
    inhoud,
    antwoorden: inhoud.antwoorden,
    opnieuwBekijken: inhoud.opnieuwBekijken,
    definitie: await leesStappenplanversie(tx, afweging.stappenplanHash),
    versie: await leesVersie(tx, afweging.tabelversieHash),
    kennis: await leesKennis(tx),
    peildatum: datum(afweging.peildatum),
    beleid: await leesBeleid(tx),
  };
}

/** The answers as they would be stored: encrypted under the key of their own dossier. */
export async function versleutelInhoud(
  tx: Tx,
  sleutelkast: Sleutelkast,
  { gemeenteId, id }: Pick<Afweging, "gemeenteId" | "id">,
  inhoud: DossierInhoud,
): Promise<Uint8Array> {
  const sleutel = await openDossiersleutel(tx, sleutelkast, { gemeenteId, afwegingId: id });
  if (sleutel === null) throw new Error("the key of a running dossier was destroyed");
  return encryptJson(sleutel, { soort: "concept", afwegingId: id, id }, inhoud as unknown as Json);
}

async function leesInhoud(
  tx: Tx,
  sleutelkast: Sleutelkast,
  { gemeenteId, id, inhoud }: Afweging,
): Promise<DossierInhoud> {
  if (inhoud === null) return LEEG_DOSSIER;
  const sleutel = await openDossiersleutel(tx, sleutelkast, { gemeenteId, afwegingId: id });
  if (sleutel === null) return LEEG_DOSSIER;
  return dossierInhoudSchema.parse(decryptJson(sleutel, { soort: "concept", afwegingId: id, id }, inhoud));
}
