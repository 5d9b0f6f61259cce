import type { OnderwerpVan } from "@core/grondslagen";
import type { AfwegingKop } from "@deelwijzer/db";

/** A row as may() looks at it. */
export function alsAfweging(rij: AfwegingKop): OnderwerpVan<"afweging-lezen"> {
  return { soort: "afweging", status: rij.status, ...dossier(rij) };
}

export function alsBesluit(rij: AfwegingKop): OnderwerpVan<"besluit-lezen"> {
  return { soort: "besluit", ...dossier(rij) };
}

function dossier({ gemeenteId, eigenaarId, teamId, domein, waarnemerId }: AfwegingKop) {
  return { gemeenteId, eigenaarId, teamId, domein, waarnemerId };
}
