import { listOverdrachten, listWaarnemingen, type Afweging, type Tx, type Waarneming } from "@deelwijzer/db";
import type { Sleutelkast } from "@deelwijzer/server";
import { OVERDRACHT_IN_WOORDEN, WAARNEMING_IN_WOORDEN } from "./redenen.ts";
import { leesToelichting } from "./toelichting.ts";

/** One line of who had the dossier, and why it changed hands. */
export interface Wisseling {
  readonly id: string;
  readonly op: string;
  readonly zin: string;
  readonly reden: string;
  readonly toelichting: string | null;
}

/** Who had a dossier, and why it changed hands; the last first. */
export async function leesWisselingen(
  tx: Tx,
  sleutelkast: Sleutelkast,
  { gemeenteId, id: afwegingId }: Pick<Afweging, "gemeenteId" | "id">,
  noem: (userId: string) => string,
): Promise<Wisseling[]> {
  const van = { gemeenteId, afwegingId };
  const uitleg = (soort: "overdracht" | "waarneming", rij: { id: string; toelichting: Uint8Array | null }) =>
    leesToelichting(tx, sleutelkast, van, { soort, id: rij.id }, rij.toelichting);
  const wisselingen: Wisseling[] = [];
  const overdrachten = await listOverdrachten(tx, afwegingId);
  for (const rij of overdrachten) {
    const door = rij.door === rij.van ? "" : ` Dat deed ${noem(rij.door)}.`;
    wisselingen.push({
      id: rij.id,
      op: rij.op.toISOString(),
      zin: `Overgedragen van ${noem(rij.van)} aan ${noem(rij.naar)}.${door}`,
      reden: OVERDRACHT_IN_WOORDEN[rij.reden],
      toelichting: await uitleg("overdracht", rij),
    });
  }
  for (const rij of await listWaarnemingen(tx, afwegingId)) {
    wisselingen.push({
      id: rij.id,
      op: rij.sinds.toISOString(),
      zin: `${noem(rij.waarnemerId)} nam waar voor ${noem(rij.eigenaarId)}.`,
      reden: WAARNEMING_IN_WOORDEN[rij.reden],
      toelichting: await uitleg("waarneming", rij),
    });
    if (rij.beeindigdOp === null || rij.beeindigdDoor === null) continue;
    // With the handing over it ended by itself: that line says it.
    if (overdrachten.some(({ op }) => op.getTime() === rij.beeindigdOp?.getTime())) continue;
    wisselingen.push({
      id: `${rij.id}-einde`,
      op: rij.beeindigdOp.toISOString(),
      zin: eindeZin(rij, noem),
      reden: "",
      toelichting: null,
    });
  }
  return wisselingen.toSorted((a, b) => b.op.localeCompare(a.op));
}

function eindeZin(
  { eigenaarId, waarnemerId, beeindigdDoor }: Waarneming,
  noem: (userId: string) => string,
): string {
  const [eigenaar, waarnemer] = [noem(eigenaarId), noem(waarnemerId)];
  if (beeindigdDoor === waarnemerId) return `${waarnemer} gaf het terug aan ${eigenaar}.`;
  if (beeindigdDoor === eigenaarId) return `${eigenaar} nam het terug van ${waarnemer}.`;
  return `De waarneming door ${waarnemer} is gestopt door ${noem(beeindigdDoor ?? "")}.`;
}
