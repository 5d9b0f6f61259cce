import { listAfwegingen, type AfwegingKop, type Tx } from "@deelwijzer/db";
import { datumVan, type UseCaseContext } from "@deelwijzer/server";

const DAG = 86_400_000;
const TERUG = 50;

/**
 * A day as long from today as the last sealed afweging of this person for the same domain is kept: a term belongs to the
 * kind of work. Of that dossier nothing else is read; its words are about somebody else. Null where none is known, or where
 * this one says its own.
 */
export async function zelfdeTermijn(
  tx: Tx,
  { actor, klok }: Pick<UseCaseContext, "actor" | "klok">,
  { id, domein, bewarenTot }: Pick<AfwegingKop, "id" | "domein" | "bewarenTot">,
): Promise<string | null> {
  if (bewarenTot !== null || domein === null) return null;
  const eerder = await listAfwegingen(tx, { eigenaarId: actor.gebruikerId, limiet: TERUG });
  const vorige = eerder.find(
    (kop) =>
      kop.id !== id &&
      kop.domein === domein &&
      kop.status === "vastgesteld" &&
      kop.vernietigdOp === null &&
      kop.bewarenTot !== null,
  );
  return vorige === undefined ? null : evenLang(vorige, klok.nu());
}

function evenLang({ bewarenTot, updatedAt }: AfwegingKop, nu: Date): string {
  const termijn = middag(bewarenTot ?? "") - middag(datumVan(updatedAt));
  return datumVan(new Date(middag(datumVan(nu)) + Math.max(termijn, DAG)));
}

/** Away from midnight, so that a change of the clock moves no day. */
function middag(dag: string): number {
  return Date.parse(`${dag}T12:00:00Z`);
}
