import type { Evaluatie } from "@core/grondslagen";

/** The last page of the way: check your answers. Not a step of the definition. */
export const CONTROLEREN = "controleren";

/** The steps shown now, with the place of one of them. */
export function plaatsVan(evaluatie: Evaluatie, stapId: string) {
  const stappen = evaluatie.stappen.filter((stap) => stap.zichtbaar);
  const plaats = stappen.findIndex((stap) => stap.id === stapId);
  return { stappen, plaats, vorige: stappen[plaats - 1], volgende: stappen[plaats + 1] };
}
