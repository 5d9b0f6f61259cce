import { may, type Actor } from "@core/grondslagen";
import type { AfwegingKop } from "@deelwijzer/db";
import { alsAfweging } from "../dossier/onderwerp.ts";

/** "W-2041 (Hulp bij post)": how a dossier is called in a sentence to somebody who may read it. */
export function dossiernaam({ zaakkenmerk, titel }: Pick<AfwegingKop, "zaakkenmerk" | "titel">): string {
  return `${zaakkenmerk ?? "een vernietigd dossier"}${titel === null ? "" : ` (${titel})`}`;
}

/** Whoever lost a domain keeps dossiers in it that they can no longer open: then nothing waits for them there. */
export function magLezen(actor: Actor): (rij: AfwegingKop) => boolean {
  return (rij) => may(actor, "afweging-lezen", alsAfweging(rij)).toegestaan;
}

/** How a dossier is named, and opened, by who may not read it any more: by its number, and not at all. */
export function dossierVoor(
  actor: Actor,
  rij: AfwegingKop,
  pad = "",
): { readonly naam: string; readonly href: string | null } {
  return magLezen(actor)(rij)
    ? { naam: dossiernaam(rij), href: `/afwegingen/${rij.id}${pad}` }
    : { naam: dossiernaam({ ...rij, titel: null }), href: null };
}
