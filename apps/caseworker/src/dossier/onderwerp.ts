import type { OnderwerpVan } from "@core/grondslagen";
import type { AfwegingKop } from "@deelwijzer/db";

/** A row as may() looks at it. */
export function alsAfweging(rij: AfwegingKop): OnderwerpVan<"afweging-lezen"> {
  const { gemeenteId, eigenaarId, teamId, domein, status } = rij;
  return { soort: "afweging", gemeenteId, eigenaarId, teamId, domein, status };
}

export function alsBesluit(rij: AfwegingKop): OnderwerpVan<"besluit-lezen"> {
  const { gemeenteId, eigenaarId, teamId, domein } = rij;
  return { soort: "besluit", gemeenteId, eigenaarId, teamId, domein };
}
