import { listLedenMetRol, lockMensen, type Lidmaatschap, type Tx } from "@deelwijzer/db";

/** Whether a gemeente would be left without beheerder. Holds who may do what, so that this stays true until the end. */
export async function wasLaatsteBeheerder(tx: Tx, { userId, rollen }: Lidmaatschap): Promise<boolean> {
  if (!rollen.includes("beheerder")) return false;
  await lockMensen(tx);
  return (await listLedenMetRol(tx, "beheerder")).every((id) => id === userId);
}

export const LAATSTE_BEHEERDER = {
  code: "laatste-beheerder",
  melding: "Dit is de laatste beheerder. Maak eerst iemand anders beheerder.",
} as const;
