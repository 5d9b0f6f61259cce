import { findAfweging, type Afweging, type Tx } from "@deelwijzer/db";
import { mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { alsAfweging } from "../dossier/onderwerp.ts";

/** A change of whose dossier it is leans on what was seen: the version is part of the question. */
export const dossierInvoer = z.strictObject({ id: z.uuid() });
export const dossierVersieInvoer = dossierInvoer.extend({ expectedVersion: z.int().positive() });

/** Finds the dossier, and asks whether one may do this with it. */
export function magDossier<
  H extends "afweging-waarnemen" | "afweging-teruggeven" | "afweging-overdragen" | "dossiertoegang-bekijken",
>(handeling: H) {
  return async (_ctx: unknown, { id }: { readonly id: string }, tx: Tx) => {
    const afweging = await findAfweging(tx, id);
    if (afweging === null || afweging.vernietigdOp !== null) {
      return mislukt({ soort: "niet-gevonden", wat: "deze afweging" } as const);
    }
    return { handeling, onderwerp: alsAfweging(afweging), gegeven: afweging };
  };
}

export function conflict({ versie }: Pick<Afweging, "versie">) {
  return mislukt({ soort: "conflict", wat: "afweging", huidigeVersie: versie } as const);
}
