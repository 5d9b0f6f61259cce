import { findAfweging, type Afweging, type Dossierinzage, type Tx } from "@deelwijzer/db";
import { mislukt, type AuthorizeContext } from "@deelwijzer/server";
import { lopendeInzage } from "../toegang/lopende-inzage.ts";
import { alsAfweging } from "./onderwerp.ts";

export interface TeLezen {
  readonly afweging: Afweging;
  /** The access by which it is read, for who may not read it anyway. */
  readonly inzage: Dossierinzage | null;
}

/** Finds the dossier, and asks whether one may read it: as one's own, the team's, or by an access that runs. */
export async function magLezen(ctx: AuthorizeContext, { id }: { readonly id: string }, tx: Tx) {
  const afweging = await findAfweging(tx, id);
  if (afweging === null) return mislukt({ soort: "niet-gevonden", wat: "deze afweging" } as const);
  const inzage = await lopendeInzage(ctx, tx, afweging, "afweging");
  const gegeven: TeLezen = { afweging, inzage };
  const onderwerp = alsAfweging(afweging);
  return inzage === null
    ? ({ handeling: "afweging-lezen", onderwerp, gegeven } as const)
    : ({
        handeling: "afweging-inzien",
        onderwerp: { ...onderwerp, inzage: [inzage.aanvragerId] },
        gegeven,
      } as const);
}
