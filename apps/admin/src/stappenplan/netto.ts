import { idVan, type Operatie, type Plandeelwijziging, type Plansoort } from "@core/grondslagen";
import type { Planbewerking } from "../wijzigingsset/typen.ts";

/** The net operation of a set on one part; null = none. */
export function operatieOp(operaties: readonly Operatie[], soort: Plansoort, id: string): Operatie | null {
  return operaties.find((operatie) => operatie.soort === soort && idVan(operatie) === id) ?? null;
}

/** What an edit did to the operations of the set, part by part: enough to undo it. */
export function netto(
  wijzigingen: readonly Plandeelwijziging[],
  voor: readonly Operatie[],
  na: readonly Operatie[],
): Planbewerking["delen"] {
  return wijzigingen.map(({ soort, id }) => ({
    soort,
    id,
    voor: operatieOp(voor, soort, id),
    na: operatieOp(na, soort, id),
  }));
}
