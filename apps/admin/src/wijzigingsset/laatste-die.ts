import type { Entiteitsoort } from "@core/grondslagen";
import { listGebeurtenissen, type Tx } from "@deelwijzer/db";
import { leesNamen } from "./namen.ts";
import type { Gebeurtenisgegevens } from "./typen.ts";

/** Who changed this entity last in this set; nobody when the set had not touched it. */
export async function laatsteDie(
  tx: Tx,
  setId: string,
  soort: Entiteitsoort,
  id: string,
): Promise<{ readonly door: string | null; readonly op: Date | null }> {
  const laatste = (await listGebeurtenissen(tx, setId)).findLast(({ actie, gegevens }) => {
    const over = (gegevens ?? {}) as Gebeurtenisgegevens;
    return actie === "bewerken" && over.soort === soort && over.entiteitId === id;
  });
  if (laatste === undefined) return { door: null, op: null };
  const naamVan = await leesNamen(tx);
  return { door: naamVan(laatste.door ?? "uitgave"), op: laatste.op };
}
