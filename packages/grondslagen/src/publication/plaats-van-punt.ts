import { COLLECTIES, type Entiteitsoort } from "./entiteit.ts";

/** Where a line of the check list is about: "operatie 3, regel pw-opvragen-uwv, geldig.tot". */
export function plaats(waar: string | null, soort: Entiteitsoort, id: string, veld: string | null): string {
  return [waar, `${COLLECTIES[soort].naam.toLowerCase()} ${id}`, veld]
    .filter((deel) => deel !== null)
    .join(", ");
}
