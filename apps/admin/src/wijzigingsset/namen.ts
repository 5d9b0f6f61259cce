import { listLidmaatschappen, type Tx } from "@deelwijzer/db";

export type NaamVan = (id: string) => string;

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Names of whoever worked on a set, also of who left; an author of a release is called by function. */
export async function leesNamen(tx: Tx): Promise<NaamVan> {
  const namen = new Map((await listLidmaatschappen(tx)).map(({ userId, naam }) => [userId, naam]));
  return (id) => {
    if (id === "uitgave") return "Uitgave van Deelwijzer";
    return namen.get(id) ?? (UUID.test(id) ? "Onbekende medewerker" : id);
  };
}
