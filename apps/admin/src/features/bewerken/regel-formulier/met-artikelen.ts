import { verwoordArtikel } from "@core/grondslagen";
import type { Artikelrij } from "../formulier/artikelrijen.ts";
import type { RegelFormulier } from "./formulier.ts";

/** "artikel 64, lid 1, onder k": how the place in an official text is written. */
function plaatsVan(rij: Artikelrij | undefined): string {
  if (rij === undefined || rij.artikel.trim() === "") return "";
  const { artikel, lid, onderdeel } = rij;
  const deel = (tekst: string) => (tekst.trim() === "" ? null : tekst.trim());
  return verwoordArtikel("", { artikel: artikel.trim(), lid: deel(lid), onderdeel: deel(onderdeel) }).slice(
    ", ".length,
  );
}

/** The provisions, and with them the place in the text where that said the same: what was typed there stays. */
export function metArtikelen(
  { artikelen, vindplaats }: RegelFormulier,
  nieuw: readonly Artikelrij[],
): Partial<RegelFormulier> {
  const gaatMee =
    vindplaats.wettekst && (vindplaats.tabel.trim() === "" || vindplaats.tabel === plaatsVan(artikelen[0]));
  return {
    artikelen: nieuw,
    ...(gaatMee ? { vindplaats: { ...vindplaats, tabel: plaatsVan(nieuw[0]) } } : {}),
  };
}
