import type { Operatie } from "./wijzigingsset.ts";

/** The id of what an operation is about. */
export function idVan(operatie: Operatie): string {
  return operatie.op === "toevoegen" ? operatie.waarde.id : operatie.id;
}
