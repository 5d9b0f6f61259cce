import { may } from "@core/grondslagen";
import { findLopendeInzage, type Afweging, type Dossierinzage, type Tx } from "@deelwijzer/db";
import type { AuthorizeContext } from "@deelwijzer/server";
import { alsAfweging, alsBesluit } from "../dossier/onderwerp.ts";

/** What a reader by a short access is told about it, and what the log says of every view. */
export interface InzageVanLezer extends Pick<Dossierinzage, "id" | "soort" | "reden"> {
  readonly tot: string;
}

/** The access by which this actor reads, for who may not read it anyway; null: by none. */
export async function lopendeInzage(
  { actor, klok }: Pick<AuthorizeContext, "actor" | "klok">,
  tx: Tx,
  afweging: Afweging,
  wat: "afweging" | "besluit",
): Promise<Dossierinzage | null> {
  const zelf =
    wat === "afweging"
      ? may(actor, "afweging-lezen", alsAfweging(afweging))
      : may(actor, "besluit-lezen", alsBesluit(afweging));
  if (zelf.toegestaan) return null;
  return findLopendeInzage(tx, { afwegingId: afweging.id, aanvragerId: actor.gebruikerId, nu: klok.nu() });
}

export function voorLezer(inzage: Dossierinzage | null): InzageVanLezer | null {
  if (inzage === null) return null;
  const { id, soort, reden, tot } = inzage;
  return { id, soort, reden, tot: tot.toISOString() };
}

/** Every view by a short access is in the log, with the access and its reason. */
export function blikInLog(
  onderwerp: { readonly soort: string; readonly id: string },
  { id, soort, reden }: InzageVanLezer,
) {
  return { onderwerp, gegevens: { inzage: id, soort, reden } };
}
