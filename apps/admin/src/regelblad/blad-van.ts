import { naamVanRegel, type Entiteit, type TabelversieInhoud } from "@core/grondslagen";
import { formulierVanRegel } from "../features/bewerken/regel-formulier/van-regel.ts";
import { ID_KOLOM, KOLOMMEN, OMSCHRIJVING_KOLOM } from "./kolommen.ts";

/** The rules as rows of cells, headings first. */
export function bladVan({ regels, woordenlijst }: TabelversieInhoud): string[][] {
  return [
    [ID_KOLOM, OMSCHRIJVING_KOLOM, ...KOLOMMEN].map(({ kop }) => kop),
    ...regels.map((regel) => {
      const entiteit: Entiteit = regel;
      const formulier = formulierVanRegel(entiteit);
      return [
        regel.id,
        naamVanRegel(regel, woordenlijst),
        ...KOLOMMEN.map((kolom) => kolom.schrijf(formulier)),
      ];
    }),
  ];
}
