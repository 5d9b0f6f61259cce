import { createHash, randomUUID } from "node:crypto";
import { inhoudshashVan, wijzigingssetSchema } from "@core/grondslagen";
import { type SQL, sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import {
  insertWijzigingsset,
  listWijzigingssets,
  updateWijzigingsset,
} from "../src/repositories/wijzigingsset.ts";
import { type Tx, withTenant } from "../src/tenant.ts";
import {
  actAs,
  addProeflid,
  brengNaar,
  createProefgemeente,
  createProefset,
  createTestDatabase,
  GEEN_GOEDKEURING,
  makeRedactie,
  NU,
  poging,
  proefsetInhoud,
  publishProefversies,
  sha256Van,
  TABELVERSIE,
  updateSet,
} from "../testing/index.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Redactie");
const ander = await createProefgemeente(database, "Ander");
await makeRedactie(database, gemeente);
const adviseur = gemeente.userId;
const beleid = await addProeflid(database, gemeente, ["beleidsmedewerker"]);
const app = database.open("app").db;
afterAll(() => database.drop());

const als = (actor: string, fn: (tx: Tx) => Promise<unknown>) =>
  poging(app, { gemeenteId: gemeente.id, actor }, fn);

describe("an edit", () => {
  const anders = proefsetInhoud({ toelichting: "Anders" });
  const bewerk = (door: string, rest = sql``) =>
    sql`inhoud = ${anders}, inhoudshash = ${sha256Van(anders)}, laatst_bewerkt_door = ${door}, bewerkers = bewerkers || ${door}::text ${rest}`;

  test("leads back to concept and voids the approval", async () => {
    const { id } = await createProefset(app, gemeente);
    const na = (zet: SQL) =>
      als(beleid, async (tx) => {
        await brengNaar(id, "goedgekeurd", beleid)(tx);
        await actAs(tx, adviseur);
        await updateSet(id, zet)(tx);
      });
    expect(await na(bewerk(adviseur))).toBe("DW003");
    expect(await na(bewerk(adviseur, sql`, status = 'concept'`))).toBe("23514 wijzigingsset_goedkeuring");
    const metGoedkeuring = sql`, status = 'concept', goedgekeurd_hash = ${sha256Van(anders)}`;
    expect(await na(bewerk(adviseur, metGoedkeuring))).toBe("DW003");
    expect(await na(bewerk(adviseur, sql`, status = 'concept', ${GEEN_GOEDKEURING}`))).toBe("gelukt");
  });

  test("stands on the name of who edits, who stays an editor", async () => {
    const { id } = await createProefset(app, gemeente);
    expect(await als(beleid, updateSet(id, bewerk(adviseur)))).toBe("DW007");
    const buiten = sql`inhoud = ${anders}, inhoudshash = ${sha256Van(anders)}, laatst_bewerkt_door = ${beleid}`;
    expect(await als(beleid, updateSet(id, buiten))).toBe("23514 wijzigingsset_bewerkers");
    const zonder = sql`laatst_bewerkt_door = ${beleid}, bewerkers = array[${beleid}]`;
    expect(await als(beleid, updateSet(id, zonder))).toBe("DW001");
  });

  test("has one hash, of the very text, that is the hash of the core", async () => {
    const inhoud = proefsetInhoud({ toelichting: "Één “wijziging” \\ met\nregels" });
    const set = await createProefset(app, gemeente, { inhoud });
    const gelezen = wijzigingssetSchema.parse(JSON.parse(set.inhoud));
    const hex = (tekst: string) => createHash("sha256").update(tekst, "utf8").digest("hex");
    expect(set.inhoudshash).toBe(inhoudshashVan(gelezen, hex));
    expect(await als(adviseur, updateSet(set.id, sql`inhoudshash = ${sha256Van("x")}`))).toBe(
      "23514 wijzigingsset_inhoudshash",
    );
  });

  test("says in its columns what its content says", async () => {
    const { id } = await createProefset(app, gemeente);
    expect(await als(adviseur, updateSet(id, sql`titel = 'Anders'`))).toBe("DW005");
    for (const over of [{ basis: sha256Van("x") }, { nummer: 2 }, { ingangsdatum: "2019-09-01" }]) {
      const inhoud = proefsetInhoud(over);
      const zet = sql`inhoud = ${inhoud}, inhoudshash = ${sha256Van(inhoud)}`;
      expect(await als(adviseur, updateSet(id, zet))).toBe("DW005");
    }
  });

  test("after someone saved first is not written, and says which version stands", async () => {
    const { id } = await createProefset(app, gemeente);
    const bewaar = (expectedVersion: number) =>
      withTenant(
        app,
        gemeente.id,
        (tx) =>
          updateWijzigingsset(tx, { id, expectedVersion, patch: { ingangsdatum: "2019-09-01" }, op: NU }),
        { actor: adviseur },
      );
    expect(await bewaar(1)).toMatchObject({ gelukt: true, wijzigingsset: { versie: 2 } });
    expect(await bewaar(1)).toEqual({ gelukt: false, huidigeVersie: 2 });
    const over = (tx: Tx) => tx.execute(sql`update wijzigingsset set versie = versie + 2 where id = ${id}`);
    expect(await als(adviseur, over)).toBe("DW002");
  });
});

describe("a new set", () => {
  const nieuw =
    (gemeenteId: string, over: object = {}) =>
    (tx: Tx) =>
      insertWijzigingsset(tx, {
        id: randomUUID(),
        gemeenteId,
        titel: "Proefset",
        basisHash: TABELVERSIE,
        inhoud: proefsetInhoud(),
        bewerkers: [adviseur],
        laatstBewerktDoor: adviseur,
        herkomst: "eigen",
        createdAt: NU,
        updatedAt: NU,
        ...over,
      });

  test("is made by the gemeente that keeps the tables only, and seen by no other", async () => {
    await createProefset(app, gemeente);
    const wie = { gemeenteId: ander.id, actor: ander.userId };
    const over = { bewerkers: [ander.userId], laatstBewerktDoor: ander.userId };
    expect(await poging(app, wie, nieuw(ander.id, over))).toBe("DW004");
    expect(await poging(database.open("owner", 1).db, wie, nieuw(ander.id, over))).toBe("DW004");
    expect(await withTenant(app, ander.id, listWijzigingssets)).toEqual([]);
    expect((await withTenant(app, gemeente.id, listWijzigingssets)).length).toBeGreaterThan(0);
  });

  test("stands on the name of who makes it; only a release brings one of a release", async () => {
    expect(await als(adviseur, nieuw(gemeente.id))).toBe("gelukt");
    expect(await als(beleid, nieuw(gemeente.id))).toBe("DW007");
    const uitgave = { herkomst: "uitgave", uitgaveNummer: 9 };
    expect(await als(adviseur, nieuw(gemeente.id, uitgave))).toBe("DW003");
    const owner = database.open("owner", 1).db;
    expect(await poging(owner, { gemeenteId: gemeente.id, actor: "" }, nieuw(gemeente.id, uitgave))).toBe(
      "gelukt",
    );
  });

  test("starts as a concept and cannot be removed", async () => {
    const { id } = await createProefset(app, gemeente);
    const kopie = sql`insert into wijzigingsset (id, gemeente_id, titel, status, versie, basis_hash, inhoud, inhoudshash,
      bewerkers, laatst_bewerkt_door, herkomst, created_at, updated_at) select gen_random_uuid(), gemeente_id, titel,
      'ter-beoordeling', 1, basis_hash, inhoud, inhoudshash, bewerkers, laatst_bewerkt_door, herkomst, created_at, updated_at
      from wijzigingsset where id = ${id}`;
    expect(await als(adviseur, (tx) => tx.execute(kopie))).toBe("DW003");
    const weg = (tx: Tx) => tx.execute(sql`delete from wijzigingsset where id = ${id}`);
    expect(await als(adviseur, weg)).toBe("42501");
    const owner = { gemeenteId: gemeente.id, actor: "" };
    expect(await poging(database.open("owner", 1).db, owner, weg)).toBe("DW001");
    expect(await als(adviseur, updateSet(id, sql`herkomst = 'terugdraaien'`))).toBe("DW001");
  });
});
