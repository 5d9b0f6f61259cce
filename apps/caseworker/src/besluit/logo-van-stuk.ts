import type { Stuk } from "@core/grondslagen";
import { findGemeentelogo, type Gemeentelogo, type Tx } from "@deelwijzer/db";

/** The logo a letter was made with, whichever the gemeente has now. */
export async function logoVanStuk(
  tx: Tx,
  { logo }: Pick<Stuk, "logo">,
): Promise<Pick<Gemeentelogo, "soort" | "inhoud"> | null> {
  return logo === undefined ? null : findGemeentelogo(tx, logo);
}
