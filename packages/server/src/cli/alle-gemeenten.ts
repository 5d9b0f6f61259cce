import { connect, listGemeenteIds, withoutTenant } from "@deelwijzer/db";

/** The id of every gemeente of the installation, as the role that knows which there are: the owner sees one at a time. */
export async function alleGemeenten(takenUrl: string): Promise<readonly string[]> {
  const taken = connect(takenUrl, { max: 1, name: "deelwijzer-beheer" });
  try {
    return await withoutTenant(taken.db, listGemeenteIds);
  } finally {
    await taken.close();
  }
}
