import { nabij } from "@core/grondslagen";
import { ID_KOLOM, KOLOMMEN, kolomVan, OMSCHRIJVING_KOLOM } from "./kolommen.ts";

export interface Koppen {
  readonly idPlaats: number;
  readonly kolommen: readonly { readonly plaats: number; readonly kolom: string }[];
  /** Whatever is wrong with the headings; then no row is looked at. */
  readonly fouten: readonly string[];
}

/** Which column stands where. A column nobody knows is refused: what is in it would silently be lost. */
export function leesKoppen(koprij: readonly string[]): Koppen {
  const fouten: string[] = [];
  const gevonden = new Map<string, number>();
  for (const [plaats, kop] of koprij.entries()) {
    if (kop.trim() === "") continue;
    const kolom = kolomVan(kop);
    if (kolom === undefined) fouten.push(onbekend(kop.trim()));
    else if (gevonden.has(kolom))
      fouten.push(`De kolom “${kop.trim()}” staat er twee keer. Laat er één staan.`);
    else gevonden.set(kolom, plaats);
  }
  const idPlaats = gevonden.get(ID_KOLOM.id);
  if (idPlaats === undefined)
    fouten.push(
      "De kolom “Id” ontbreekt. Begin met een uitvoer van de regels: daar staan de goede kolommen in.",
    );
  return {
    idPlaats: idPlaats ?? 0,
    kolommen: [...gevonden]
      .filter(([kolom]) => kolom !== ID_KOLOM.id && kolom !== OMSCHRIJVING_KOLOM.id)
      .map(([kolom, plaats]) => ({ kolom, plaats })),
    fouten,
  };
}

function onbekend(kop: string): string {
  const koppen = KOLOMMEN.map((kolom) => kolom.kop);
  const [lijktOp] = nabij(kop, koppen);
  return `De kolom “${kop}” is niet bekend. ${lijktOp === undefined ? "Haal haar weg." : `Bedoelt u “${lijktOp}”?`}`;
}
