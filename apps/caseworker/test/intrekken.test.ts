import { findAfweging, listAudit, withTenant } from "@deelwijzer/db";
import { afterAll, expect, test } from "vitest";
import { trekIn } from "../src/use-cases/trek-in/trek-in.ts";
import { BEWAREN, dossiers } from "../testing/dossier.ts";
import { maakWereld, waardeUit } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als, gemeente, services } = wereld;
afterAll(wereld.sluit);
const { bewaar, lees, start } = dossiers(wereld);

test("een ingetrokken afweging heeft een laatste dag: de gekozene, en anders een jaar later", async () => {
  const [zonder, met] = [await start(), await start()];
  await bewaar(met, {}, BEWAREN);
  for (const [id, bewarenTot] of [
    [zonder, "2020-08-11"],
    [met, BEWAREN.bewarenTot],
  ] as const) {
    waardeUit(await trekIn(als(), { id, expectedVersion: (await lees(id)).versie }));
    const [rij, [regel]] = await withTenant(services.db, gemeente.id, async (tx) => [
      await findAfweging(tx, id),
      await listAudit(tx, { onderwerp: { soort: "afweging", id } }),
    ]);
    expect(rij).toMatchObject({ status: "ingetrokken", bewarenTot });
    expect(regel).toMatchObject({ handeling: "trek-in", gegevens: { bewarenTot } });
  }
});
