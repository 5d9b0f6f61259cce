import { randomUUID } from "node:crypto";
import { insertVernietigingsstop } from "../src/repositories/vernietiging.ts";
import { withTenant } from "../src/tenant.ts";
import { NU, type Proefgemeente } from "./proefwereld.ts";
import type { TestDatabase } from "./test-database.ts";

/** Holds a dossier, on the name of the user of the gemeente; the id of the stop. */
export async function stopVernietiging(
  database: TestDatabase,
  { id: gemeenteId, userId: door }: Proefgemeente,
  dossier: { readonly id: string },
): Promise<string> {
  const id = randomUUID();
  await withTenant(
    database.open("app", 1).db,
    gemeenteId,
    (tx) =>
      insertVernietigingsstop(tx, {
        id,
        gemeenteId,
        afwegingId: dossier.id,
        reden: "Er loopt een bezwaar.",
        door,
        op: NU,
      }),
    { actor: door },
  );
  return id;
}
