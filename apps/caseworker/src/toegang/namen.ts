import { listLidmaatschappen, type Lidmaatschap, type Tx } from "@deelwijzer/db";

/** A colleague as a sentence names them: "Naam (functie)". */
export function noemLid({ naam, functie }: Pick<Lidmaatschap, "naam" | "functie">): string {
  return functie === null || functie === naam ? naam : `${naam} (${functie})`;
}

/** Names of everyone who is or was in the gemeente, by user id. */
export async function leesNamen(tx: Tx): Promise<(userId: string) => string> {
  const namen = new Map((await listLidmaatschappen(tx)).map((lid) => [lid.userId, noemLid(lid)]));
  return (userId) => namen.get(userId) ?? "een oud-collega";
}
