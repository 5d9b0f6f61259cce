import type { Beoordeling, Datum, Kennis, Tabelversie } from "@core/grondslagen";
import type { GelezenAfweging } from "../../use-cases/lees-afweging/lees-afweging.ts";
import type { Concept } from "./opslag.ts";
import type { ConceptActies } from "./use-concept.ts";

/** What every part of the screen works with. */
export type Werk = {
  readonly afweging: GelezenAfweging;
  readonly concept: Concept;
  readonly acties: ConceptActies;
  readonly beoordeling: Beoordeling;
  readonly versie: Tabelversie;
  readonly kennis: Kennis;
  readonly vandaag: Datum;
  readonly opnieuwBekijken: readonly string[];
  /** Says at the top of the page what was done, with what must be looked at again. */
  readonly meldGedaan: (kop: string) => void;
};
