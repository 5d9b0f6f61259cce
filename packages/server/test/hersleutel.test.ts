import { randomUUID } from "node:crypto";
import { findAfweging, listAudit, type Tx, withTenant } from "@deelwijzer/db";
import {
  createProefdossier,
  createProefgemeente,
  createTestDatabase,
  publishProefversies,
} from "@deelwijzer/db/testing";
import { sql } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { decryptJson, encryptJson, openDossiersleutel } from "../src/sleutels/dossier.ts";
import { createSleutelkast, newDossiersleutel } from "../src/sleutels/sleutelkast.ts";
import { draaiCli } from "../testing/draai-cli.ts";

const hoofd = (byte: number) => Buffer.alloc(32, byte).toString("base64");
const [EERSTE, TWEEDE, DERDE] = [hoofd(1), hoofd(2), hoofd(3)] as const;
const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Een");
const app = database.open("app", 2).db;
afterAll(() => database.drop());

const inGemeente = <T>(fn: (tx: Tx) => Promise<T>) => withTenant(app, gemeente.id, fn);
const hersleutel = (nieuw: string, ...oud: readonly string[]) =>
  draaiCli(database.ownerUrl, "hersleutel", [], {
    DEELWIJZER_HOOFDSLEUTEL: nieuw,
    DEELWIJZER_HOOFDSLEUTELS_OUD: oud.join(","),
  });

/** A dossier with something in it, its key wrapped under this master key. */
async function dossier(hoofdsleutel: string): Promise<string> {
  const [id, sleutel] = [randomUUID(), newDossiersleutel()];
  const inhoud = encryptJson(sleutel, { soort: "concept", afwegingId: id, id }, { tekst: `van ${id}` });
  const verpakt = createSleutelkast([hoofdsleutel]).verpak(sleutel, {
    gemeenteId: gemeente.id,
    afwegingId: id,
  });
  await inGemeente((tx) => createProefdossier(tx, gemeente, { id, status: "concept", inhoud }, verpakt));
  return id;
}

/** What stands in it, for who has only this master key. */
const lees = (id: string, hoofdsleutel: string) =>
  inGemeente(async (tx) => {
    const sleutel = await openDossiersleutel(tx, createSleutelkast([hoofdsleutel]), {
      gemeenteId: gemeente.id,
      afwegingId: id,
    });
    const inhoud = (await findAfweging(tx, id))?.inhoud;
    if (sleutel === null || inhoud == null) return null;
    return decryptJson(sleutel, { soort: "concept", afwegingId: id, id }, inhoud);
  });

test("every key goes under the newest master key, and the older ones open nothing any more", async () => {
  const ids = [await dossier(EERSTE), await dossier(EERSTE), await dossier(TWEEDE)];
  const stuk = await hersleutel(DERDE, TWEEDE);
  expect(stuk).toMatchObject({ code: 2, uit: "", fout: expect.stringContaining("die u niet noemt") });

  expect(await hersleutel(DERDE, TWEEDE, EERSTE)).toMatchObject({
    code: 0,
    fout: "",
    uit: expect.stringMatching(/^3 sleutels zijn opnieuw verpakt/),
  });
  for (const id of ids) {
    expect(await lees(id, DERDE)).toEqual({ tekst: `van ${id}` });
    await expect(lees(id, EERSTE)).rejects.toThrow("not configured");
    await expect(lees(id, TWEEDE)).rejects.toThrow("not configured");
  }
  const regels = await inGemeente((tx) => listAudit(tx, { onderwerp: { soort: "gemeente" } }));
  expect(regels).toMatchObject([
    { handeling: "sleutels-opnieuw-verpakt", actorId: null, gegevens: { aantal: 3 } },
  ]);

  expect((await hersleutel(DERDE, EERSTE)).uit).toContain("al onder de nieuwe hoofdsleutel");
  expect(await inGemeente((tx) => listAudit(tx, { onderwerp: { soort: "gemeente" } }))).toHaveLength(1);
}, 120_000);

test("is misused without an older key", async () => {
  expect(await hersleutel(DERDE)).toMatchObject({ code: 2, uit: "" });
}, 30_000);

test("outside it no key is wrapped anew, and inside it none is put in the place of another", async () => {
  const id = await dossier(DERDE);
  const eigenaar = database.open("owner", 1).db;
  const zet = (bytes: string, aan: boolean) =>
    withTenant(eigenaar, gemeente.id, async (tx) => {
      if (aan) await tx.execute(sql`select set_config('deelwijzer.hersleutelen', 'aan', true)`);
      await tx.execute(
        sql`update sleutels.dossiersleutel set verpakte_sleutel = ${sql.raw(bytes)} where afweging_id = ${id}`,
      );
    }).then(
      () => "gelukt",
      (fout: { cause?: { code?: string } }) => fout.cause?.code,
    );
  const anders = "set_byte(verpakte_sleutel, 3, (get_byte(verpakte_sleutel, 3) + 1) % 256)";
  expect(await zet(anders, false)).toBe("DW001");
  expect(await zet("'\\x01'", true)).toBe("DW001");
  expect(await zet("set_byte(verpakte_sleutel, 20, (get_byte(verpakte_sleutel, 20) + 1) % 256)", true)).toBe(
    "DW001",
  );
  expect(await lees(id, DERDE)).toEqual({ tekst: `van ${id}` });
}, 60_000);
