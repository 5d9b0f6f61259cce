import { randomBytes } from "node:crypto";
import { insertIdempotentie } from "../src/repositories/idempotentie.ts";
import { withTenant } from "../src/tenant.ts";
import { NU, type Proefgemeente } from "./proefwereld.ts";
import type { TestDatabase } from "./test-database.ts";

/** What some change of the user of the gemeente answered. */
export async function keepProefantwoord(
  database: TestDatabase,
  { id: gemeenteId, userId }: Proefgemeente,
): Promise<void> {
  await withTenant(
    database.open("app", 1).db,
    gemeenteId,
    (tx) =>
      insertIdempotentie(tx, {
        gemeenteId,
        userId,
        sleutel: randomBytes(32),
        handeling: "proef",
        invoer: randomBytes(32),
        antwoord: randomBytes(90),
        op: NU,
      }),
    { actor: userId },
  );
}
