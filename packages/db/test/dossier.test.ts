import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { findAfweging, listAfwegingen, updateAfweging } from "../src/repositories/afweging.ts";
import { exportBesluit, findBesluitByAfweging } from "../src/repositories/besluit.ts";
import { destroyDossiersleutel, findDossiersleutel } from "../src/repositories/dossiersleutel.ts";
import { appendOverleg } from "../src/repositories/overleg.ts";
import {
  findDekkendBeleid,
  insertUitzonderingsbeleid,
  listUitzonderingsbeleid,
} from "../src/repositories/uitzonderingsbeleid.ts";
import { type Tx, withTenant } from "../src/tenant.ts";
import { verifieerBesluit } from "../src/zegel/verify-besluit.ts";
import {
  createProefdossier,
  createProefgemeente,
  createTestDatabase,
  fillProefgemeente,
  NU,
  publishProefversies,
  sealProefdossier,
} from "../testing/index.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Gemeente");
const app = database.open("app", 6).db;
const inGemeente = <T>(fn: (tx: Tx) => Promise<T>) => withTenant(app, gemeente.id, fn);
const code = (error: unknown) => (error as { cause?: { code?: string } }).cause?.code;
const weigering = <T>(fn: (tx: Tx) => Promise<T>) => inGemeente(fn).then(() => "gelukt", code);
const LATER = new Date(NU.getTime() + 60_000);
afterAll(() => database.drop());

describe("two tabs on one dossier", () => {
  test("the second save is told, and nothing of the first is lost", async () => {
    const { id, versie } = await inGemeente((tx) => createProefdossier(tx, gemeente));
    const save = (titel: string) =>
      inGemeente((tx) => updateAfweging(tx, { id, expectedVersion: versie, patch: { titel }, op: LATER }));
    const [eerste, tweede] = [await save("eerste tab"), await save("tweede tab")];
    expect(eerste).toMatchObject({
      gelukt: true,
      afweging: { titel: "eerste tab", versie: 2, updatedAt: LATER },
    });
    expect(tweede).toMatchObject({ gelukt: false, huidig: { titel: "eerste tab", versie: 2 } });
  });

  test("of ten saves at the same moment exactly one wins", async () => {
    const { id, versie } = await inGemeente((tx) => createProefdossier(tx, gemeente));
    const saves = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        inGemeente((tx) =>
          updateAfweging(tx, { id, expectedVersion: versie, patch: { titel: `tab ${i}` }, op: LATER }),
        ),
      ),
    );
    expect(saves.filter((save) => save.gelukt)).toHaveLength(1);
    expect((await inGemeente((tx) => findAfweging(tx, id)))?.versie).toBe(2);
  });

  test("the database refuses a save that forgets the version", async () => {
    const { id } = await inGemeente((tx) => createProefdossier(tx, gemeente));
    expect(await weigering((tx) => tx.execute(sql`update afweging set titel = 'x' where id = ${id}`))).toBe(
      "DW002",
    );
  });

  test("a list has no answers in it, newest first", async () => {
    const lijst = await inGemeente((tx) =>
      listAfwegingen(tx, { eigenaarId: gemeente.userId, statussen: ["klaar"] }),
    );
    expect(lijst.length).toBeGreaterThan(1);
    expect(lijst.every((kop) => !("inhoud" in kop))).toBe(true);
    expect(await inGemeente((tx) => listAfwegingen(tx, { eigenaarId: "iemand anders" }))).toEqual([]);
  });
});

describe("a dossier that was decided", () => {
  test("cannot change, except until when it is kept", async () => {
    const dossier = await inGemeente(async (tx) => {
      const nieuw = await createProefdossier(tx, gemeente);
      await sealProefdossier(tx, gemeente, nieuw);
      return findAfweging(tx, nieuw.id);
    });
    if (dossier === null) throw new Error("no dossier");
    const { id, versie } = dossier;
    const probeer = (patch: Parameters<typeof updateAfweging>[1]["patch"]) =>
      weigering((tx) => updateAfweging(tx, { id, expectedVersion: versie, patch, op: LATER }));
    for (const verboden of [
      { status: "concept" as const },
      { titel: "anders" },
      { zaakkenmerk: null },
      { inhoud: new Uint8Array([1]) },
      { domein: "jeugd" },
      { peildatum: "2020-01-01" },
    ]) {
      expect([verboden, await probeer(verboden)]).toEqual([verboden, "DW001"]);
    }
    // Whose it is, and who stands in, changes together with the row that says why (dossiertoegang.test.ts).
    for (const nietZomaar of [{ teamId: null }, { waarnemerId: gemeente.userId }]) {
      expect([nietZomaar, await probeer(nietZomaar)]).toEqual([nietZomaar, "DW003"]);
    }
    expect(await probeer({ bewarenTot: "2030-01-01" })).toBe("gelukt");
  });

  test("takes no overleg any more", async () => {
    const { id } = await inGemeente(async (tx) => {
      const nieuw = await createProefdossier(tx, gemeente);
      await sealProefdossier(tx, gemeente, nieuw);
      return nieuw;
    });
    const row = {
      id: crypto.randomUUID(),
      gemeenteId: gemeente.id,
      afwegingId: id,
      soort: "gebeld" as const,
      metRol: "x",
      inhoud: new Uint8Array([1]),
      op: NU,
      door: gemeente.userId,
    };
    expect(await weigering((tx) => appendOverleg(tx, row))).toBe("DW003");
  });

  test("is never called vastgesteld without a besluit", async () => {
    const { id, versie } = await inGemeente((tx) => createProefdossier(tx, gemeente));
    const patch = { status: "vastgesteld" } as const;
    expect(
      await weigering((tx) => updateAfweging(tx, { id, expectedVersion: versie, patch, op: LATER })),
    ).toBe("DW003");
  });

  test("can be followed by a successor that names it, and the seal says so", async () => {
    const opvolger = await inGemeente(async (tx) => {
      const oud = await sealProefdossier(tx, gemeente, await createProefdossier(tx, gemeente));
      return sealProefdossier(
        tx,
        gemeente,
        await createProefdossier(tx, gemeente, { vervangtBesluitId: oud.id }),
      );
    });
    expect(opvolger.openbaarJson).toMatchObject({ vervangt: expect.any(String) });
  });
});

describe("destroying the key of a dossier", () => {
  test("leaves the seal verifiable, empties the dossier, and happens once", async () => {
    const eigen = await createProefgemeente(database, "Vernietiging");
    const besluit = await fillProefgemeente(database, eigen);
    const binnen = <T>(fn: (tx: Tx) => Promise<T>) => withTenant(app, eigen.id, fn);
    await binnen((tx) => destroyDossiersleutel(tx, besluit.afwegingId, LATER));
    expect(await binnen((tx) => findDossiersleutel(tx, besluit.afwegingId))).toMatchObject({
      verpakteSleutel: null,
      vernietigdOp: LATER,
    });
    expect(await binnen((tx) => findAfweging(tx, besluit.afwegingId))).toMatchObject({
      zaakkenmerk: null,
      titel: null,
      inhoud: null,
      vernietigdOp: LATER,
      status: "vastgesteld",
    });
    const over = await binnen((tx) => findBesluitByAfweging(tx, besluit.afwegingId));
    if (over === null) throw new Error("the besluit is gone");
    expect(verifieerBesluit(exportBesluit(over))).toMatchObject({ heel: true });
    await expect(binnen((tx) => destroyDossiersleutel(tx, besluit.afwegingId, LATER))).rejects.toMatchObject({
      cause: { code: "DW001" },
    });
  });

  test("is refused for a running dossier and for one of another gemeente", async () => {
    const { id } = await inGemeente((tx) => createProefdossier(tx, gemeente));
    expect(await weigering((tx) => destroyDossiersleutel(tx, id, LATER))).toBe("DW003");
    const ander = await createProefgemeente(database, "Ander");
    const besluit = await fillProefgemeente(database, ander);
    expect(await weigering((tx) => destroyDossiersleutel(tx, besluit.afwegingId, LATER))).toBe("DW004");
  });

  test("cannot be done, undone or faked past the function, by the owner either", async () => {
    const { id } = await inGemeente((tx) => createProefdossier(tx, gemeente));
    const owner = database.open("owner", 1).db;
    for (const statement of [
      sql`update sleutels.dossiersleutel set verpakte_sleutel = '\\x01' where afweging_id = ${id}`,
      sql`update sleutels.dossiersleutel set verpakte_sleutel = null where afweging_id = ${id}`,
      sql`delete from sleutels.dossiersleutel where afweging_id = ${id}`,
    ]) {
      expect(await weigering((tx) => tx.execute(statement))).toBe("42501");
      await expect(withTenant(owner, gemeente.id, (tx) => tx.execute(statement))).rejects.toMatchObject({
        cause: { code: "DW001" },
      });
    }
  });
});

describe("recorded policy", () => {
  const vraag = { domein: "schuldhulpverlening", partner: "domein-werk-en-inkomen" };

  test("covers what it names, from its first day up to its last", async () => {
    const dekt = async (op: string, extra = {}) =>
      (await inGemeente((tx) => findDekkendBeleid(tx, { ...vraag, op, ...extra }))).length;
    expect(await dekt("2018-12-31")).toBe(0);
    expect(await dekt("2019-01-01")).toBe(1);
    expect(await dekt("2019-12-31")).toBe(1);
    expect(await dekt("2020-01-01")).toBe(0);
    expect(await dekt("2019-06-01", { domein: "jeugd" })).toBe(0);
    expect(await dekt("2019-06-01", { partner: "svb" })).toBe(0);
  });

  test("has one text per title per day, and its text cannot be rewritten", async () => {
    const [beleid] = await inGemeente((tx) => listUitzonderingsbeleid(tx));
    if (beleid === undefined) throw new Error("no policy");
    const tweede = { ...beleid, id: crypto.randomUUID(), geldig: { van: "2019-06-01", tot: null } };
    expect(await weigering((tx) => insertUitzonderingsbeleid(tx, tweede))).toBe("23P01");
    const owner = database.open("owner", 1).db;
    await expect(
      withTenant(owner, gemeente.id, (tx) =>
        tx.execute(sql`update uitzonderingsbeleid set titel = 'ruimer'`),
      ),
    ).rejects.toMatchObject({ cause: { code: "DW001" } });
  });
});
