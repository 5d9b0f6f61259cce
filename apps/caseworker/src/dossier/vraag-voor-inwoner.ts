import { inwonerVraagSchema, toestemmingStand, type InwonerVraag } from "@core/grondslagen";
import {
  findAfweging,
  lockToestemming,
  type Afweging,
  type ToestemmingMetGebeurtenissen,
  type Tx,
} from "@deelwijzer/db";
import type { GeopendeSleutel, Services } from "@deelwijzer/server";

/** Where a link or a code leads: to the question, or to why there is none any more. Nothing says which answer it had. */
export type VraagVoorInwoner =
  | {
      readonly soort: "open";
      readonly vraag: InwonerVraag;
      readonly rij: ToestemmingMetGebeurtenissen;
      readonly afweging: Afweging;
    }
  | { readonly soort: "beantwoord" | "verlopen" | "ingetrokken" | "weg" };

/** The question a link asks, held until the transaction ends so that it is answered once. */
export async function vraagBijLink(
  tx: Tx,
  { klok }: Services,
  { rij: { toestemmingId }, inhoud }: GeopendeSleutel,
): Promise<VraagVoorInwoner> {
  const { rij, afweging } = await vind(tx, toestemmingId);
  if (afweging.vernietigdOp !== null) return { soort: "weg" };
  const stand = toestemmingStand(
    rij.gebeurtenissen.map(({ soort }) => soort),
    { nu: klok.nu().toISOString(), vervaltOp: rij.vervaltOp?.toISOString() ?? null },
  );
  if (stand !== "gevraagd" && stand !== "geopend")
    return { soort: stand === "verlopen" ? "verlopen" : "beantwoord" };
  if (afweging.status === "vastgesteld" || afweging.status === "ingetrokken") return { soort: "verlopen" };
  return { soort: "open", vraag: inwonerVraagSchema.parse(inhoud), rij, afweging };
}

/** The consent a withdrawal code belongs to. It has no end: withdrawing is possible at any time (AVG 7 lid 3). */
export async function vraagBijCode(
  tx: Tx,
  { rij: { toestemmingId }, inhoud }: GeopendeSleutel,
): Promise<VraagVoorInwoner> {
  const { rij, afweging } = await vind(tx, toestemmingId);
  if (afweging.vernietigdOp !== null) return { soort: "weg" };
  if (rij.gebeurtenissen.at(-1)?.soort !== "gegeven") return { soort: "ingetrokken" };
  return { soort: "open", vraag: inwonerVraagSchema.parse(inhoud), rij, afweging };
}

async function vind(tx: Tx, id: string) {
  const rij = await lockToestemming(tx, id);
  const afweging = rij === null ? null : await findAfweging(tx, rij.afwegingId);
  if (rij === null || afweging === null) throw new Error("a key without its consent");
  return { rij, afweging };
}
