import { findAfweging, findToestemming, type Tx } from "@deelwijzer/db";
import { mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { alsAfweging } from "./onderwerp.ts";

const ONBEKEND = { soort: "niet-gevonden", wat: "deze toestemming" } as const;

export const toestemmingId = z.uuid();

/** Finds a consent with its dossier, and asks whether one may do this there. */
export function magToestemming(
  handeling: "toestemming-vragen" | "toestemming-intrekken" | "intrekking-verwerken",
) {
  return async (_ctx: unknown, { id }: { readonly id: string }, tx: Tx) => {
    const toestemming = await findToestemming(tx, id);
    const afweging = toestemming === null ? null : await findAfweging(tx, toestemming.afwegingId);
    if (toestemming === null || afweging === null) return mislukt(ONBEKEND);
    return { handeling, onderwerp: alsAfweging(afweging), gegeven: { toestemming, afweging } };
  };
}
