import { findAfweging, type Tx } from "@deelwijzer/db";
import { mislukt } from "@deelwijzer/server";
import { alsAfweging } from "./onderwerp.ts";

/** Finds the dossier, and asks whether one may do this with it. */
export function magAfweging<
  H extends
    | "afweging-bewerken"
    | "afweging-intrekken"
    | "afweging-lezen"
    | "overleg-vragen"
    | "toestemming-vragen",
>(handeling: H) {
  return async (_ctx: unknown, { id }: { readonly id: string }, tx: Tx) => {
    const afweging = await findAfweging(tx, id);
    if (afweging === null) return mislukt({ soort: "niet-gevonden", wat: "deze afweging" } as const);
    return { handeling, onderwerp: alsAfweging(afweging), gegeven: afweging };
  };
}
