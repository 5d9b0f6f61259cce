import { randomUUID } from "node:crypto";
import { insertClaimkoppeling } from "../src/repositories/claimkoppeling.ts";
import { insertGemeentelogo } from "../src/repositories/gemeentelogo.ts";
import { updateLidmaatschap } from "../src/repositories/lidmaatschap.ts";
import { insertOverlegdoorgave } from "../src/repositories/overlegdoorgave.ts";
import { withTenant } from "../src/tenant.ts";
import { type Collega, createCollega } from "./collega-fixtures.ts";
import { sha256 } from "../src/zegel/hash.ts";
import { NU, type Proefgemeente } from "./proefwereld.ts";
import type { TestDatabase } from "./test-database.ts";

/** Somebody who may manage people. */
export function createBeheerder(database: TestDatabase, gemeente: Proefgemeente): Promise<Collega> {
  return createCollega(database, gemeente, { rollen: ["beheerder"], domeinen: [], naam: "Beheerder" });
}

/**
 * What a beheerder writes: rules for the roles at sign-in, and a question that waited for a colleague who left, handed on
 * to another. `vraag` puts it to somebody and gives its id.
 */
export async function fillBeheer(
  database: TestDatabase,
  gemeente: Proefgemeente,
  vraag: (aanGebruiker: string) => Promise<string>,
): Promise<void> {
  const beheerder = await createBeheerder(database, gemeente);
  const weg = await createCollega(database, gemeente);
  const naar = await createCollega(database, gemeente);
  const overlegvraagId = await vraag(weg.userId);
  await withTenant(
    database.open("app", 1).db,
    gemeente.id,
    async (tx) => {
      const inhoud = new TextEncoder().encode(
        `<svg xmlns="http://www.w3.org/2000/svg" id="g-${gemeente.id}"/>`,
      );
      await insertGemeentelogo(tx, {
        gemeenteId: gemeente.id,
        hash: sha256(inhoud).replace("sha256:", ""),
        soort: "image/svg+xml",
        inhoud,
        door: beheerder.userId,
        op: NU,
      });
      await insertClaimkoppeling(tx, {
        gemeenteId: gemeente.id,
        versie: 1,
        regels: [],
        door: beheerder.userId,
        op: NU,
      });
      await updateLidmaatschap(tx, weg.userId, { beeindigdOp: NU }, NU);
      await insertOverlegdoorgave(tx, {
        id: randomUUID(),
        gemeenteId: gemeente.id,
        overlegvraagId,
        van: weg.userId,
        naar: naar.userId,
        door: beheerder.userId,
        op: NU,
      });
    },
    { actor: beheerder.userId },
  );
}
