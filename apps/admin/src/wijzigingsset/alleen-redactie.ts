import type { OnderwerpVan } from "@core/grondslagen";
import { findGemeente, type Tx } from "@deelwijzer/db";
import type { AuthorizeContext } from "@deelwijzer/server";

/** A set is work of the one gemeente that keeps the tables; whoever asks for it elsewhere hears that first. */
export async function alsWijzigingsset(
  { actor }: AuthorizeContext,
  tx: Tx,
): Promise<OnderwerpVan<"wijzigingsset-lezen">> {
  const gemeente = await findGemeente(tx);
  return {
    soort: "wijzigingsset",
    gemeenteId: actor.gemeenteId,
    beheertTabellen: gemeente?.beheertTabellen ?? false,
  };
}
