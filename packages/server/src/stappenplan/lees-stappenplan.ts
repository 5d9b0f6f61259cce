import { leesStappenplan as lees, type Stappenplan } from "@core/grondslagen";
import { findStappenplanversie, type AnyTx } from "@deelwijzer/db";

/** Published definitions never change: read and checked once per process. */
const gelezen = new Map<string, Stappenplan>();

/** @throws Error when this version was never published or does not hold together: a bug, not a refusal. */
export async function leesStappenplanversie(tx: AnyTx, hash: string): Promise<Stappenplan> {
  const bekend = gelezen.get(hash);
  if (bekend !== undefined) return bekend;
  const rij = await findStappenplanversie(tx, hash);
  if (rij === null) throw new Error(`no stappenplan ${hash}`);
  const stappenplan = lees(rij.inhoud);
  if (!stappenplan.ok) throw new Error(`stappenplan ${hash} does not hold together`);
  gelezen.set(hash, stappenplan.definitie);
  return stappenplan.definitie;
}
