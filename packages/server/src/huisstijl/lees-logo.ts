import { type Db, findGemeentelogo, type Gemeentelogo, withLogo } from "@deelwijzer/db";

/** The logo with this hash, whosever it is; null for what is no hash. */
export async function leesLogo(db: Db, hash: string): Promise<Pick<Gemeentelogo, "soort" | "inhoud"> | null> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return null;
  return withLogo(db, hash, (tx) => findGemeentelogo(tx, hash));
}
