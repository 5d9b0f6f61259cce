import { SETSTATUSSEN, SETTABEL, type Setstatus } from "@core/grondslagen";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { WIJZIGINGSSET_STATUSSEN } from "../src/schema/index.ts";
import { type Tx, withTenant } from "../src/tenant.ts";
import {
  actAs,
  addProeflid,
  brengNaar,
  createProefgemeente,
  createProefset,
  createTestDatabase,
  goedkeuringDoor,
  makeRedactie,
  naarStatus,
  poging,
  pogingInWoorden,
  proefsetInhoud,
  publishProefversies,
  sha256Van,
  updateSet,
} from "../testing/index.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Redactie");
await makeRedactie(database, gemeente);
const adviseur = gemeente.userId;
const beleid = await addProeflid(database, gemeente, ["beleidsmedewerker"]);
const app = database.open("app").db;
afterAll(() => database.drop());

/** Another version than the one a set is brought to. */
const V2 = sha256Van("tabelversie 2");

const als = (actor: string, fn: (tx: Tx) => Promise<unknown>) =>
  poging(app, { gemeenteId: gemeente.id, actor }, fn);

/** Undone before the end of the transaction, so that a set can be planned here without its publication. */
async function overgang(van: Setstatus, doel: Setstatus): Promise<string> {
  const { id } = await createProefset(app, gemeente);
  let uitkomst = "gelukt";
  await als(beleid, async (tx) => {
    await brengNaar(id, van, beleid)(tx);
    await tx
      .transaction((inner) => updateSet(id, naarStatus(doel, beleid))(inner as Tx))
      .catch((error: { cause?: { code?: string } }) => (uitkomst = error.cause?.code ?? "?"));
  });
  return uitkomst;
}

describe("the states", () => {
  test("are those of the core", () => expect(WIJZIGINGSSET_STATUSSEN).toEqual(SETSTATUSSEN));

  test.each(SETSTATUSSEN)("from %s only what the table of the core allows", async (van) => {
    const mag = new Set(Object.values(SETTABEL[van]).map((stap) => stap.naar));
    // Made again after another publication; no action of a person.
    if (van === "ingepland") mag.add("ingepland");
    const af = van === "gepubliceerd" || van === "verworpen";
    for (const doel of SETSTATUSSEN) {
      const verwacht = mag.has(doel) ? "gelukt" : af ? "DW001" : "DW003";
      expect([van, doel, await overgang(van, doel)]).toEqual([van, doel, verwacht]);
    }
  });

  test("a planned set keeps its content, its day and its approval", async () => {
    const { id } = await createProefset(app, gemeente);
    const anders = proefsetInhoud({ toelichting: "Anders" });
    for (const zet of [
      sql`inhoud = ${anders}, inhoudshash = ${sha256Van(anders)}, laatst_bewerkt_door = ${beleid}, bewerkers = bewerkers || ${beleid}::text`,
      sql`goedgekeurd_op = goedgekeurd_op + interval '1 day'`,
    ]) {
      const uitkomst = await als(beleid, async (tx) => {
        await brengNaar(id, "ingepland", beleid)(tx);
        await updateSet(id, zet)(tx);
      });
      expect(uitkomst).toBe("DW003");
    }
    const wie = { gemeenteId: gemeente.id, actor: beleid };
    for (const zet of [
      sql`ingangsdatum = '2019-10-01'`,
      sql`ingangsdatum = '2019-10-01', status = 'gepubliceerd'`,
      sql`tabelversie_hash = ${V2}, status = 'gepubliceerd'`,
    ]) {
      const uitkomst = await pogingInWoorden(app, wie, async (tx) => {
        await brengNaar(id, "ingepland", beleid)(tx);
        await updateSet(id, zet)(tx);
      });
      expect(uitkomst).toBe("wijzigingsset is ingepland: trek eerst de planning in");
    }
  });
});

describe("four eyes", () => {
  async function terBeoordeling() {
    const set = await createProefset(app, gemeente);
    await withTenant(app, gemeente.id, brengNaar(set.id, "ter-beoordeling", beleid), { actor: adviseur });
    return set;
  }
  const keurGoed = (id: string, door: string) =>
    updateSet(id, sql`status = 'goedgekeurd', ${goedkeuringDoor(door)}`);

  test("another approves", async () => {
    const { id } = await terBeoordeling();
    expect(await als(beleid, keurGoed(id, beleid))).toBe("gelukt");
  });

  test("the author does not, and nobody on the name of another", async () => {
    const { id } = await terBeoordeling();
    expect(await als(adviseur, keurGoed(id, adviseur))).toBe("23514 wijzigingsset_vier_ogen");
    expect(await als(adviseur, keurGoed(id, beleid))).toBe("DW007");
    expect(await als("", keurGoed(id, beleid))).toBe("DW007");
  });

  test("who once edited it does not either, also not as a superuser would write it", async () => {
    const { id } = await createProefset(app, gemeente);
    const beiden = sql`status = 'concept', laatst_bewerkt_door = ${beleid}, bewerkers = bewerkers || ${beleid}::text`;
    await withTenant(app, gemeente.id, updateSet(id, beiden), { actor: beleid });
    const terug = sql`status = 'concept', laatst_bewerkt_door = ${adviseur}`;
    await withTenant(app, gemeente.id, updateSet(id, terug), { actor: adviseur });
    await withTenant(app, gemeente.id, brengNaar(id, "ter-beoordeling", beleid), { actor: adviseur });
    expect(await als(beleid, keurGoed(id, beleid))).toBe("23514 wijzigingsset_vier_ogen");
    const superuser = database.open("super", 1).db;
    const wie = { gemeenteId: gemeente.id, actor: beleid };
    expect(await poging(superuser, wie, keurGoed(id, beleid))).toBe("23514 wijzigingsset_vier_ogen");
  });

  test("no approval of another content than the present one", async () => {
    const { id } = await terBeoordeling();
    const zet = sql`status = 'goedgekeurd', goedgekeurd_door = ${beleid}, goedgekeurd_hash = ${sha256Van("x")}, goedgekeurd_op = now()`;
    expect(await als(beleid, updateSet(id, zet))).toBe("23514 wijzigingsset_vier_ogen");
    expect(await als(beleid, updateSet(id, sql`status = 'goedgekeurd'`))).toBe(
      "23514 wijzigingsset_goedkeuring",
    );
  });

  test("an approval that stands is not given again, to whoever", async () => {
    const { id } = await terBeoordeling();
    const derde = await addProeflid(database, gemeente, ["beleidsmedewerker"]);
    const uitkomst = await als(beleid, async (tx) => {
      await keurGoed(id, beleid)(tx);
      await actAs(tx, derde);
      await updateSet(id, sql`status = 'ingetrokken', goedgekeurd_door = ${derde}`)(tx);
    });
    expect(uitkomst).toBe("DW003");
  });
});
