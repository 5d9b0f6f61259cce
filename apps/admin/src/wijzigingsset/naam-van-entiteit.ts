import {
  naamVanRegel,
  naamVanUitleg,
  regelSchema,
  type Artikeluitleg,
  type Entiteit,
  type Entiteitsoort,
  type TabelversieInhoud,
} from "@core/grondslagen";

/** One thing in the tables as a reader calls it. */
export function naamVanEntiteit(
  soort: Entiteitsoort,
  entiteit: Entiteit,
  { woordenlijst }: TabelversieInhoud,
): string {
  if (soort === "regel") {
    const regel = regelSchema.safeParse(entiteit);
    return regel.success ? naamVanRegel(regel.data, woordenlijst) : entiteit.id;
  }
  if (soort === "artikeluitleg") return naamVanUitleg(entiteit as unknown as Artikeluitleg, woordenlijst);
  const tekst = entiteit["naam"] ?? entiteit["verwijzing"] ?? entiteit["titel"] ?? entiteit["tekst"];
  return typeof tekst === "string" ? tekst : entiteit.id;
}
