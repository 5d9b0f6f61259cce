import { datum, type Beoordeelbaar, type Datum, type Kennis, type Tabelversie } from "@core/grondslagen";
import type { GelezenAfweging } from "../../use-cases/lees-afweging/lees-afweging.ts";

/** A dossier as it was read, with the tables it is pinned to: all that a judgement needs. */
export function beoordeelbaar(
  { definitie, inhoud, peildatum, laag, tenEinde, toestemmingen }: GelezenAfweging,
  versie: Tabelversie,
  kennis: Kennis,
  vandaag: Datum,
): Beoordeelbaar {
  return {
    definitie,
    ...inhoud,
    peildatum: datum(peildatum),
    versie,
    kennis,
    laag,
    einde: { gevonden: tenEinde, vandaag },
    toestemmingen,
  };
}
